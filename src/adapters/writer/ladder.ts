import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { Setback } from '#src/core/brief.ts';
import type { Purse } from '#src/ports/writer.ts';
import { ask, estimate, type Reply, type Rung, type Schema, type Turn } from './ask.ts';

/** How long one text may take and what pays for it; `spent` counts the tokens it took. */
export type Budget = {
  callMs: number;
  /** On the clock of `performance.now()`. */
  until: number;
  signal: AbortSignal;
  purse?: Purse | undefined;
  spent: number;
};

/** Something to have written: what is said, in which form the answer is wanted, and how it is read. */
export type Assignment<T> = {
  turns: readonly Turn[];
  schema: Schema;
  /** Tokens that an answer takes, at a guess. */
  answerTokens: number;
  /** Undefined when the answer is of no use; `declined` when it is a refusal. */
  read(content: string, how: { rung: Rung; cut: boolean }): T | 'declined' | undefined;
};

/** An answer that was of use, and the rung it came on. */
export type Reached<T> = { value: T; content: string; rung: Rung };

/** Climbs down the rungs of a server until an answer is of use; asks one rung alone when given. */
export type Ladder = <T>(
  assignment: Assignment<T>,
  budget: Budget,
  only?: Rung,
) => Promise<Reached<T> | { setback: Setback }>;

type Log = { info(facts: object, message: string): void };

const rungs: readonly Rung[] = ['json_schema', 'json_object', 'text'];
const pauseMs = 400;
const most = { busy: 2, failed: 1 };
const free = async (): Promise<void> => {};

/** What the log is told of a reply: never its words. */
function told(reply: Reply): object {
  if (reply.kind === 'answer') return { reply: reply.kind };
  const { kind, ...facts } = reply;
  return { reply: kind, ...facts };
}

/** Milliseconds for which a refused form is not asked for again. */
const refusedMs = 10 * 60 * 1000;

/** Asks servers of the OpenAI kind, on the clock of `now`: the strictest form first, with patience, and for a while not for a form that was refused. */
export function ladder(
  server: { apiKey?: string; baseURL?: string; model: string },
  now: () => number,
  log?: Log,
): Ladder {
  const { model, apiKey, baseURL } = server;
  const client = new OpenAI({
    apiKey: apiKey || 'none',
    baseURL: baseURL || 'https://api.openai.com/v1',
    maxRetries: 0,
  });
  const refused = new Map<Rung, number>();
  const takes = (rung: Rung): boolean => (refused.get(rung) ?? 0) <= now();

  async function patiently(
    question: { rung: Rung; schema: Schema; turns: readonly Turn[] },
    expected: number,
    budget: Budget,
  ): Promise<Reply | 'capped'> {
    const { callMs, signal, until, purse } = budget;
    let last: Reply | 'capped' = 'capped';
    for (let attempt = 1; ; attempt += 1) {
      const giveBack = await (purse?.hold(expected) ?? free);
      if (!giveBack) return last;
      const before = budget.spent;
      const spent = (tokens: number): void => {
        budget.spent += tokens;
      };
      const reply = await ask(client, { model, ...question }, { callMs, signal, expected, spent });
      await giveBack(budget.spent - before);
      last = reply;
      const busy = reply.kind === 'busy';
      const again = busy
        ? attempt <= most.busy
        : reply.kind === 'failed' && reply.again && attempt <= most.failed;
      const wait = busy ? (reply.retryAfterMs ?? pauseMs * attempt) : pauseMs;
      const late = reply.kind === 'failed' && reply.setback === 'late';
      // What a whole call was too short for is not asked again in less.
      const least = wait + (late ? callMs : 0);
      if (!again || signal.aborted || performance.now() + least >= until) return reply;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return reply;
    }
  }

  return async (assignment, budget, only) => {
    const { turns, schema, read, answerTokens } = assignment;
    const expected = estimate(turns, answerTokens);
    const formRefused: Rung[] = [];
    let setback: Setback = 'unusable';
    for (const rung of only ? [only] : rungs.filter(takes)) {
      const reply = await patiently({ rung, schema, turns }, expected, budget);
      if (reply === 'capped') return { setback: 'capped' };
      log?.info({ rung, spent: budget.spent, ...told(reply) }, 'model asked');
      switch (reply.kind) {
        case 'declined':
          return { setback: 'declined' };
        case 'busy':
          return { setback: 'busy' };
        case 'failed':
          if (reply.setback !== 'rejected') return { setback: reply.setback };
          setback = 'rejected';
          break;
        case 'form-refused':
          formRefused.push(rung);
          setback = 'rejected';
          break;
        case 'garbled':
          setback = reply.setback;
          break;
        case 'answer': {
          const { content, cut } = reply;
          const value = read(content, { rung, cut });
          if (value === undefined) setback = cut ? 'cut' : 'unusable';
          else if (value === 'declined') setback = 'declined';
          else {
            for (const one of formRefused) refused.set(one, now() + refusedMs);
            return { value, content, rung };
          }
          break;
        }
        default:
          return reply satisfies never;
      }
    }
    return { setback };
  };
}
