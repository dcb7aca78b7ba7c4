import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#src/adapters/store/open-store.ts';
import { type Death, deathName } from '#test/support/crash/moments.ts';
import { startMortal } from '#test/support/crash/mortal.ts';
import { week } from '#test/support/crash/story.ts';
import { wholeWeek } from '#test/support/crash/whole.ts';
import { newDatabase } from '#test/support/engines.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bruisse-crash-'));
  await (await openStore({ dir: join(root, 'empty') })).close();
}, 60_000);

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

/** A folder that holds an empty store, copied because making one takes seconds. */
async function folder(): Promise<string> {
  const dir = await mkdtemp(join(root, 'week-'));
  await cp(join(root, 'empty'), dir, { recursive: true });
  return dir;
}

/** The week of a desk that dies these deaths, one after the other. */
async function lived(place: Record<string, string>, deaths: readonly Death[]) {
  const desk = await startMortal(place, deaths);
  try {
    return await week(desk);
  } finally {
    await desk.end();
  }
}

test.each<{ when: string; deaths: Death[] }>([
  {
    when: 'while links are dropped',
    deaths: [
      { moment: 'said' },
      { moment: 'accepting' },
      { moment: 'handling' },
      { moment: 'answering' },
    ],
  },
  {
    when: 'while pages are read and briefs drafted, and when nothing is left to do',
    deaths: [
      { moment: 'reading' },
      { moment: 'drafting' },
      { moment: 'drafted' },
      { moment: 'idle' },
    ],
  },
  {
    when: 'while the issue is assembled and its head posted',
    deaths: [
      { moment: 'assembling' },
      { moment: 'posting' },
      { moment: 'posted' },
      { moment: 'recording' },
    ],
  },
  {
    when: 'between two posts of one issue, and while people vote',
    deaths: [{ moment: 'posted', nth: 2 }, { moment: 'voting' }, { moment: 'voting', nth: 3 }],
  },
])(
  'killed again and again $when, nothing accepted is lost and nothing stands twice',
  async ({ deaths }) => {
    const seen = await lived({ JUNGLE_DATA: await folder() }, deaths);
    expect(seen).toEqual({ ...wholeWeek, deaths: deaths.map(deathName) });
  },
  300_000,
);

// A server cannot tell a killed process from a slow one, so it waits for missed heartbeats: these run together.
test.concurrent.each<Death>([
  { moment: 'accepting' },
  { moment: 'posted', nth: 2 },
  { moment: 'voting' },
])(
  'killed while $moment on a server, nothing accepted is lost and nothing stands twice',
  {
    timeout: 300_000,
  },
  async (death) => {
    const place = { DATABASE_URL: await newDatabase(), JUNGLE_DATA: join(root, 'server') };
    expect(await lived(place, [death])).toEqual({ ...wholeWeek, deaths: [deathName(death)] });
  },
);
