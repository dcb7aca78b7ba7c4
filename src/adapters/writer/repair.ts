import type { Article } from '#src/core/article.ts';
import { type Setback, serviceSetbacks } from '#src/core/brief.ts';
import type { Turn } from './ask.ts';
import { corrections, shortening } from './corrections.ts';
import { type Endless, isToldEndless } from './endless.ts';
import type { Judge, Verdict } from './judge.ts';
import { better, faultsIn, isFaulty, refusalOf } from './judged.ts';
import type { Assignment, Budget, Ladder, Reached } from './ladder.ts';
import type { Settled } from './trace.ts';

/** Characters of an endless answer that are shown to whoever gave it. */
const shown = 2_000;

/** What a model is told of its answer, and how much of it is shown to it; undefined when there is nothing to correct. */
function reproach(
  value: Settled | Endless,
  verdict: Verdict,
  articles: readonly Article[],
): { said: string; most?: number } | undefined {
  if (isToldEndless(value)) return { said: shortening(value), most: shown };
  if ('setback' in verdict || !isFaulty(verdict)) return undefined;
  return { said: corrections(faultsIn(verdict), verdict, articles) };
}

const stands = (one: Verdict): boolean => !('setback' in one) && !refusalOf(one);

/** Whether something else than the model kept it from correcting its text. */
const isOutside = ({ setback }: { setback: Setback }): boolean =>
  setback === 'capped' || serviceSetbacks.some((one) => one === setback);

/** Has a draft's faults corrected, once; what keeps it from being is the reason why a text that cannot stand is given up. */
export async function repaired(
  { climb, judge, articles }: { climb: Ladder; judge: Judge; articles: readonly Article[] },
  assignment: Assignment<Settled | Endless>,
  { value, content, rung }: Reached<Settled | Endless>,
  budget: Budget,
): Promise<Verdict> {
  const first = await judge(value);
  const reproached = reproach(value, first, articles);
  if (!reproached) return first;
  const { said, most } = reproached;
  const turns: Turn[] = [
    ...assignment.turns,
    { role: 'assistant', content: content.slice(0, most) },
    { role: 'user', content: said },
  ];
  const reached = await climb({ ...assignment, turns }, budget, rung);
  if ('setback' in reached) return stands(first) || !isOutside(reached) ? first : reached;
  const second = await judge(reached.value);
  if ('setback' in second) return first;
  return 'setback' in first ? second : better(first, second);
}
