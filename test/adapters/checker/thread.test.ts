import { afterAll, expect, test } from 'vitest';
import { checkHere } from '#src/adapters/checker/here.ts';
import { checkerThread } from '#src/adapters/checker/thread.ts';
import { defaultRubrics } from '#src/core/rubric.ts';
import { toCheck } from '#src/core/to-check.ts';
import { article } from '#test/support/article.ts';

// Starting a worker takes seconds on a busy machine.
const patience = { timeout: 60_000 };
const thread = checkerThread();
afterAll(() => thread.close());

const [rubric] = defaultRubrics.filter(({ kind }) => kind === 'brief');
if (!rubric) throw new Error('no rubric for briefs');
const page = article('https://gazette.example/ondes');
const others = [article('https://courrier.example/echos')];

const about = (text: string, told: { others?: typeof others } = {}) =>
  toCheck({ text, medium: page.medium, facts: [] }, { article: page, ...told, rubric });
const slip = about('La coopérative a ouvert ses archvies à 351 auditeurs, dit Jeanne Aubrec.');
const several = about('## Les archives\n\nIl reste 9 001 heures.\n\nEt 12 bénévloes.', { others });

test(
  'the thread finds what is found here: facts, names and slips, of a brief and of a lead',
  patience,
  async () => {
    const found = await thread.check(slip);
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['number', 'spelling']));
    for (const asked of [slip, several])
      expect(await thread.check(asked)).toEqual(await checkHere(asked));
  },
);

test('texts asked about together are each answered their own', patience, async () => {
  const asked = ['351', '9 001', '13'].map((number) => about(`On compte ${number} auditeurs.`));
  const here = await Promise.all(asked.map(checkHere));
  expect(await Promise.all(asked.map(thread.check))).toEqual(here);
  expect(here.map((found) => found.find(({ hard }) => hard)?.subject)).toMatchObject([
    expect.stringContaining('351'),
    expect.stringContaining('9 001'),
    expect.stringContaining('13'),
  ]);
});

test('who asks is free while a text is checked', patience, async () => {
  await thread.check(slip);
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  await thread.check(about(page.text.repeat(20)));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(0);
});

test(
  'a text whose checks fail, or do not end in time, costs its thread; the next one is checked',
  patience,
  async () => {
    const broken = about('');
    Reflect.deleteProperty(broken.draft, 'text');
    await expect(thread.check(broken)).rejects.toThrow(TypeError);
    expect(await thread.check(slip)).toEqual(await checkHere(slip));

    const hasty = checkerThread({ timeMs: 1 });
    const asked = [hasty.check(slip), hasty.check(slip)];
    for (const answer of asked) await expect(answer).rejects.toThrow('timeout');
    await hasty.close();
  },
);

test('once closed it checks nothing more, and leaves nobody waiting', patience, async () => {
  const closing = checkerThread();
  const asked = [closing.check(slip), closing.check(slip)];
  const answers = Promise.allSettled(asked);
  await closing.close();
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(closing.check(slip)).rejects.toThrow('closed');
});
