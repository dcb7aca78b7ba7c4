import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engines } from '#test/support/engines.ts';
import { startTeamsBot } from '#test/support/teams/bot.ts';
import { endOf, playWeek } from '#test/support/teams/week.ts';
import { typist } from '#test/support/typist.ts';
import { arrivals, inOrder, notesOfTheWeek } from '#test/support/week.ts';

/** How often the week is played. */
const seeds = Number(process.env.WEEKS ?? 10);
const mostMs = 60_000 + seeds * 10_000;

async function oneWeek(played = inOrder) {
  const [embedded] = engines;
  if (!embedded) throw new Error('there is no embedded engine');
  const bot = await startTeamsBot(await embedded.open(), { writer: typist });
  await playWeek(bot, played);
  expect(bot.bugs).toEqual([]);
  return endOf(bot);
}

test(
  'a week of forty links comes to the same issue, however its deliveries are shuffled, doubled and held back',
  async () => {
    const end = await oneWeek();
    expect(end.state).toBe('published');
    expect(end.sections).toHaveLength(10);
    expect(end.pool.filter(({ state }) => state === 'used')).toHaveLength(10);
    expect(end.pool.flatMap(({ notes }) => notes).sort()).toEqual(notesOfTheWeek);
    await fc.assert(
      fc.asyncProperty(arrivals, async (arrival) => {
        expect(await oneWeek(arrival)).toEqual(end);
      }),
      { numRuns: seeds, endOnFailure: true },
    );
  },
  mostMs,
);
