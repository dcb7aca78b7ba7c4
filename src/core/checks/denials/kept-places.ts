import { alike, type Token } from '#src/core/checks/reading.ts';

/** A word of one text and that of another which may stand for it. */
export type Match = readonly [mine: Token, theirs: Token];

/** Two words and those of another text that may stand for them, in the order of the first text. */
export type Couple = readonly [Match, Match];

/** The telling words of two texts. */
export type Words = readonly [mine: readonly Token[], theirs: readonly Token[]];

/** Whether two words may say the same; of two numbers, one may leave out what it counts. */
const mayBe = (one: Token, other: Token): boolean =>
  one.quantity && other.quantity && !(one.quantity.unit && other.quantity.unit)
    ? one.quantity.values[0] === other.quantity.values[0]
    : alike(one, other);

/** The words that each of two texts has once, in the order of the first, of all those or of some. */
export const anchorsOf = ([mine, theirs]: Words, some = mine): Match[] =>
  some.flatMap((one): Match[] => {
    const all = theirs.filter((other) => mayBe(one, other));
    const named = all.filter(({ text }) => text === one.text);
    const there = named.length > 0 ? named : all;
    const isTwin = mine.some(
      (twin) =>
        twin !== one &&
        there.some((other) => (named.length > 0 ? twin.text === one.text : mayBe(twin, other))),
    );
    const [other] = there;
    return other && there.length === 1 && !isTwin ? [[one, other]] : [];
  });

/** How many words on either side of two are looked at. */
const around = 4;
/** How much of the words between two both texts must have, and how many in all. */
const mostly = 0.6;
const fewest = 2;
/** How far apart words may stand whose order two languages may each turn: an adjective and its noun. */
const beside = 3;

const contest = /(?<!\p{L})(?:contre|against)(?!\p{L})/iu;

/** Whether the words that two texts share keep their places around two that change theirs, and one of them tells of the second alone. */
export function keepPlaces([first, second]: Couple, [mine, theirs]: Words, text: string): boolean {
  const [from, to] = [mine.indexOf(first[0]), mine.indexOf(second[0])];
  const near = mine.slice(Math.max(0, from - around), to + 1 + around);
  const anchors = anchorsOf([near, theirs]).filter(
    ([one]) => one !== first[0] && one !== second[0],
  );
  const stands = ([one, other]: Match) =>
    one.start < second[0].start === other.start < first[1].start &&
    one.start > first[0].start === other.start > second[1].start;
  const follows = ([one, other]: Match) =>
    anchors.every(
      ([before, its]) =>
        one.start <= before.start || other.start > its.start || one.index - before.index < beside,
    );
  const between = mine.slice(from + 1, to);
  const held = between.filter((one) => anchors.some(([own]) => own === one));
  const tellsSecond = ([{ start, clause }]: Match) =>
    start > second[0].start || (clause === second[0].clause && clause !== first[0].clause);
  return (
    anchors.length >= fewest &&
    anchors.every((anchor) => stands(anchor) && follows(anchor)) &&
    held.length > 0 &&
    held.length >= mostly * between.length &&
    (anchors.some(tellsSecond) || contest.test(text.slice(first[0].end, second[0].start)))
  );
}
