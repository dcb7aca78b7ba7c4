import type { Turn } from './ask.ts';
import { type Endless, isToldEndless } from './endless.ts';
import type { Judge, Verdict } from './judge.ts';
import { better, faultsIn, isFaulty } from './judged.ts';
import type { Assignment, Budget, Ladder, Reached } from './ladder.ts';
import { corrections, shortening } from './prompt.ts';
import type { Settled } from './trace.ts';

/** Characters of an endless answer that are shown to whoever gave it. */
const shown = 2_000;

/** What a model is told of its answer, and how much of it is shown to it; undefined when there is nothing to correct. */
function reproach(
  value: Settled | Endless,
  verdict: Verdict,
): { said: string; most?: number } | undefined {
  if (isToldEndless(value)) return { said: shortening(value), most: shown };
  if ('setback' in verdict || !isFaulty(verdict)) return undefined;
  return { said: corrections(faultsIn(verdict), verdict) };
}

/** Has a draft's faults corrected, once. */
export async function repaired(
  { climb, judge }: { climb: Ladder; judge: Judge },
  assignment: Assignment<Settled | Endless>,
  { value, content, rung }: Reached<Settled | Endless>,
  budget: Budget,
): Promise<Verdict> {
  const first = await judge(value);
  const reproached = reproach(value, first);
  if (!reproached) return first;
  const { said, most } = reproached;
  const turns: Turn[] = [
    ...assignment.turns,
    { role: 'assistant', content: content.slice(0, most) },
    { role: 'user', content: said },
  ];
  const reached = await climb({ ...assignment, turns }, budget, rung);
  if ('setback' in reached) return first;
  const second = await judge(reached.value);
  if ('setback' in second) return first;
  return 'setback' in first ? second : better(first, second);
}
