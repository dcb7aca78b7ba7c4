import { isPlace } from '#src/core/names/gazetteer.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';

/** What a name does where it stands, as far as the words beside it tell: it acts or speaks, bears a place, owns, undergoes. */
export type Slot = 'subject' | 'speaker' | 'agent' | 'place' | 'owner' | 'object' | 'other';

const determiners = wordSet(
  'le la les l un une the a an its his her their son sa ses leur leurs ce cette cet ces this notre our mon ma mes',
);

const heads: ReadonlyMap<string, Slot> = new Map(
  (
    [
      ['speaker', 'selon'],
      ['agent', 'par by'],
      [
        'place',
        'à au aux en dans depuis vers chez in at to into near via across outside past beyond behind',
      ],
      ['owner', 'de du des d of from'],
      ['object', 'told tell asked'],
      [
        'other',
        'with avec contre against on sur over for pour after apres derriere devant dont notamment including',
      ],
    ] as const
  ).flatMap(([slot, words]) => words.split(' ').map((word): [string, Slot] => [word, slot])),
);

/** Words that join a clause to another, so that a name after them may be its subject. */
const links = wordSet(
  'and et but mais ou or que that qu as when quand than comme si if car while whereas after before',
);

const according =
  /(?:d['’]après|according to|aux yeux (?:de|du|d['’])|de l['’]avis (?:de|du|d['’])|(?:^|[.!?,;:»”"] ?)pour)(?: [\p{Ll}’' -]{0,30})? ?$/iu;
/** What tells whose words they are by a role, right before the name that bears it: «jure la directrice technique, Solveig Marchetti». */
const titled =
  /(?<!\p{L})([\p{L}-]+) (?:(?:le|la|les|un|une|son|sa|ses|leurs?|notre|the|its|his|her|their|an?) |l['’])[^,.;:!?()«»“”"—\n]{1,60}, $/iu;
/** What is set beside the name before it, between commas or in brackets. */
const apposed = /^(?:, [^,]{1,60},| \([^)]{1,40}\),?)/u;
const verb =
  /^[^\p{L}]{0,2} (?:(?:n['’]|ne |s['’]|se |l['’])?(?:a|ont|avait|has|had|est|qui|who|also) )?(?:[ns]['’])?([\p{L}-]+)/u;
const marks = /[.,;:!?()«»“”"—\n]/u;

const participle = /^ (?:[\p{Ll}]+ment )?\p{Ll}+(?:é|u|i|is|it|ert|eint|aint)(?:e?s?)(?![\p{L}-])/u;
/** What follows a name that acts: a word that is none of those that govern or join nouns. */
const acts =
  /^ (?!(?:à|au|aux|en|dans|de|du|des|par|pour|sur|et|ou|avec|contre|of|in|at|on|by|and|or|for|to|with|from|against)(?!\p{L}))\p{Ll}/u;

/** How many words of a noun may stand between a name and the small word that governs it. */
const noun = 4;

/** Reads where a name stands in its text. */
export function slotOf({ start, end }: Place, text: string): Slot {
  const before = textBefore(text, start, 80);
  const after = text.slice(end, end + 90);
  if (according.test(before)) return 'speaker';
  const teller = bare(titled.exec(before)?.[1] ?? '');
  if (heads.get(teller) === 'speaker' || isSpeech(teller)) return 'speaker';
  if (/^['’]s(?!\p{L})/u.test(after)) return 'owner';
  const words = wordsOf(before);
  let [edge, content] = [before.length, 0];
  const behind = after.replace(apposed, '');
  for (const word of words.toReversed()) {
    if (marks.test(before.slice(word.end, edge))) break;
    edge = word.start;
    const low = word.text.toLowerCase();
    const key = low === 'à' ? low : bare(low);
    if (links.has(key)) {
      if (acts.test(behind)) break;
      if (content === 0) return 'other';
    }
    if (key === 'a' && participle.test(before.slice(word.end, word.end + 24))) return 'object';
    if (determiners.has(key)) continue;
    const slot = heads.get(key);
    if (key === 'à' && /grâce $/u.test(before.slice(0, word.start))) return 'agent';
    if (slot) return key === 'to' && content > 0 ? 'object' : slot;
    if (isSpeech(key)) return 'speaker';
    if (/^\p{Lu}/u.test(word.text) && word.start > 0 && !isPlace(key))
      return content === 0 ? 'other' : 'object';
    content += 1;
    if (content > noun) return 'object';
  }
  const next = verb.exec(behind)?.[1];
  return next && isSpeech(bare(next)) ? 'speaker' : 'subject';
}

/** Whether a name in that slot leads its verb. */
export const leads = (slot: Slot): boolean => slot === 'subject' || slot === 'speaker';

/** Whether a name in that slot does something. */
export const does = (slot: Slot): boolean => leads(slot) || slot === 'agent';

/** Whether a name in one slot may have been put for a name in the other. */
export const alikeSlots = (one: Slot, other: Slot): boolean =>
  one === other || (does(one) && does(other));
