import { countWords } from '#src/core/article.ts';
import { isEndless } from '#src/core/lengths.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { Settled } from './trace.ts';

/** A model's text that is far too long to be traced and checked: its words, and how many are asked for. */
export type Endless = { endless: number; asked: Rubric['words'] };

/** Whether a model's text was found far too long. */
export const isToldEndless = (value: Settled | Endless): value is Endless => 'endless' in value;

/** All that an answer puts in print, when it is far too long for its rubric; else undefined. */
export function endlessIn(told: readonly string[], rubric: Rubric): Endless | undefined {
  const text = told.join(' ');
  return isEndless(text, rubric) ? { endless: countWords(text), asked: rubric.words } : undefined;
}
