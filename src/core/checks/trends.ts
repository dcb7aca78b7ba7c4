import type { Finding } from '#src/core/finding.ts';
import type { Quantity } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { type Change, changesIn, type Direction, directionOfChange, trendAt } from '#src/core/trend.ts';
import { type Check, type Figures, figuresIn } from './subject.ts';

const opposite = { up: 'down', down: 'up' } as const;

const same = (one: Quantity, other: Quantity): boolean => backs(one, other) || backs(other, one);

/** Which way the numbers of a page go, told or worked out from what they were before. */
function told(one: Quantity, text: string, { quantities }: Figures, changes: readonly Change[]): Direction[] {
  return quantities
    .filter((other) => backs(other, one))
    .flatMap((other) => {
      const change = changes.find(({ to }) => to === other);
      return (change && directionOfChange(change)) ?? trendAt(text, other) ?? [];
    });
}

/** A number does not go down in the brief where the page has it go up, in words or by its numbers, nor change from what it became to what it was. */
export const trends: Check = ({ draft, source }) => {
  const figures = figuresIn(draft.text);
  const pageChanges = changesIn(source.all, source.quantities);
  const changes = changesIn(draft.text, figures.quantities);
  const fault = (one: Quantity, to: Quantity, code: 'polarity' | 'number'): Finding => {
    const span = [Math.min(one.start, to.start), Math.max(one.end, to.end)] as const;
    return { code, about: 'fact', hard: true, span, subject: draft.text.slice(...span) };
  };
  const turned = figures.quantities
    .filter((one) => !one.worded || one.unit)
    .filter((one) => {
      const said = trendAt(draft.text, one);
      if (!said) return false;
      const directions = told(one, source.all, source, pageChanges);
      return directions.length > 0 && directions.every((way) => way === opposite[said]);
    })
    .map((one) => fault(one, one, 'polarity'));
  const reversed = changes
    .filter((change) => {
      const { from, to } = change;
      const said = trendAt(draft.text, from === to ? to : from.start < to.start ? from : to);
      const real = directionOfChange(change);
      if (said && real && said !== real) return true;
      const known = (one: Change) => same(one.from, from) && same(one.to, to);
      const inverse = (one: Change) => same(one.from, to) && same(one.to, from);
      return pageChanges.some(inverse) && !pageChanges.some(known);
    })
    .map(({ from, to }) => fault(from, to, 'number'));
  if (process.env.DBG) for (const f of [...turned, ...reversed]) console.log('  TREND', f.code, f.subject, '|', draft.text.slice(f.span[0] - 60, f.span[1] + 40));
  return [...turned, ...reversed];
};
