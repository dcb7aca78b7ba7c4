import { remembered } from '#src/core/remember.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { wordsOf } from '#src/core/text/words.ts';
import { afterNe } from './after-ne.ts';
import { boundAfter } from './bound-after.ts';
import { auxiliaries, governing, governingEnglish, idle, light, small } from './denial-words.ts';
import { gapBefore, type Reach, type Sentence, usual } from './read-sentence.ts';

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

/** Whether a word is denied already, or stands right behind a `not` or somewhere behind a «ne», which make a yes of it. */
const isTaken = ({ keys, denied }: Sentence, at: number): boolean =>
  denied.has(at) ||
  keys.slice(Math.max(0, at - 3), at).some((key) => /^(?:n|not)$/.test(key)) ||
  keys.slice(Math.max(0, at - 12), at).includes('ne');

/** Whether the infinitive that «refuse de» or «sans» denies comes next. */
const infinitiveNext = ({ keys }: Sentence, at: number): boolean =>
  /(?:er|ir|(?<!(?<!cl)u)re)$/.test(
    keys.slice(at + 1, at + 5).find((key) => !small.has(key)) ?? '',
  );

/** Whether a verb tells what had been tried or given up before, which may have been done since: «avait échoué à». */
const isGivenUp = (keys: readonly string[], at: number): boolean =>
  /^(?:echou|renonc)/.test(keys[at] ?? '') && /^avai(?:t|ent)$/.test(keys[at - 1] ?? '');

/** Whether an English `no one` or `none` leads its clause. */
const leads = (sentence: Sentence, at: number): boolean =>
  at === 0 ||
  /\S/u.test(gapBefore(sentence, at)) ||
  /^(?:and|but|that|whom|which)$/.test(sentence.keys[at - 1] ?? '');

/** What somebody has none of who will not do something: `no plans to sell`. */
const purposes = wordSet('plan plans intention intentions desire wish interest appetite');

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
  if (/^(?:sans|without)$/u.test(key) && /^no[nt]$/u.test(keys[at - 1] ?? '')) return [];
  if (key === 'longer' && keys[at - 1] === 'no') return [[at + 1, usual]];
  if (/^(?:no|none|nobody|neither|nothing)$/.test(key) && leads(sentence, at)) {
    const stop = words.findIndex((_, i) => i > at && /[,;:—]/u.test(gapBefore(sentence, i)));
    const verb = keys.findIndex(
      (one, i) => i > at && i < at + 9 && (stop < 0 || i < stop) && auxiliaries.has(one),
    );
    return [[(verb < 0 ? at : verb) + 1, usual]];
  }
  if (key === 'no' && purposes.has(next) && /^(?:to|of)$/.test(keys[at + 2] ?? ''))
    return [[at + 2, usual]];
  if (isTaken(sentence, at)) return [];
  if (
    key === 'non' &&
    /^(?:et|mais)$/.test(keys[at - 1] ?? '') &&
    !/^(?:plus|seulement|moins)$/.test(next)
  )
    return [[at + 1, usual]];
  if (key === 'pas' && /^(?:et|mais)$/.test(keys[at - 1] ?? '') && infinitiveNext(sentence, at))
    return [[at + 1, usual]];
  const unlike = `${key}_${next}`;
  if (/^(?:plutot_qu?e?|instead_of|rather_than)$/.test(unlike)) return [[at + 2, usual]];
  if (key === 'absence' && /^(?:d|de|of)$/.test(next)) return [[at + 1, usual]];
  if (key === 'without') return /ing$/.test(next) ? [[at + 1, usual]] : [];
  if (
    governingEnglish.has(key) ||
    (key === 'far' && next === 'from') ||
    (governing.has(key) && infinitiveNext(sentence, at) && !isGivenUp(keys, at))
  )
    return [[at + 1, usual]];
  const compares =
    /^(?:moins|less)$/.test(key) &&
    !/^(?:pas|not|no|plus)$/.test(keys[at - 1] ?? '') &&
    !/^(?:de|d|en|que|qu|than|of)$/.test(next);
  return compares ? [[at + 1, 1]] : [];
}

function readDenied(text: string): readonly Place[] {
  return sentencesOf(text).flatMap(({ start, text: line }) => {
    const words = wordsOf(line);
    const keys = words.map(({ key }) => key);
    const sentence: Sentence = { text: line, words, keys, denied: new Set() };
    for (const at of keys.keys()) for (const reach of reachOf(sentence, at)) deny(sentence, reach);
    return [...sentence.denied].flatMap((i) => {
      const word = words[i];
      return word ? [{ start: start + word.start, end: start + word.end }] : [];
    });
  });
}

/** The words of a French or English text that it denies: «vendu» in «n’a pas vendu», `buy` in `refused to buy`. */
export const deniedIn = remembered(readDenied);
