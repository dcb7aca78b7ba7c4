import { checkBrief } from '#src/core/checks/index.ts';
import type { Checked, CheckedAgainst } from '#src/core/checks/subject.ts';
import type { Finding } from '#src/core/finding.ts';
import { type Corruption, corruptions } from './corruptions.ts';
import { pairs } from './pairs/index.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;

/** How many falsehoods were tried and caught, and those that were not. */
export type Rate = { caught: number; all: number; missed: string[] };

/** Whether the claims follow the falsehood, are left true, or are not given. */
export type Mode = 'follow' | 'alone' | 'none';

/** A faithful brief of an article, and what makes it false. */
export type Tried = {
  id: string;
  article: CheckedAgainst;
  draft: Checked;
  falsehoods: readonly Corruption[];
};

const key = ({ code, subject }: Finding): string => `${code} ${subject}`;

/** The findings of a brief that block it. */
export const hardIn = (draft: Checked, article: CheckedAgainst): Finding[] =>
  checkBrief(draft, article, rubric).filter((finding) => finding.hard);

/** How many falsehoods of each kind are caught by a hard finding that the faithful brief does not raise. */
export function ratesOf(tried: readonly Tried[]): Map<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const { id, article, draft, falsehoods } of tried) {
    const before = new Set(hardIn(draft, article).map(key));
    for (const { kind, text, facts, old, new: by } of falsehoods) {
      const rate = rates.get(kind) ?? { caught: 0, all: 0, missed: [] };
      const found = hardIn({ ...draft, text, facts }, article);
      rate.all += 1;
      if (found.some((finding) => !before.has(key(finding)))) rate.caught += 1;
      else rate.missed.push(`${id}: ${old} → ${by}`);
      rates.set(kind, rate);
    }
  }
  return rates;
}

/** The rates of the project's own pairs, whose falsehoods are made by rule; one in `step` is tried. */
export const detection = (mode: Mode, step = 1): Map<string, Rate> =>
  ratesOf(
    pairs.map((one) => {
      const given = (facts: Checked['facts']): Checked['facts'] => (mode === 'none' ? [] : facts);
      return {
        ...one,
        draft: { ...one.draft, facts: given(one.draft.facts) },
        falsehoods: corruptions(one, mode === 'follow')
          .filter((_, i) => i % step === 0)
          .map((falsehood) => ({ ...falsehood, facts: given(falsehood.facts) })),
      };
    }),
  );
