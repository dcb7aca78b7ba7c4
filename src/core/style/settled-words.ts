import { datesIn } from '#src/core/dates/dates.ts';
import { momentsIn } from '#src/core/dates/moments.ts';
import { periodsIn } from '#src/core/dates/periods.ts';
import { isPeople } from '#src/core/names/gazetteer.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { fractionsIn } from '#src/core/numbers/ratios.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place, placeOf } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import { isReckoned } from './reckoned-words.ts';
import { wholesIn } from './rule-places.ts';
import type { Token } from './style-tokens.ts';

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Whether a word is one of the language, by itself or by its parts. */
const isUsual = (word: string): boolean =>
  bare(word)
    .split('-')
    .every((part) => isStopword(part) || frequencyOf(part) > 0);

const beside =
  /(?<!\p{L})(?:jours?|semaines?|week-ends?|mois|ans?|années?|soirs?|nuits?|matins?)[^\S\n]+(?:suivant|précédent|passé|écoulé)e?s?(?!\p{L})/giu;

/** The places of a text that tell a fact: its quotations, numbers, parts, dates and moments. */
const factsIn = (text: string): Place[] => [
  ...quotationsIn(text),
  ...quantitiesIn(text),
  ...fractionsIn(text),
  ...datesIn(text),
  ...momentsIn(text),
  ...periodsIn(text),
  ...Array.from(text.matchAll(beside), placeOf),
];

/** Whether a word by itself tells whose, how many, which or when: «italien», «deuxième», «hier». */
const tells = (token: Token): boolean => {
  const key = bare(token.text.replace(/['’]$/u, ''));
  return isReckoned(key) || isPeople(key);
};

/** What answers whether a token of a text is part of a name, an address, a mention, a number, a part, a rank, a date, a moment or a quotation, which no rule is learnt from. */
export function isSettled(text: string, tokens: readonly Token[]): (token: Token) => boolean {
  const isWhole = (place: Place): boolean =>
    tokens.some(({ start, end }) => start === place.start && end === place.end);
  const held = [...factsIn(text), ...wholesIn(text).filter((place) => !isWhole(place))];
  const isName = (token: Token, at: number): boolean => {
    const { text: own } = token;
    const before = tokens[at - 1];
    const opens = !before || /^[.!?…]$/u.test(before.text);
    if (!opens || /^.+\p{Lu}/su.test(own)) return /\p{Lu}/u.test(own);
    return isCapital(token) && (isCapital(tokens[at + 1]) || !isUsual(own));
  };
  const settled = new Set(
    tokens.filter(
      (token, at) =>
        /[«»“”\d]/u.test(token.text) ||
        isName(token, at) ||
        tells(token) ||
        held.some((place) => overlaps(place, token)),
    ),
  );
  return (token) => settled.has(token);
}
