import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { Setback } from '#src/core/brief.ts';
import { ask, type Reply, type Rung, type Schema, type Turn } from './ask.ts';

/** How long one text may take and how many tokens; `spent` counts what it took. */
export type Budget = {
  callMs: number;
  /** On the clock of `performance.now()`. */
  until: number;
  signal: AbortSignal;
  allowance: number;
  spent: number;
};

/** Something to have written: what is said, in which form the answer is wanted, and how it is read. */
export type Assignment<T> = {
  turns: readonly Turn[];
  schema: Schema;
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
    budget: Budget,
  ): Promise<Reply> {
    const { callMs, signal, until } = budget;
    const spent = (tokens: number): void => {
      budget.spent += tokens;
    };
    for (let attempt = 1; ; attempt += 1) {
      const reply = await ask(client, { model, ...question }, { callMs, signal, spent });
      const busy = reply.kind === 'busy';
      const again = busy
        ? attempt <= most.busy
        : reply.kind === 'failed' && reply.again && attempt <= most.failed;
      const wait = busy ? (reply.retryAfterMs ?? pauseMs * attempt) : pauseMs;
      if (!again || signal.aborted || performance.now() + wait >= until) return reply;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return reply;
    }
  }

  return async (assignment, budget, only) => {
    const { turns, schema, read } = assignment;
    const formRefused: Rung[] = [];
    let setback: Setback = 'unusable';
    for (const rung of only ? [only] : rungs.filter(takes)) {
      if (budget.spent >= budget.allowance) return { setback: 'capped' };
      const reply = await patiently({ rung, schema, turns }, budget);
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
          setback = 'unusable';
          break;
        case 'answer': {
          const { content, cut } = reply;
          const value = read(content, { rung, cut });
          if (value === undefined) setback = 'unusable';
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
