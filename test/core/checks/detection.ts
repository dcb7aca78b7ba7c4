import { checkBrief } from '#src/core/checks/index.ts';
import type { Finding } from '#src/core/finding.ts';
import { corruptions } from './corruptions.ts';
import { pairs } from './pairs/index.ts';
import type { Pair } from './pairs/pair.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;

/** How many falsehoods were tried and caught, and those that were not. */
export type Rate = { caught: number; all: number; missed: string[] };

/** Whether the claims follow the falsehood, are left true, or are not given. */
export type Mode = 'follow' | 'alone' | 'none';

const key = ({ code, subject }: Finding): string => `${code} ${subject}`;

/** How many falsehoods of each kind are caught by a hard finding that the faithful brief does not raise; one in `step` is tried. */
export function detection(mode: Mode, step = 1): Map<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const one of pairs) {
    const hard = (text: string, facts: Pair['draft']['facts']) =>
      checkBrief(
        { ...one.draft, text, facts: mode === 'none' ? [] : facts },
        one.article,
        rubric,
      ).filter((finding) => finding.hard);
    const before = new Set(hard(one.draft.text, one.draft.facts).map(key));
    for (const [i, falsehood] of corruptions(one, mode === 'follow').entries()) {
      if (i % step !== 0) continue;
      const { kind, text, facts, old, new: by } = falsehood;
      const rate = rates.get(kind) ?? { caught: 0, all: 0, missed: [] };
      const caught = hard(text, facts).some((finding) => !before.has(key(finding)));
      rate.all += 1;
      if (caught) rate.caught += 1;
      else rate.missed.push(`${one.id}: ${old} → ${by}`);
      rates.set(kind, rate);
    }
  }
  return rates;
}
