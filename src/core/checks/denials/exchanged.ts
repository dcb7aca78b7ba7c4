import { read, type Token } from '#src/core/checks/reading.ts';
import { type Language, stancesIn } from '#src/core/denials/antonyms.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { hasNo } from './hints.ts';
import { anchorsOf, type Couple, keepPlaces, type Words } from './kept-places.ts';

/** Words that stand for somebody, something or a time, whose change of places cannot be seen. */
const pointing = new RegExp(
  whole(
    phrases(`
      ils? elles? lui eux celles? celui ceux respectivement l’une? l’autre_(?=[,.])
      aujourd’hui désormais maintenant auparavant jusqu’(?:ici|alors) autrefois jadis plus_(?:tôt|tard)
      he she they him former latter respectively today now previously used_to ago earlier later formerly
    `),
  ),
  'iu',
);

/** What comes before a whole, or a part of one: «onze personnes sur 190», `of the 190`. */
const partly = new RegExp(
  `${whole(phrases('sur dont parmi of among out_of including'))}(?: (?:les|ses|the|its|about|some))? $`,
  'iu',
);

/** Whether two words are numbers of one unit, or that count. */
const areRivals = ({ quantity: one }: Token, { quantity: other }: Token): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.ordinal === other.ordinal &&
  (one.unit === undefined || other.unit === undefined || one.unit.name === other.unit.name);

/** Couples of numbers that another text tells the other way round. */
function numbersTurned(words: Words): Couple[] {
  const numbers = anchorsOf(words).filter(([{ quantity }]) => quantity);
  return numbers.flatMap((first, i) =>
    numbers
      .slice(i + 1)
      .filter((second) => areRivals(first[0], second[0]) && first[1].start > second[1].start)
      .map((second): Couple => [first, second]),
  );
}

/** The words of a text that take a side of each opposition, with the side. */
const sidesOf = (text: string, language: Language, tokens: readonly Token[]) =>
  Map.groupBy(
    stancesIn(text, language).flatMap(({ opposition, first, start, end }) => {
      const token = tokens.find((one) => overlaps(one, { start, end }));
      return token ? [{ opposition, first, token }] : [];
    }),
    ({ opposition }) => opposition,
  );

/** Couples of words that take the two sides of an opposition, which another text takes the other way round. */
function sidesTurned(
  [mine, theirs]: Words,
  [text, told]: readonly [string, string],
  language: Language,
): Couple[] {
  const there = sidesOf(told, language, theirs);
  return [...sidesOf(text, 'fr', mine)].flatMap(([opposition, [one, other, ...more]]): Couple[] => {
    const [its, another, ...rest] = there.get(opposition) ?? [];
    if (!one || !other || !its || !another || more.length > 0 || rest.length > 0) return [];
    if (one.first === other.first || its.first !== other.first || another.first !== one.first)
      return [];
    return [
      [
        [one.token, another.token],
        [other.token, its.token],
      ],
    ];
  });
}

/** How far before two words, and behind them, whom they are told of may stand, in units. */
const before = 30;
const behind = 20;
const right = 16;

/** Whether a sentence tells two words of somebody whom a word only stands for, or one as a part of the other. */
function isUnclear(text: string, sentence: Place, words: readonly Token[]): boolean {
  const start = Math.min(...words.map((one) => one.start)) - before;
  const end = Math.max(...words.map((one) => one.end)) + behind;
  return (
    pointing.test(text.slice(Math.max(sentence.start, start), Math.min(sentence.end, end))) ||
    words.some((one) => partly.test(textBefore(text, one.start, right)))
  );
}

/** The numbers, or the words that say the contrary of each other, that a French text puts in each other’s places among the words of another: «31 classes ouvriront et 18 fermeront». */
export function exchangedIn(text: string, told: string, language: Language): Token[] {
  const [mine, theirs] = [read(text), read(told)];
  return sentencesOf(text).flatMap((sentence) =>
    sentencesOf(told).flatMap((other) => {
      const words: Words = [
        mine.filter((one) => overlaps(one, sentence)),
        theirs.filter((one) => overlaps(one, other)),
      ];
      const denies = hasNo(sentence.text) || hasNo(other.text);
      return [
        ...numbersTurned(words),
        ...(denies ? [] : sidesTurned(words, [text, told], language)),
      ]
        .filter(
          ([[one, its], [another, theirs]]) =>
            !isUnclear(text, sentence, [one, another]) && !isUnclear(told, other, [its, theirs]),
        )
        .filter((couple) => keepPlaces(couple, words, text))
        .flatMap((couple) => couple.map(([token]) => token));
    }),
  );
}
