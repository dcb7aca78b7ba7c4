import type { Fact } from '#src/core/brief.ts';
import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import { tellsOne } from '#src/core/numbers/lone-tolls.ts';
import { ordinalWords } from '#src/core/numbers/number-words.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { claimedFigures } from './claimed-figures.ts';
import { countAlike, countsLike } from './counted-alike.ts';
import { couples } from './couples.ts';
import { follows } from './derived.ts';
import { isDifference } from './differences.ts';
import { misfirsts } from './misfirsts.ts';
import { isPart, isVague, smallCounts, smallRanks } from './small-counts.ts';

/** A text with its numbers. */
type Told = Pick<Figures, 'quantities'> & { text: string };

/** The most things that a text may count for it to be taken to miscount them in words. */
const many = 20;

/** What any people may be called who are counted as something else too: «sept élèves», `seven children`. */
const anybody = wordSet(`
  people persons individuals children kids youngsters men women boys girls adults members friends colleagues
  personnes gens enfants jeunes hommes femmes garcons filles adultes membres amis collegues
`);

const countOf = ({ values: [value = 0] }: Quantity): number => value;

const isCardinal = ({ unit, ordinal, implied }: Quantity): boolean => !unit && !ordinal && !implied;

const isGroup = ({ implied, text }: Quantity): boolean =>
  implied === true &&
  /^(?:trio|quartet|quatuor|quintet|sextet|sextuor|sept(?:et|uor)|octuor)/iu.test(text);

/** Whether a number may be of the same things as another, of which it does not say what they are called. */
const mayCount = (one: Quantity, other: Quantity): boolean =>
  isVague(other) || anybody.has(other.noun ?? '') || countAlike(one, other);

/** Whether a text has so many of what may be the same things. */
const hasAsMany = (one: Quantity, { quantities, text }: Told): boolean =>
  (countOf(one) === 1 && tellsOne(text)) ||
  quantities.some(
    (other) =>
      isCardinal(other) &&
      other.values.includes(countOf(one)) &&
      (isPart(other) || mayCount(one, other)),
  );

/** Whether two numbers of a text that may count the same things come to a count. */
function comesTo(one: Quantity, told: Told): boolean {
  for (const [a, b] of couples(told)) {
    const made = [countOf(a) + countOf(b), Math.abs(countOf(a) - countOf(b))];
    const isAlike = [a, b].some((its) => countAlike(one, its));
    if (made.includes(countOf(one)) && isAlike && mayCount(one, a) && mayCount(one, b)) return true;
  }
  return false;
}

/** The small counts of a text of which another counts the like, by other numbers alone. */
const miscounts = (text: string, told: Told): Quantity[] =>
  smallCounts(text).filter(
    (one) =>
      told.quantities.some(
        (other) =>
          isCardinal(other) &&
          other.values.every((value) => value > 1 && value <= many) &&
          countsLike(other, one.noun ?? ''),
      ) &&
      !hasAsMany(one, told) &&
      !comesTo(one, told),
  );

/** Whether a rank ends a clause of a text, and leaves unsaid what it ranks: «puis un troisième.» */
const endsOn = (text: string, rank: number): boolean =>
  (text.match(/\p{L}+(?= ?[.,;:!?)])/gu) ?? []).some(
    (word) => ordinalWords.get(bare(word)) === rank,
  );

/** The small ranks of a text of which another ranks the like, by other ranks alone. */
function misranks(text: string, told: Told): Quantity[] {
  const theirs = smallRanks(told.text);
  return smallRanks(text).filter(
    (one) =>
      theirs.some((its) => countAlike(one, its)) &&
      ![...told.quantities, ...theirs].some(
        (its) => its.values.includes(countOf(one)) && (!its.noun || countAlike(one, its)),
      ) &&
      !endsOn(told.text, countOf(one)),
  );
}

/** «Quatuor» where another text has a trio, and nowhere four. */
const misgrouped = (text: string, { quantities }: Told): Quantity[] =>
  quantities.some(isGroup)
    ? figuresIn(text).quantities.filter(
        (one) => isGroup(one) && !quantities.some(({ values }) => values.includes(countOf(one))),
      )
    : [];

const miscountsIn = (text: string, told: Told): Quantity[] => [
  ...miscounts(text, told),
  ...misranks(text, told),
  ...misfirsts(text, told.text),
  ...misgrouped(text, told),
];

/** The small counts and ranks of a claim that its evidence gives otherwise, and that the page gives nowhere of the like. */
function miscountedIn(fact: Fact, source: Source): Quantity[] {
  const { backing } = claimedFigures(fact, source);
  const isGiven = (one: Quantity): boolean =>
    source.quantities.some(
      (other) => other.values.includes(countOf(one)) && countAlike(one, other),
    );
  return miscountsIn(fact.claim, { text: fact.evidence, quantities: backing.quantities }).filter(
    (one) => !isDifference(one, fact.claim, backing) && !isGiven(one),
  );
}

/** A small number in words, «deux morts», «un deuxième mandat», is not another than the page, or the evidence of its claim, gives of the same. */
export const miscounted: Check = (subject) => {
  const { draft, source } = subject;
  const told = { text: source.all, quantities: source.quantities };
  return [
    ...miscountsIn(draft.text, told)
      .filter((one) => !follows(one, draft.text, source))
      .map((one) => faultIn('number', draft.text, one)),
    ...claimFaults('number', subject, (fact) => miscountedIn(fact, source)),
  ];
};
