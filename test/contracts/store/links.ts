import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Article } from '#src/core/article.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { minute, ready, ref } from './samples.ts';

const url = 'https://gazette.example/ecole';

const article: Article = {
  url,
  canonicalUrl: url,
  title: 'Une école\0 rouvre 🎒',
  medium: 'La Gazette d’essai',
  language: 'fr',
  access: 'free',
  blocks: [{ kind: 'paragraph', text: 'Une école rouvre.' }],
  text: 'Une école rouvre.',
  words: 3,
};

const dropped = (link: string, person: string, message: string) => ({
  link,
  person,
  chat: 'desk',
  room: 'redaction',
  message,
});

/** What every store owes its links and who dropped them. */
export function linksContract(open: () => Promise<Store>): void {
  const within = async (work: (tx: Tx) => Promise<void>): Promise<void> =>
    (await open()).transaction(randomUUID(), work);

  test('the same canonical address is one link, numbered from 1', () =>
    within(async ({ links }) => {
      const at = minute(0);
      const first = await links.receive({ url, canonicalUrl: url, rubric: 'bruisse', at });
      const again = await links.receive({ url, canonicalUrl: url, rubric: 'une', at });
      const other = await links.receive({ url, canonicalUrl: `${url}/2`, rubric: 'une', at });
      expect(first).toMatchObject({ fresh: true, link: { number: 1, state: 'received' } });
      expect(again).toEqual({ fresh: false, link: first.link });
      expect(other.link.number).toBe(2);
    }));

  test('a link is found by its number, its id or its address', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'ecole');
      for (const text of ['1', '#1', id])
        expect(await tx.links.find({ text })).toMatchObject({ id });
      expect(await tx.links.find({ text: url, canonicalUrl: url })).toMatchObject({ id });
      expect(await tx.links.find({ text: '99999999999' })).toBeUndefined();
    }));

  test('what is read is kept whole, but for characters no database takes', () =>
    within(async ({ links }) => {
      const { link } = await links.receive({
        url,
        canonicalUrl: url,
        rubric: 'une',
        at: minute(0),
      });
      await links.update(link.id, {
        article,
        state: 'unreadable',
        refusal: { code: 'page.walled' },
        readingSince: minute(1),
      });
      const read = await links.get(link.id);
      expect(read?.article).toEqual({ ...article, title: 'Une école rouvre 🎒' });
      expect(read).toMatchObject({ refusal: { code: 'page.walled' }, readingSince: minute(1) });
      await links.update(link.id, { refusal: null, readingSince: null });
      const erased = await links.get(link.id);
      expect(erased).not.toHaveProperty('refusal');
      expect(erased).not.toHaveProperty('readingSince');
    }));

  test('the same drop twice is one, and three people are three droppers', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'ecole');
      for (const [person, message] of [
        ['lea', 'm1'],
        ['lea', 'm1'],
        ['sam', 'm2'],
        ['lea', 'm3'],
        ['noe', 'm4'],
      ] as const)
        await tx.links.addDrop(dropped(id, person, message), minute(1));
      expect((await tx.links.get(id))?.droppers).toEqual(['lea', 'sam', 'noe']);
      expect(await tx.links.dropsOf(id)).toHaveLength(4);
      await tx.links.removeDrop(id, ref('m2'));
      expect((await tx.links.get(id))?.droppers).toEqual(['lea', 'noe']);
      expect(await tx.links.dropsIn(ref('m1'))).toEqual([dropped(id, 'lea', 'm1')]);
      expect(await tx.links.statesIn(ref('m1'))).toEqual(['ready']);
      const lonely = await ready(tx, 'lycee');
      expect(await tx.links.dropsOfMany([id, lonely.id])).toEqual(
        new Map([[id, await tx.links.dropsOf(id)]]),
      );
      const both = new Map([
        [id, await tx.links.get(id)],
        [lonely.id, await tx.links.get(lonely.id)],
      ]);
      expect(await tx.links.getMany([lonely.id, id, 'none'])).toEqual(both);
    }));

  test('two people who drop a link by command in one room are two droppers', () =>
    within(async (tx) => {
      const { id } = await ready(tx, 'ecole');
      await tx.links.addDrop({ ...dropped(id, 'lea', ''), rubric: 'loupe' }, minute(1));
      await tx.links.addDrop(dropped(id, 'sam', ''), minute(2));
      await tx.links.addDrop({ ...dropped(id, 'lea', ''), rubric: 'adore' }, minute(3));
      expect((await tx.links.get(id))?.droppers).toEqual(['lea', 'sam']);
      expect((await tx.links.dropsOf(id)).map(({ rubric }) => rubric)).toEqual([
        'adore',
        undefined,
      ]);
    }));

  test('the pool offers ready links nobody holds, most droppers first, then oldest', () =>
    within(async (tx) => {
      const held = await ready(tx, 'held');
      const old = await ready(tx, 'old');
      const young = await ready(tx, 'young');
      const wanted = await ready(tx, 'wanted');
      await ready(tx, 'elsewhere', 'une');
      await tx.links.addDrop(dropped(wanted.id, 'lea', 'm1'), minute(1));
      await tx.links.addDrop(dropped(wanted.id, 'sam', 'm2'), minute(1));
      await tx.links.addDrop(dropped(old.id, 'sam', 'm3'), minute(1));
      await tx.links.addDrop(dropped(young.id, 'sam', 'm4'), minute(1));
      const { number } = await tx.issues.create(minute(2));
      const section = { id: 's1', issue: number, rubric: 'bruisse', place: 0, link: held.id };
      await tx.issues.addSection(section);
      const ids = async () => (await tx.links.pool('bruisse', 10)).map(({ id }) => id);
      await tx.links.update(young.id, { toldBy: held.id });
      const loose = await tx.links.list({ states: ['ready'], loose: true, limit: 10 });
      expect(loose.map(({ number }) => number)).toEqual(
        [old, wanted].map(({ number }) => number).concat(5),
      );
      expect(await tx.links.count()).toMatchObject({ ready: 3 });
      await tx.links.update(young.id, { toldBy: null });
      expect(await tx.links.count()).toMatchObject({ ready: 4 });
      expect(await ids()).toEqual([wanted.id, old.id, young.id]);
      await tx.issues.removeSection('s1');
      expect(await ids()).toEqual([wanted.id, old.id, young.id, held.id]);
      expect(await tx.links.pool('bruisse', 2)).toHaveLength(2);
    }));

  test('links are listed by number, from either end, in the states asked for, and counted', () =>
    within(async (tx) => {
      const [a, b, c] = [await ready(tx, 'a'), await ready(tx, 'b'), await ready(tx, 'c')];
      await tx.links.update(b.id, { state: 'used', usedIn: 1 });
      const ids = async (states: ('ready' | 'used')[], more = {}) =>
        (await tx.links.list({ states, limit: 10, ...more })).map(({ id }) => id);
      expect(await ids([])).toEqual([a.id, b.id, c.id]);
      expect(await ids([], { newest: true, before: 3 })).toEqual([b.id, a.id]);
      expect(await ids(['ready'])).toEqual([a.id, c.id]);
      expect(await tx.links.count()).toMatchObject({ ready: 2, used: 1, received: 0 });
      await tx.links.update(a.id, { state: 'reading' });
      await tx.links.update(c.id, { state: 'reading', article });
      expect(await tx.links.count()).toMatchObject({ reading: 1, drafting: 1, ready: 0 });
      expect(await tx.links.get(b.id)).toMatchObject({ state: 'used', usedIn: 1 });
    }));

  test('a merged link gives its drops and addresses to the other and its number to nobody', () =>
    within(async (tx) => {
      const kept = await ready(tx, 'kept');
      const gone = await ready(tx, 'gone');
      await tx.links.addDrop(dropped(kept.id, 'lea', 'm1'), minute(1));
      await tx.links.addDrop(dropped(gone.id, 'lea', 'm1'), minute(1));
      await tx.links.addDrop(dropped(gone.id, 'sam', 'm2'), minute(1));
      await tx.links.merge(gone.id, kept.id);
      expect(await tx.links.get(gone.id)).toBeUndefined();
      expect((await tx.links.get(kept.id))?.droppers).toEqual(['lea', 'sam']);
      const known = {
        url: gone.url,
        canonicalUrl: gone.canonicalUrl,
        rubric: 'une',
        at: minute(2),
      };
      expect((await tx.links.receive(known)).link.id).toBe(kept.id);
      expect((await ready(tx, 'next')).number).toBe(3);
    }));

  test('a link known by its page’s own address is still found by the one that was dropped', () =>
    within(async (tx) => {
      const link = await ready(tx, 'ecole?une=1');
      await tx.links.update(link.id, { canonicalUrl: url });
      expect(await tx.links.get(link.id)).toMatchObject({ canonicalUrl: url });
      for (const canonicalUrl of [url, link.canonicalUrl])
        expect(await tx.links.find({ text: '', canonicalUrl })).toMatchObject({ id: link.id });
    }));

  test('newsrooms do not see one another’s links', async () => {
    const store = await open();
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const { id } = await store.transaction(ours, (tx) => ready(tx, 'ecole'));
    await store.transaction(theirs, async ({ links }) => {
      expect(await links.get(id)).toBeUndefined();
      expect(await links.find({ text: '1', canonicalUrl: url })).toBeUndefined();
      expect(await links.pool('bruisse', 10)).toEqual([]);
      await links.update(id, { state: 'withdrawn' });
    });
    expect(await store.read(ours, (tx) => tx.links.get(id))).toMatchObject({ state: 'ready' });
  });
}
