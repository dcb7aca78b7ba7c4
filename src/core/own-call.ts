import type { Brief, Draft } from './brief.ts';
import type { CallToAction } from './call-to-action.ts';

type Called = Pick<Brief, 'call' | 'writer'>;

const isSame = (one: Called, other: Called): boolean =>
  one.call?.label === other.call?.label && one.call?.url === other.call?.url;

/** The call to action that a person gave a text, or (`null`) took from it, by its revisions, oldest first; undefined while it has its writer's. */
export function ownCall(history: readonly Called[]): CallToAction | null | undefined {
  const since = history.findLastIndex((one, i) => {
    const earlier = history[i - 1];
    return !earlier || !isSame(earlier, one);
  });
  const given = history[since];
  if (!given || given.writer === 'model' || given.writer === 'extract') return undefined;
  return given.call ?? (since > 0 ? null : undefined);
}

/** A writer's draft with a person's call in place of the writer's, if it has one. */
export function withCall(draft: Draft, own: ReturnType<typeof ownCall>): Draft {
  if (!draft.call || own === undefined) return draft;
  const { call: _, ...others } = draft;
  return own ? { ...others, call: own } : others;
}
