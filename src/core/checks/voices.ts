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

/** What a name does with a verb of its sentence, when their places tell it for sure. */
function voiceOf(
  { name, slot }: Mention,
  verb: Token,
  deed: number,
  passage: Passage,
): Voice | undefined {
  const all = passage.whole;
  const gap = (from: number, to: number) =>
    wordsOf(all.slice(from, to)).map(({ text }) => (text === 'à' ? text : bare(text)));
  const marked = (from: number, to: number) => /[;:!?()«»“”"—]|\.\s/u.test(all.slice(from, to));
  const parted = (from: number, to: number) =>
    passage.mentions.some(
      (one) => one.name !== name && one.name.start >= from && one.name.end <= to,
    );
  const lead = gap(Math.max(0, verb.start - 30), verb.start).slice(-3);
  const [last = '', first = ''] = lead.reverse();
  const passive =
    (being.has(last) || (being.has(first) && adverb.test(last))) && !going.test(bare(verb.text));
  if (verb.end <= name.start) {
    if (marked(verb.end, name.start) || parted(verb.end, name.start)) return undefined;
    const between = gap(verb.end, name.start);
    if (between.length > 6) return undefined;
    if (slot === 'agent') return 'does';
    if (isSpeech(bare(verb.text)) || /,/u.test(all.slice(verb.end, name.start))) return undefined;
    if (
      /(?:qu['’]|que |dont |which |where |où )[^,]*$/iu.test(
        all.slice(Math.max(0, verb.start - 25), verb.start),
      )
    )
      return undefined;
    if (isWin(deed) && between.length <= 3 && between.some((word) => against.has(word)))
      return 'undergoes';
    if (isWin(deed) && /^ (?:de |d['’])/u.test(all.slice(verb.end))) return nounOf(bare(verb.text));
    if (
      isGift(deed) &&
      /(?<!\p{L})(?:à|au|aux|to) (?:l['’]|la |the )?$/u.test(all.slice(verb.end, name.start)) &&
      !/^(?:l|la|le|the|un|une|a)$/.test(last)
    )
      return 'receives';
    if (passive) return undefined;
    return between.every((word) => small.test(word)) ? 'undergoes' : undefined;
  }
  if (!leads(slot)) return undefined;
  if (marked(name.end, verb.start) || parted(name.end, verb.start)) return undefined;
  const between = gap(name.end, verb.start);
  if (
    between.length > 5 ||
    /, (?!qui|who)/u.test(all.slice(name.end, verb.start)) ||
    between.some((word) => /^(?:que|qu|qui|and|et|but|mais|whose|dont)$/.test(word))
  )
    return undefined;
  const by = /^[^.,;]{0,40}?(?<!\p{L})(?:par|by)(?!\p{L})/u.test(all.slice(verb.end));
  if (passive || (by && /^,? ?$/u.test(all.slice(name.end, verb.start)))) return 'undergoes';
  if (by) return undefined;
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
          const voice = voiceOf(mention, verb, deed, passage);
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
