import { figuresIn } from '#src/core/checks/figures-in.ts';
import { passagesOn } from '#src/core/checks/passages-on.ts';
import type { Source } from '#src/core/checks/subject.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { leadOf, type Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

/** The spans of time, of a kind, that a page states where it says most of what a text tells of one. */
export function statedSpans(
  quantity: Quantity,
  text: string,
  page: string,
  isLike: (one: Quantity, passage: string) => boolean,
): Quantity[] {
  return passagesOn(quantity, text, page).flatMap((passage) =>
    figuresIn(passage).quantities.filter((one) => isLike(one, passage)),
  );
}

/** Whether a text gives another than any of the numbers stated, where some are. */
export const differs = (quantity: Quantity, stated: readonly Quantity[]): boolean =>
  stated.length > 0 && !stated.some((one) => backs(one, quantity));

const lasting = /(?<!\p{L})(?:dur(?:é|e|era|èrent|aient|ait|a)|pendant|durant) ?$/iu;

/** «Trois ans de travaux». */
const spent = /^ (?:de |d['’])(?!existence|âge)/u;

const isLasting = (quantity: Quantity, text: string): boolean =>
  lasting.test(leadOf(text, quantity)) || spent.test(text.slice(quantity.end, quantity.end + 12));

const isShort = ({ unit }: Quantity): boolean => (unit?.factor ?? 0) < 86_400;

/** Whether a text says how long something lasted, of which the page states another duration, short or long as well; what lasted in a year that neither the text nor its day tells is something else. */
export function isOtherDuration(
  quantity: Quantity,
  text: string,
  { all = '', today }: Partial<Pick<Source, 'all' | 'today'>>,
): boolean {
  if (!isLasting(quantity, text)) return false;
  const years = new Set([today?.year, ...datesIn(text).map(({ year }) => year)]);
  const isLike = (one: Quantity, passage: string): boolean =>
    one.unit?.kind === 'time' &&
    isShort(one) === isShort(quantity) &&
    datesIn(passage).every(({ year }) => year === undefined || years.has(year));
  return differs(quantity, statedSpans(quantity, text, all, isLike));
}
