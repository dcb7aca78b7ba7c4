import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { signed } from '#test/support/slack/signed.ts';

/** A server under load, in a process of its own. */
export type Target = {
  /** Sends one signed event; answers how long its acknowledgement took, in milliseconds. */
  send(body: string): Promise<number>;
  /** Processor time it has used, in microseconds. */
  spent(): Promise<number>;
  close(): Promise<void>;
};

/** Starts the bare app or ours (`env` leads it to its database), and waits until it acknowledges. */
export async function startTarget(
  which: 'bare' | 'app',
  env: Record<string, string>,
  first: () => string,
): Promise<Target> {
  const child = fork(new URL('./slack-child.ts', import.meta.url), [which], {
    env: { ...process.env, ...env },
    execArgv: [],
  });
  const [url] = (await once(child, 'message')) as [string];
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const address = new URL('/slack/events', url);

  const post = (body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { method = 'POST', headers } = signed({ body });
      const call = request(
        address,
        { method, agent, headers: headers as Record<string, string> },
        (answer) => {
          answer.resume();
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        },
      );
      call.once('error', reject);
      call.end(body);
    });

  for (let tries = 0; (await post(first())) !== 200; tries++) {
    if (tries === 100) throw new Error('the app never came to acknowledge');
    await pause(100);
  }
  return {
    send: async (body) => {
      const start = performance.now();
      const status = await post(body);
      if (status !== 200) throw new Error(`an event was answered ${status}`);
      return performance.now() - start;
    },
    spent: async () => {
      child.send('usage');
      const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
      return user + system;
    },
    close: async () => {
      agent.destroy();
      child.send('end');
      await once(child, 'exit');
    },
  };
}

/** Sends all of them, `beside` at a time; answers what the target spent on each, in microseconds. */
export async function burst(
  { send, spent }: Target,
  bodies: readonly string[],
  beside: number,
): Promise<number> {
  const before = await spent();
  let next = 0;
  await Promise.all(
    Array.from({ length: beside }, async () => {
      for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) await send(body);
    }),
  );
  return ((await spent()) - before) / bodies.length;
}

/** Sends them at a steady pace; answers how long each acknowledgement took, in milliseconds. */
export async function steady(
  { send }: Target,
  bodies: readonly string[],
  perSecond: number,
): Promise<number[]> {
  const start = performance.now();
  const taken: Promise<number>[] = [];
  for (const [i, body] of bodies.entries()) {
    await pause(Math.max(0, start + (1000 * i) / perSecond - performance.now()));
    taken.push(send(body));
  }
  return Promise.all(taken);
}
