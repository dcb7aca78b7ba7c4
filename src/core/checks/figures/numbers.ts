import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { allDates, type KnownDates } from '#src/core/dates/date-match.ts';
import { faultAt } from '#src/core/fault.ts';
import type { Hedge, Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { sharesOf } from '#src/core/numbers/ratios.ts';
import { scoreStands, scoresIn } from '#src/core/numbers/scores.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { textBefore, within } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { standingParts } from './denied-rest.ts';
import { follows } from './derived.ts';
import { isComplement } from './differences.ts';
import { isListed } from './listed.ts';

/** Numbers too plain to be a fact: «deux» written in letters, «un an», the first of an ordinal, a rank that a list may give. */
const plain = ({ values, worded, ordinal, unit, implied }: Quantity): boolean =>
  implied === true ||
  values.every(
    (value) =>
      (worded && value <= (unit ? 1 : 2)) || (ordinal && value <= (worded && !unit ? 4 : 2)),
  );

/** How far a share may lie from the round one that tells it. */
const roundly = 3;

/** Whether a hedged share tells another: «plus de 80 %» for 81.9. */
const isRoundOf = (round: number, exact: number, hedge: Hedge): boolean =>
  Math.abs(exact - round) <= roundly &&
  (hedge === 'about' || (hedge === 'over' ? exact >= round : exact <= round));

/** Whether a number, with its unit, stands in the page or its metadata. */
export function numberStands(
  quantity: Quantity,
  page: Pick<Figures, 'quantities' | 'ratios'>,
): boolean {
  if (page.quantities.some((one) => backs(one, quantity))) return true;
  const { unit, values, hedge } = quantity;
  if (unit?.name === 'percent') {
    const [value = 0] = values;
    const slack = hedge ? 2 : 0.5;
    return (
      page.ratios.some(({ percent }) => Math.abs(percent - value) <= slack) ||
      (hedge !== undefined &&
        sharesOf(page.quantities).some((part) => isRoundOf(value, part, hedge)))
    );
  }
  return plain(quantity);
}

/** Whether a bare number tells a day of the page: «du 16 au 28». */
function isDay(
  { start, values, unit, counted, worded, scale }: Quantity,
  text: string,
  page: KnownDates,
) {
  if (unit || counted || worded || scale > 1) return false;
  const before = textBefore(text, start, 8);
  return (
    /(?<!\p{L})(?:le|au|du|the|et) $/iu.test(before) &&
    allDates(page).some(({ day }) => day !== undefined && values.includes(day))
  );
}

/** Whether the page has an ordinal in the plural: «les sixièmes». */
const isForm = (
  { ordinal, worded, text }: Quantity,
  { words }: Partial<Pick<Source, 'words'>>,
): boolean => ordinal && worded && (words?.has(`${bare(text)}s`) ?? false);

/** The numbers of a text that neither stand in the page nor follow from what it gives (of a whole page, with what it leaves of another), by the unit of the one before either: «cinquante kilos, puis une dizaine». */
export function strayNumbers(
  text: string,
  said: Figures,
  page: Pick<Source, 'quantities' | 'ratios' | 'dates' | 'relative' | 'today'> &
    Partial<Pick<Source, 'all' | 'words'>>,
): Quantity[] {
  const parts = [
    ...standingParts(said.ratios, text, page),
    ...said.scores.filter((score) => scoreStands(score, page.quantities)),
  ];
  const stands = (one: Quantity) =>
    numberStands(one, page) ||
    isListed(one, page) ||
    isDay(one, text, page) ||
    isForm(one, page) ||
    follows(one, text, page) ||
    (page.all !== undefined && isComplement(one, text, page));
  return said.quantities.filter((one, i) => {
    if (stands(one) || parts.some((part) => within(one, part))) return false;
    const shared = one.unit || one.counted ? undefined : said.quantities[i - 1]?.unit;
    return !shared || !stands({ ...one, unit: shared });
  });
}

/** Every number of the brief stands in the page, in French or English notation, with its unit and magnitude, or follows from it. */
export const numbers: Check = ({ draft, source }) => {
  const check = (text: string, place?: readonly [number, number]) => {
    const scores = scoresIn(text).filter((one) => !scoreStands(one, source.quantities));
    return [...strayNumbers(text, figuresIn(text), source), ...scores].map((one) =>
      faultAt('number', one.text, place ?? [one.start, one.end]),
    );
  };
  return [...check(draft.text), ...saidApart(draft).flatMap((said) => check(said, apart))];
};
