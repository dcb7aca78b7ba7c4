import type { Article } from '#src/core/article.ts';
import { type Related, relatedOf } from '#src/core/links/related.ts';
import { sketchOf } from '#src/core/links/sketch.ts';
import { type Rarity, storyLikeness, usualRarity } from '#src/core/links/story.ts';
import { note } from '#src/locale/notes.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** Finds the story that a link's article tells among those that other links tell; a new one bears the link's own name. */
export async function recogniseStory(
  tx: Tx,
  { id, createdAt }: { id: string; createdAt: string },
  article: Article,
): Promise<void> {
  const sketch = sketchOf(article, createdAt);
  const { candidates, rarity } = await tx.stories.near(sketch, id);
  const telling: Rarity = (mark) => usualRarity(mark) * rarity(mark);
  let story = id;
  let best = 1;
  for (const candidate of candidates) {
    const likeness = storyLikeness(sketch, candidate.sketch, telling);
    if (likeness < best) continue;
    best = likeness;
    story = candidate.story;
  }
  await tx.stories.keep(id, sketch, story);
}

/** By link, the others that tell its story: those of past issues first, then by number. */
export async function relatedLinks(
  tx: Tx,
  links: readonly string[],
): Promise<Map<string, Related[]>> {
  const others = await tx.stories.others(links);
  const known = await tx.links.getMany([...new Set([...others.values()].flat())]);
  const related = new Map<string, Related[]>();
  for (const [link, ids] of others) {
    const shown = ids
      .flatMap((id) => known.get(id) ?? [])
      .flatMap((other) => relatedOf(other) ?? [])
      .sort((a, b) => (b.usedIn ?? 0) - (a.usedIn ?? 0) || a.number - b.number);
    if (shown.length > 0) related.set(link, shown);
  }
  return related;
}

/** Tells whoever dropped a link that another one tells its story already. */
export async function tellStory(tx: Tx, { id, url }: { id: string; url: string }): Promise<void> {
  const [first] = (await relatedLinks(tx, [id])).get(id) ?? [];
  if (!first) return;
  const message = note.sameStory(url, first);
  for (const { person, chat, room } of await tx.links.dropsOf(id))
    await tx.enqueue({ name: 'whisper', room: { chat, id: room }, person, message });
}

const atOnce = 10;

/** Looks for the stories of links that were read before stories were looked for. */
export async function recogniseOld({ id, store }: Pick<Newsroom, 'id' | 'store'>): Promise<void> {
  for (;;) {
    const left = await store.transaction(id, async (tx) => {
      const untold = await tx.stories.untold(atOnce);
      for (const link of (await tx.links.getMany(untold)).values())
        if (link.article) await recogniseStory(tx, link, link.article);
      return untold.length;
    });
    if (left < atOnce) return;
  }
}
