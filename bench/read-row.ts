import type { Measured } from './read/measure.ts';
import { f1 } from './read/shingles.ts';
import { quantile } from './timing.ts';

type Row = Record<string, string | number>;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** The share right of each field that people noted, with how many they noted. */
function shares(pages: readonly Measured[]): Row {
  const row: Row = {};
  for (const field of ['title', 'author', 'date', 'medium', 'language'] as const) {
    const known = pages.map(({ marks }) => marks[field]).filter((mark) => mark !== undefined);
    const right = known.filter(Boolean).length;
    row[field] = known.length > 0 ? `${right}/${known.length}` : '';
  }
  return row;
}

/** One reader's line in the table of a set. */
export function rowOf(reader: string, pages: readonly Measured[]): Row {
  const overlaps = pages.flatMap(({ overlap }) => overlap ?? []);
  const precision = mean(overlaps.map((overlap) => overlap.precision));
  const recall = mean(overlaps.map((overlap) => overlap.recall));
  const times = pages.map(({ ms }) => ms);
  const count = (is: (page: Measured) => boolean): string => String(pages.filter(is).length);
  const sum = (of: (page: Measured) => number): number =>
    pages.reduce((total, page) => total + of(page), 0);
  return {
    reader,
    pages: String(pages.length),
    F1: f1({ precision, recall }).toFixed(4),
    P: precision.toFixed(4),
    R: recall.toFixed(4),
    'ms p50': quantile(times, 0.5),
    'ms p99': quantile(times, 0.99),
    crashed: count((page) => page.crashed),
    empty: count((page) => page.empty),
    refused: count((page) => page.refused),
    'of readable': `${count((page) => page.wronged)} (${((100 * sum((page) => Number(page.wronged))) / (pages.length || 1)).toFixed(1)} %)`,
    kept: `${sum((page) => page.kept)}/${sum((page) => page.toKeep)}`,
    strays: String(sum((page) => page.strays)),
    ...shares(pages),
  };
}
