import { expect, test } from 'vitest';
import { detection, type Mode } from './detection.ts';

const least: Record<Mode, Record<string, number>> = {
  follow: {
    digit: 0.99,
    typo: 0.99,
    name: 0.99,
    'invented quotation': 0.98,
    unit: 0.93,
    date: 0.9,
    'swapped number': 0.9,
    'swapped name': 0.5,
    negation: 0.65,
  },
  alone: {
    digit: 0.99,
    typo: 0.99,
    name: 0.99,
    'invented quotation': 0.98,
    unit: 0.93,
    date: 0.9,
    'swapped number': 0.88,
    'swapped name': 0.5,
    negation: 0.7,
  },
  none: {
    digit: 0.98,
    typo: 0.99,
    name: 0.99,
    'invented quotation': 0.98,
    unit: 0.92,
    date: 0.88,
    negation: 0.3,
  },
};

for (const [mode, floors] of Object.entries(least)) {
  test(`falsehoods are caught at the rates that are told, facts: ${mode}`, {
    timeout: 180_000,
  }, () => {
    const rates = detection(mode as Mode, 4);
    const low = Object.entries(floors).flatMap(([kind, floor]) => {
      const { caught, all, missed } = rates.get(kind) ?? { caught: 0, all: 1, missed: [] };
      return caught / all < floor ? [{ kind, caught, all, missed }] : [];
    });
    expect(low).toEqual([]);
  });
}
