import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare, type Word, wordsOf } from '#src/core/text/words.ts';
import { boundAfter } from './bound-after.ts';
import {
  auxiliaries,
  clitics,
  closers,
  deniers,
  governing,
  governingEnglish,
  idle,
  light,
  small,
  undoing,
} from './denial-words.ts';

/** A sentence as it is read: its words, the same bare, and the indexes of those denied. */
type Sentence = {
  text: string;
  words: readonly Word[];
  keys: readonly string[];
  denied: Set<number>;
};

const gapBefore = ({ text, words }: Sentence, at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start);

/** Where a denial starts to look for what it denies, and over how many words. */
type Reach = readonly [from: number, words: number];

const usual = 5;

/** Denies the first telling word from a place on, and those that it carries the denial to; of a verb with a bounded number, the bound. */
function deny(sentence: Sentence, [from, most]: Reach): void {
  const { text, words, keys, denied } = sentence;
  for (let i = from; i < Math.min(keys.length, from + most); i += 1) {
    const key = keys[i] ?? '';
    if (/[.;:,()«»"“”—]/u.test(gapBefore(sentence, i))) return;
    if (small.has(key)) continue;
    const bound = boundAfter(text, words[i]?.end ?? text.length);
    denied.add(bound === undefined ? i : words.findIndex(({ start }) => start === bound));
    if (bound !== undefined) return;
    if (idle.has(key) || !light.has(key)) return;
  }
}

/** Whether a bare word counts, so that «il n’en reste pas cinq» is a «moins de». */
const isCount = (key: string): boolean =>
  /^(?:\d+|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille)$/.test(
    key,
  );

/** Follows a «ne» to its verb and to the particle that closes it; «ne … que» and what another word takes back deny nothing. */
function afterNe(sentence: Sentence, at: number): Reach[] {
  const { text, words, keys } = sentence;
  let verb = at + 1;
  while (clitics.has(keys[verb] ?? '')) verb += 1;
  if (closers.has(keys[verb] ?? '')) return [[verb + 1, usual]];
  const edge = keys.findIndex((_, i) => i > verb && /[,;:]/u.test(gapBefore(sentence, i)));
  const undone = (key: string, i: number) =>
    undoing.has(key) &&
    keys[verb + i - 1] !== 'pour' &&
    !(key === 'sans' && edge >= 0 && verb + i >= edge);
  if (keys.slice(verb, verb + 12).some(undone)) return [];
  if (keys.slice(Math.max(0, at - 16), at).some((key) => deniers.has(key))) return [[verb, usual]];
  for (let i = verb + 1; i < Math.min(keys.length, verb + 6); i += 1) {
    const [key = '', next = ''] = [keys[i], keys[i + 1]];
    if (/[.;:]/u.test(gapBefore(sentence, i)) || /^(?:que|qu)$/.test(key)) return [];
    if (!closers.has(key)) continue;
    if (/^(?:que|qu|encore|moins|seulement)$/.test(next)) return [];
    if (/^(?:guere|plus)$/.test(key) && keys.slice(i + 1, i + 4).some((one) => /^qu?e?$/.test(one)))
      return [];
    if (key === 'plus' && /^d['’e]? ?\p{N}/u.test(text.slice(words[i + 1]?.start))) return [];
    if (key === 'pas' && isCount(next) && keys.slice(at, verb).includes('en')) return [];
    return light.has(keys[verb] ?? '')
      ? [
          [verb, 1],
          [i + 1, usual],
        ]
      : [[verb, 1]];
  }
  return [];
}

/** Whether a word is denied already, or stands right behind a `not` or somewhere behind a «ne», which make a yes of it. */
const isTaken = ({ keys, denied }: Sentence, at: number): boolean =>
  denied.has(at) ||
  keys.slice(Math.max(0, at - 3), at).some((key) => /^(?:n|not)$/.test(key)) ||
  keys.slice(Math.max(0, at - 12), at).includes('ne');

/** Whether the infinitive that «refuse de» or «sans» denies comes next. */
const infinitiveNext = ({ keys }: Sentence, at: number): boolean =>
  /(?:er|ir|re)$/.test(keys.slice(at + 1, at + 5).find((key) => !small.has(key)) ?? '');

/** Whether an English `no one` or `none` leads its clause. */
const leads = (sentence: Sentence, at: number): boolean =>
  at === 0 ||
  /\S/u.test(gapBefore(sentence, at)) ||
  /^(?:and|but|that|whom|which)$/.test(sentence.keys[at - 1] ?? '');

/** Where a word denies, if it does. */
function reachOf(sentence: Sentence, at: number): Reach[] {
  const { text, words, keys } = sentence;
  const [key = '', next = '', word] = [keys[at], keys[at + 1], words[at]];
  if (!word) return [];
  if (key === 'ne' || (key === 'n' && /['’]/u.test(text[word.end] ?? '')))
    return afterNe(sentence, at);
  if (key === 'not' || (key === 't' && /n['’]$/u.test(text.slice(0, word.start))))
    return /^(?:yet|only|just|least|less|fewer|long|surpris\p{L}*)$/u.test(next)
      ? []
      : [[at + 1, usual]];
  if (key === 'longer' && keys[at - 1] === 'no') return [[at + 1, usual]];
  if (/^(?:no|none|nobody|neither|nothing)$/.test(key) && leads(sentence, at)) {
    const stop = words.findIndex((_, i) => i > at && /[,;:—]/u.test(gapBefore(sentence, i)));
    const verb = keys.findIndex(
      (one, i) => i > at && i < at + 9 && (stop < 0 || i < stop) && auxiliaries.has(one),
    );
    return [[(verb < 0 ? at : verb) + 1, usual]];
  }
  if (isTaken(sentence, at)) return [];
  if (key === 'absence' && /^(?:d|de|of)$/.test(next)) return [[at + 1, usual]];
  if (key === 'without') return /ing$/.test(next) ? [[at + 1, usual]] : [];
  if (
    governingEnglish.has(key) ||
    (key === 'far' && next === 'from') ||
    (governing.has(key) && infinitiveNext(sentence, at))
  )
    return [[at + 1, usual]];
  const compares =
    /^(?:moins|less)$/.test(key) &&
    !/^(?:pas|not|no|plus)$/.test(keys[at - 1] ?? '') &&
    !/^(?:de|d|en|que|qu|than|of)$/.test(next);
  return compares ? [[at + 1, 1]] : [];
}

/** The words of a French or English text that it denies: «vendu» in «n’a pas vendu», `buy` in `refused to buy`. */
export function deniedIn(text: string): Place[] {
  return sentencesOf(text).flatMap(({ start, text: line }) => {
    const words = wordsOf(line);
    const keys = words.map((word) => bare(word.text));
    const sentence: Sentence = { text: line, words, keys, denied: new Set() };
    for (const at of keys.keys()) for (const reach of reachOf(sentence, at)) deny(sentence, reach);
    return [...sentence.denied].flatMap((i) => {
      const word = words[i];
      return word ? [{ start: start + word.start, end: start + word.end }] : [];
    });
  });
}
