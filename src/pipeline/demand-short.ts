import { JungleError } from '#src/core/errors.ts';
import { mostTyped } from '#src/core/lengths.ts';
import type { Rubric } from '#src/core/rubric.ts';

/** Refuses (`section.long`) more than a person would write for a rubric, which would keep the newsroom waiting for its checks. */
export function demandShort(
  { headline = '', text }: { headline?: string; text: string },
  rubric: Rubric,
): void {
  const characters = headline.length + text.length;
  const most = mostTyped(rubric);
  if (characters > most) throw new JungleError('section.long', { characters, most });
}
