import type { Quantity } from './numbers.ts';

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether the written value is a fair rounding of the exact one, as its hedge allows. */
function rounds(written: Quantity, value: number, exact: number): boolean {
  const { step, hedge } = written;
  if (Math.abs(exact - value) > 0.2 * Math.abs(value)) return false;
  if (hedge === 'over') return exact >= value && exact - value < step;
  if (hedge === 'under') return exact <= value && value - exact < step;
  if (hedge === 'about') return Math.abs(exact - value) <= step / 2;
  return written.scale > 1 && Math.abs(exact - value) <= step / 2;
}

/** Units that a page says whenever it means them: «25 mois» is not `under 25`. */
const rarelyUnsaid = new Set(['month', 'week', 'day', 'second']);

function sameKind(written: Quantity, exact: Quantity): boolean {
  const a = written.unit;
  const b = exact.unit;
  if (a && b) {
    if (a.name === b.name) return true;
    if (a.kind === 'money' && b.kind === 'money') return a.name === 'cent' || b.name === 'cent';
    if ([a, b].some(({ name }) => name === 'hour')) {
      if ([a, b].some(({ kind }) => kind === 'clock')) return true;
    }
    return a.kind === b.kind && (a.kind === 'time' || a.kind === 'measure');
  }
  if (!a && !b) return true;
  const unit = a ?? b;
  if (unit?.kind === 'time' || unit?.kind === 'measure') {
    const bare = a ? exact : written;
    return !bare.counted && (!a || !rarelyUnsaid.has(a.name));
  }
  const strict = unit?.kind === 'money' || unit?.kind === 'share';
  if (!strict || unit?.doubtful) return true;
  if (a?.kind === 'money' && exact.scale >= 1_000_000 && !exact.counted) return true;
  return a === undefined && !written.counted;
}

const factor = (quantity: Quantity, other: Quantity): number => {
  if (other.unit?.kind === 'clock') return quantity.unit?.name === 'hour' ? 60 : 1;
  if (quantity.unit?.kind === 'clock') return 1;
  return quantity.unit && other.unit && quantity.unit.name !== other.unit.name
    ? quantity.unit.factor
    : 1;
};

const inDays = ({ unit }: Quantity): boolean => unit?.kind === 'time' && unit.factor >= 86_400;

/** Four weeks and a month, thirty days and a month. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.085 * Math.max(a, b);

/** Whether a hedged duration is near another told in a smaller unit: «moins de trois semaines» for twenty days. */
function nearly(written: Quantity, a: number, b: number): boolean {
  if (written.unit?.kind !== 'time' || !written.hedge) return false;
  const slack = written.unit.factor * written.step;
  if (written.hedge === 'over') return b >= a && b - a < slack;
  if (written.hedge === 'under') return b <= a && a - b < slack;
  return Math.abs(a - b) <= slack / 2;
}

/** Whether a number of a brief says what a number of the page says, whatever their notations. */
export function backs(exact: Quantity, written: Quantity): boolean {
  if (!sameKind(written, exact)) return false;
  const converted = factor(written, exact) !== 1;
  return written.values.some((value) =>
    exact.values.some((other) => {
      const a = value * factor(written, exact);
      const b = other * factor(exact, written);
      if (same(a, b)) return true;
      if (converted)
        return nearly(written, a, b) || (inDays(written) && inDays(exact) && close(a, b));
      return exact.step < written.step && rounds(written, value, other);
    }),
  );
}
