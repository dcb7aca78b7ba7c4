import { deedsOf, isGift, isWin } from '#src/core/deeds.ts';
import type { Name } from '#src/core/names.ts';
import { isSpeech } from '#src/core/speech.ts';
import { bare, wordsOf } from '#src/core/words.ts';
import type { Cast } from './cast.ts';
import type { Token } from './reading.ts';
import { leads } from './slots.ts';
import type { Mention, Passage } from './slotted.ts';

/** Whether somebody does what a verb says, or has it done to them. */
export type Voice = 'does' | 'undergoes' | 'receives';

const being = new Set(
  'est sont etait etaient ete etre sera seront serait fut furent soit is are was were be been being gets got'.split(
    ' ',
  ),
);
/** Verbs that take `être` and yet say what their subject does. */
const going =
  /^(?:arriv|parti|devenu|n|mort|venu|revenu|parvenu|all|entr|sorti|rest|tomb|mont|descendu|pass|retourn|rentr)(?:e|ee)?s?$/;
const adverb = /(?:ly|ment)$|^(?:not|pas|deja|aussi|already|also|later|ensuite)$/;
/** What the one does whom a noun of winning is said to be of. */
const nounOf = (word: string): Voice | undefined =>
  /^(?:victoire|succes|triomphe)/.test(word)
    ? 'does'
    : /^(?:tombeu|vainqueu)/.test(word)
      ? 'undergoes'
      : undefined;
const against = new Set('contre sur face against over'.split(' '));
const small = /^(?:l|le|la|les|un|une|the|a|an|s|deja|aussi|also|already|hier|\d+)$/;

const parting = /[;:!?()«»“”"—]|\.\s/u;
const relative = /(?:qu['’]|que |dont |which |where |où )[^,]*$/iu;
const receiving = /(?<!\p{L})(?:à|au|aux|to) (?:l['’]|la |the )?$/iu;

const bareIn = (text: string): string[] =>
  wordsOf(text).map(({ text: word }) => (word === 'à' ? word : bare(word)));

/** The words from a name to its verb or back; undefined when marks or other names part them. */
function wordsBetween(
  { name }: Mention,
  { whole, mentions }: Passage,
  from: number,
  to: number,
): string[] | undefined {
  const parted = mentions.some(
    (one) => one.name !== name && one.name.start >= from && one.name.end <= to,
  );
  const gap = whole.slice(from, to);
  return parted || parting.test(gap) ? undefined : bareIn(gap);
}

/** The last word before a verb, and the one before that. */
const leadOf = ({ start }: Token, { whole }: Passage): string[] =>
  bareIn(whole.slice(Math.max(0, start - 30), start))
    .slice(-2)
    .reverse();

function isPassive(verb: Token, passage: Passage): boolean {
  const [last = '', first = ''] = leadOf(verb, passage);
  return (
    (being.has(last) || (being.has(first) && adverb.test(last))) && !going.test(bare(verb.text))
  );
}

/** What a name does with a verb that stands before it. */
function voiceBehind(
  mention: Mention,
  verb: Token,
  deed: number,
  passage: Passage,
): Voice | undefined {
  const { whole } = passage;
  const { start } = mention.name;
  const between = wordsBetween(mention, passage, verb.end, start);
  if (!between || between.length > 6) return undefined;
  if (mention.slot === 'agent') return 'does';
  const gap = whole.slice(verb.end, start);
  if (isSpeech(bare(verb.text)) || gap.includes(',')) return undefined;
  if (relative.test(whole.slice(Math.max(0, verb.start - 25), verb.start))) return undefined;
  if (isWin(deed) && between.length <= 3 && between.some((word) => against.has(word)))
    return 'undergoes';
  if (isWin(deed) && /^ (?:de |d['’])/u.test(whole.slice(verb.end))) return nounOf(bare(verb.text));
  const [last = ''] = leadOf(verb, passage);
  if (isGift(deed) && receiving.test(gap) && !/^(?:l|la|le|the|un|une|a)$/.test(last))
    return 'receives';
  if (isPassive(verb, passage)) return undefined;
  return between.every((word) => small.test(word)) ? 'undergoes' : undefined;
}

/** What a name does with a verb that stands after it. */
function voiceAhead(mention: Mention, verb: Token, passage: Passage): Voice | undefined {
  const { whole } = passage;
  const { end } = mention.name;
  if (!leads(mention.slot)) return undefined;
  const between = wordsBetween(mention, passage, end, verb.start);
  const gap = whole.slice(end, verb.start);
  if (!between || between.length > 5 || /, (?!qui|who)/u.test(gap)) return undefined;
  if (between.some((word) => /^(?:que|qu|qui|and|et|but|mais|whose|dont)$/.test(word)))
    return undefined;
  if (isPassive(verb, passage)) return 'undergoes';
  const by = /^[^.,;]{0,40}?(?<!\p{L})(?:par|by)(?!\p{L})/u.test(whole.slice(verb.end));
  if (by) return /^,? ?$/u.test(gap) ? 'undergoes' : undefined;
  return 'does';
}

/** A name with a deed of its sentence and its part in it. */
type Part = { mention: Mention; deed: number; voice: Voice };

const partsIn = (passage: Passage): Part[] =>
  passage.words
    .filter(({ kind }) => kind === 'word')
    .flatMap((verb) =>
      deedsOf(verb.meanings).flatMap((deed) =>
        passage.mentions.flatMap((mention) => {
          const behind = verb.end <= mention.name.start;
          const voice = behind
            ? voiceBehind(mention, verb, deed, passage)
            : voiceAhead(mention, verb, passage);
          return voice ? [{ mention, deed, voice }] : [];
        }),
      ),
    );

/** The names of a passage that do what another tells them to undergo, or the other way round. */
export function turned(said: Passage, told: readonly Passage[], cast: Cast): Name[] {
  const mine = partsIn(said);
  if (mine.length === 0) return [];
  const theirs = told.flatMap(partsIn);
  return mine
    .filter(({ mention, deed, voice }) => {
      const same = theirs.filter(
        (one) => one.deed === deed && cast.oneName(one.mention.name, mention.name),
      );
      return same.length > 0 && same.every((one) => one.voice !== voice);
    })
    .map(({ mention }) => mention.name);
}
