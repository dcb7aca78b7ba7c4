import { once } from 'node:events';
import type { Article } from '#src/core/article.ts';
import type { Setback } from '#src/core/brief.ts';
import { toCheck } from '#src/core/to-check.ts';
import type { Checker } from '#src/ports/checker.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { type Endless, isToldEndless } from './endless.ts';
import { type Judged, judgedOf } from './judged.ts';
import type { Settled } from './trace.ts';

/** What a model's text is judged to be, or why it cannot be. */
export type Verdict = Judged | { setback: Setback };

/** Judges a model's text. */
export type Judge = (value: Settled | Endless) => Promise<Verdict>;

/** Rejects when a signal is aborted before some work is done. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const over = new AbortController();
  const late = once(signal, 'abort', { signal: over.signal }).then(() => {
    throw signal.reason;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
}

/** Judges by the checks, in the time that there is; a text that is far too long is not checked, and checks that fail tell nothing of theirs. */
export const judgeOf =
  (
    {
      check,
      request,
      articles,
    }: { check: Checker; request: WriteRequest; articles: readonly Article[] },
    signal: AbortSignal,
    failed: (error: unknown) => void,
  ): Judge =>
  async (value) => {
    if (isToldEndless(value)) return { setback: 'endless' };
    try {
      const findings = await inTime(check(toCheck(value.draft, request)), signal);
      return judgedOf(value, findings, articles);
    } catch (error) {
      failed(error);
      return { setback: 'unchecked' };
    }
  };
