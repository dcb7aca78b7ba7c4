import type { Rendered } from './blocks.ts';
import { callMs } from './calls.ts';
import type { SlackDeps } from './deps.ts';

/** How long, and how often, Slack takes answers at a `response_url`. */
const validMs = 29 * 60 * 1000;
const mostAnswers = 5;

/** Where the private answers to commands go, by event id. */
export type Answers = {
  expect(event: string, url: string | undefined): void;
  /** Keeps the thread that a command was given in. */
  expectIn(event: string, thread: string): void;
  threadOf(event: string): string | undefined;
  /** False when the event has no address any more, or Slack refuses it. */
  give(event: string, messages: readonly Rendered[]): Promise<boolean>;
  /** Answers at an address, known beforehand. */
  send(url: string, messages: readonly Rendered[]): Promise<boolean>;
};

/** Private answers at the addresses that came with commands. */
export function answersAt({ fetch, now }: Pick<SlackDeps, 'fetch' | 'now'>): Answers {
  const urls = new Map<string, { at: string; until: number }>();
  const threads: typeof urls = new Map();

  const note = (places: typeof urls, event: string, at: string): void => {
    for (const [oldest, { until }] of places) {
      if (until > now().getTime()) break;
      places.delete(oldest);
    }
    places.set(event, { at, until: now().getTime() + validMs });
  };

  const post = async (url: string, { text, blocks }: Rendered): Promise<boolean> => {
    const body = JSON.stringify({
      response_type: 'ephemeral',
      replace_original: false,
      text,
      blocks,
    });
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(callMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    return response.ok;
  };

  const send: Answers['send'] = async (url, messages) => {
    if (messages.length > mostAnswers) return false;
    try {
      for (const message of messages) if (!(await post(url, message))) return false;
      return true;
    } catch {
      return false;
    }
  };

  return {
    expect(event, url) {
      if (url) note(urls, event, url);
    },
    expectIn: (event, thread) => note(threads, event, thread),
    threadOf: (event) => threads.get(event)?.at,
    async give(event, messages) {
      const known = urls.get(event);
      if (!known || known.until < now().getTime()) return false;
      return send(known.at, messages);
    },
    send,
  };
}
