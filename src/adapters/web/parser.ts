import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reading } from '#src/core/article.ts';
import { watchBuffers } from './memory.ts';
import type { PageToRead } from './parse.ts';

/** What a worker answers for one page. */
export type Parsed = { kind: 'reading'; reading: Reading } | { kind: 'broken'; reason: string };

/** Turns pages into readings away from the main thread; a page that hangs or bloats costs its worker only. */
export type Parser = {
  parse(page: PageToRead, signal: AbortSignal): Promise<Reading>;
  close(): Promise<void>;
};

export type ParserOptions = {
  workers?: number;
  /** For one page, from the moment a worker takes it. */
  timeMs?: number;
  /** Heap of one worker, in MiB: 112 were too few for one page in five hundred, 144 are enough for all. */
  memory?: number;
};

type Hand = { worker: Worker; busy: boolean; gone: boolean; ready: Promise<unknown> };

/** Room for what lies outside of the heap, in MiB: the bytes of a page, what a compressed stream of a PDF unfolds to. */
const buffers = 256;

/** A small nursery, in MiB: a page's garbage is collected before it takes room from the next. */
const young = 24;

const script = new URL('./parse-worker.ts', import.meta.url);
const heavy: Reading = { kind: 'refused', code: 'page.heavy', detail: 'parse' };

function hire(memory: number): Hand {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
  });
  const hand: Hand = {
    worker,
    busy: false,
    gone: false,
    ready: once(worker, 'message').catch(() => undefined),
  };
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    hand.gone = true;
  });
  return hand;
}

/** One page through one worker; whoever stops it early (clock, caller, memory) ends the worker too. */
function run({ worker }: Hand, page: PageToRead, timeMs: number, signal: AbortSignal) {
  return new Promise<{ reading: Reading; dead: boolean }>((resolve, reject) => {
    const stop = () => settle(() => reject(signal.reason), true);
    const gone = () => settle(() => resolve({ reading: heavy, dead: true }), true);
    const timer = setTimeout(gone, timeMs);
    const unwatch = watchBuffers(worker, buffers, gone);
    const settle = (outcome: () => void, dead: boolean) => {
      clearTimeout(timer);
      unwatch();
      signal.removeEventListener('abort', stop);
      worker.off('message', answered).off('exit', gone);
      worker.unref();
      if (dead) void worker.terminate().catch(() => undefined);
      outcome();
    };
    const answered = (parsed: Parsed) => {
      const reading: Reading =
        parsed.kind === 'reading'
          ? parsed.reading
          : { kind: 'refused', code: 'page.empty', detail: parsed.reason };
      settle(() => resolve({ reading, dead: false }), false);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', answered).on('exit', gone);
    worker.ref();
    worker.postMessage(page);
  });
}

/** Workers started when first needed, each taking one page at a time, in order. */
export function parserPool(options: ParserOptions = {}): Parser {
  const { workers = 2, timeMs = 8_000, memory = 144 } = options;
  const hands: Hand[] = [];
  const waiting: (() => void)[] = [];

  const take = async (signal: AbortSignal): Promise<Hand> => {
    for (;;) {
      signal.throwIfAborted();
      const idle = hands.find((hand) => !hand.busy) ?? (hands.length < workers && hire(memory));
      if (idle) {
        if (!hands.includes(idle)) hands.push(idle);
        idle.busy = true;
        return idle;
      }
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  };

  const release = (hand: Hand, dead: boolean): void => {
    hand.busy = false;
    if (dead) hands.splice(hands.indexOf(hand), 1);
    waiting.shift()?.();
  };

  return {
    async parse(page, signal) {
      const hand = await take(signal);
      let dead = true;
      try {
        await hand.ready;
        if (hand.gone) return heavy;
        signal.throwIfAborted();
        const outcome = await run(hand, page, timeMs, signal);
        dead = outcome.dead;
        return outcome.reading;
      } finally {
        release(hand, dead);
      }
    },
    async close() {
      await Promise.all(hands.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}
