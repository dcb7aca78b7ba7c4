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

function sameKind(written: Quantity, exact: Quantity): boolean {
  const a = written.unit;
  const b = exact.unit;
  if (a && b) {
    if (a.name === b.name || (a.name === 'hour' && b.kind === 'clock')) return true;
    return a.kind === b.kind && (a.kind === 'time' || a.kind === 'measure');
  }
  if (!a && !b) return true;
  const strict = (a ?? b)?.kind === 'money' || (a ?? b)?.kind === 'share';
  if (!strict) return true;
  return a === undefined && !written.counted;
}

const factor = (quantity: Quantity, other: Quantity): number => {
  if (other.unit?.kind === 'clock') return quantity.unit?.name === 'hour' ? 60 : 1;
  if (quantity.unit?.kind === 'clock') return 1;
  return quantity.unit && other.unit && quantity.unit.name !== other.unit.name
    ? quantity.unit.factor
    : 1;
};

/** Whether a number of a brief says what a number of the page says, whatever their notations. */
export function backs(exact: Quantity, written: Quantity): boolean {
  if (!sameKind(written, exact)) return false;
  return written.values.some((value) =>
    exact.values.some((other) => {
      const a = value * factor(written, exact);
      const b = other * factor(exact, written);
      return (
        same(a, b) ||
        (factor(written, exact) === 1 && exact.step < written.step && rounds(written, value, other))
      );
    }),
  );
}
