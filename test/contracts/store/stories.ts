import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { StorySketch } from '#src/core/links/sketch.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { ready } from './samples.ts';

const sketch = (change: Partial<StorySketch>): StorySketch => ({
  medium: 'La Gazette',
  language: 'fr',
  title: 'un titre',
  words: [],
  titleNames: [],
  names: [],
  titleNumbers: [],
  numbers: [],
  at: '2026-03-02',
  ...change,
});
const plan = sketch({ title: 'un plan', names: ['littoral', 'armoric'], numbers: ['35'] });

/** What a store owes to those who look for links that tell one story. */
export function storiesContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>) =>
    (await open()).transaction(randomUUID(), work);

  test('links that share marks are found, those that share the most first, and not oneself', () =>
    within(async (tx) => {
      const [a, b, c, d] = [
        await ready(tx, 'a'),
        await ready(tx, 'b'),
        await ready(tx, 'c'),
        await ready(tx, 'd'),
      ];
      await tx.stories.keep(a.id, plan, a.id);
      await tx.stories.keep(b.id, sketch({ title: 'deux', names: ['littoral', 'armoric'] }), a.id);
      await tx.stories.keep(c.id, sketch({ title: 'trois', names: ['littoral'] }), c.id);
      await tx.stories.keep(d.id, sketch({ title: 'un plan' }), d.id);
      const { candidates } = await tx.stories.near(plan, 'none');
      expect(candidates.map(({ link }) => link).sort()).toEqual([a.id, b.id, d.id].sort());
      expect(candidates.find(({ link }) => link === b.id)).toMatchObject({ story: a.id });
      const others = await tx.stories.near(plan, a.id);
      expect(others.candidates.map(({ link }) => link)).not.toContain(a.id);
    }));

  test('what is told again replaces what was told, and what nobody shares is nearly as rare as can be', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'a');
      await tx.stories.keep(id, plan, id);
      await tx.stories.keep(id, sketch({ names: ['qwizz', 'brevelin'] }), id);
      expect((await tx.stories.near(plan, 'none')).candidates).toEqual([]);
      const { candidates, rarity } = await tx.stories.near(
        sketch({ names: ['qwizz', 'brevelin'] }),
        '',
      );
      expect(candidates).toHaveLength(1);
      expect(rarity('n:qwizz')).toBe(1);
    }));

  test('a link that is folded into another takes its marks along, and newsrooms know nothing of each other', async () => {
    const store = await open();
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const [one, two] = await store.transaction(ours, async (tx) => {
      const made = [await ready(tx, 'a'), await ready(tx, 'b')] as const;
      for (const { id } of made) await tx.stories.keep(id, plan, made[0].id);
      expect(await tx.stories.others([made[0].id])).toEqual(new Map([[made[0].id, [made[1].id]]]));
      return made;
    });
    await store.transaction(theirs, async (tx) => {
      expect((await tx.stories.near(plan, '')).candidates).toEqual([]);
      expect(await tx.stories.others([one.id])).toEqual(new Map());
    });
    await store.transaction(ours, async (tx) => {
      await tx.links.merge(two.id, one.id);
      expect(await tx.stories.others([one.id])).toEqual(new Map());
      expect((await tx.stories.near(plan, one.id)).candidates).toEqual([]);
    });
  });
}
