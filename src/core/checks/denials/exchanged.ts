import { read, type Token } from '#src/core/checks/reading.ts';
import { type Language, stancesIn } from '#src/core/denials/antonyms.ts';
import { rememberedBeside } from '#src/core/remember.ts';
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
  const numbers = anchorsOf(
    words,
    words[0].filter(({ quantity }) => quantity),
  );
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

/** A sentence of a text: its telling words, the sides that they take, and whether anything in it denies. */
type Sided = {
  place: Place;
  words: readonly Token[];
  sides: ReturnType<typeof sidesOf>;
  denies: boolean;
};

const sidedIn = rememberedBeside((text, language: Language): readonly Sided[] =>
  sentencesOf(text).map((sentence) => {
    const words = read(text).filter((one) => overlaps(one, sentence));
    const sides = sidesOf(text, language, words);
    return { place: sentence, words, sides, denies: hasNo(sentence.text) };
  }),
);

/** Couples of words that take the two sides of an opposition, which another text takes the other way round. */
const sidesTurned = (mine: Sided, theirs: Sided): Couple[] =>
  [...mine.sides].flatMap(([opposition, [one, other, ...more]]): Couple[] => {
    const [its, another, ...rest] = theirs.sides.get(opposition) ?? [];
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
  return sidedIn(text, 'fr').flatMap((sentence) =>
    sidedIn(told, language).flatMap((other) => {
      const words: Words = [sentence.words, other.words];
      return [
        ...numbersTurned(words),
        ...(sentence.denies || other.denies ? [] : sidesTurned(sentence, other)),
      ]
        .filter(
          ([[one, its], [another, theirs]]) =>
            !isUnclear(text, sentence.place, [one, another]) &&
            !isUnclear(told, other.place, [its, theirs]),
        )
        .filter((couple) => keepPlaces(couple, words, text))
        .flatMap((couple) => couple.map(([token]) => token));
    }),
  );
}
