import { opensOnVowel } from '#src/core/text/elision.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { type Gender, genderOf } from '#src/core/words/gender.ts';

const determiners: Readonly<Record<Gender, ReadonlySet<string>>> = {
  m: wordSet('un le du au ce cet mon ton son aucun quel nul'),
  f: wordSet('une la ma ta sa cette aucune quelle nulle'),
};

const adjectives: Readonly<Record<Gender, ReadonlySet<string>>> = {
  m: wordSet(
    'petit grand gros bon beau bel nouveau nouvel vieux vieil premier dernier seul ancien certain tout second haut vrai mauvais long faux futur',
  ),
  f: wordSet(
    'petite grande grosse bonne belle nouvelle vieille première dernière seule ancienne certaine toute seconde haute vraie mauvaise longue fausse future',
  ),
};

const either = /^(?:jeune|autre|même|double|triple|simple|énorme|\p{L}+ième)$/u;

const isAdjective = (word: string): boolean =>
  adjectives.m.has(word) || adjectives.f.has(word) || either.test(word);

/** The noun that some words are about: the first of them, adjectives before it left out; undefined when they begin on a determiner. */
function nounOf(words: string): string | undefined {
  const all = words.split(/[\s\u00a0]+|(?<=['’])/u);
  const first = all.find((word) => !isAdjective(word)) ?? all[0];
  const open = determiners.m.has(first ?? '') || determiners.f.has(first ?? '');
  return open || /['’]$|^(?:les|des|ces)$/u.test(first ?? '') ? undefined : first;
}

/** The gender that the determiner before some words, or an adjective in between, has there. */
function genderBefore(text: string, words: string): Gender | undefined {
  const before = /(?:\p{L}+[^\S\n]+){1,4}$/u.exec(text.slice(-80))?.[0] ?? '';
  for (const word of before.toLowerCase().trim().split(/\s+/u).toReversed()) {
    if (/^[mts]on$/u.test(word) && opensOnVowel(words)) return undefined;
    for (const gender of ['m', 'f'] as const)
      if (determiners[gender].has(word) || adjectives[gender].has(word)) return gender;
    if (!either.test(word)) return undefined;
  }
  return undefined;
}

/** Whether the determiner at the end of a text, or an adjective after it, which goes with some words, would not agree with others in their place. */
export function disagrees(text: string, was: string, now: string): boolean {
  const [old, fresh] = [was, now].map((words) => {
    const noun = nounOf(words);
    return noun === undefined ? undefined : genderOf(noun);
  });
  const before = fresh && genderBefore(text, was);
  return before !== undefined && before !== fresh && (old ?? before) === before;
}
