import { type Article, countWords, glimpseOf } from '#src/core/article.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import type { Link } from '#src/core/links/link.ts';
import { languageOf } from '#src/core/words/language.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { recogniseStory, tellStory } from './same-story.ts';
import { isHeld } from './withdraw.ts';

const leastWords = 20;

/** An article from text that a person pasted: a first short line followed by a blank one is its title. What the page told of itself stays. */
function articleOf(link: Link, pasted: string, person: string): Article {
  const paragraphs = pasted.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim());
  const [first = '', ...others] = paragraphs.filter(Boolean);
  const titled = others.length > 0 && first.length <= 200;
  const body = titled ? others : [first, ...others];
  const text = body.join('\n\n');
  const seen = link.article ? glimpseOf(link.article) : link.refusal?.seen;
  return {
    medium: new URL(link.url).hostname.replace(/^www\./, ''),
    ...seen,
    url: link.article?.url ?? link.url,
    canonicalUrl: link.canonicalUrl,
    title: titled ? first : (seen?.title ?? ''),
    language: languageOf(text) ?? seen?.language ?? 'fr',
    access: 'walled',
    blocks: body.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    text,
    words: countWords(text),
    pastedBy: person,
  };
}

/** Takes a page's text from a person, in place of what could not be read, and has it drafted. Refuses fewer than 20 words. */
export async function pasteArticle(
  { now }: Newsroom,
  tx: Tx,
  link: Link,
  pasted: string,
  by: { person: string; room: Room },
): Promise<void> {
  if (link.usedIn !== undefined)
    throw new JungleError('link.used', { url: link.url, issue: link.usedIn });
  const issue = await tx.issues.open();
  if (issue && (await isHeld(tx, link)))
    throw new JungleError('link.placed', { url: link.url, issue: issue.number });
  const words = countWords(pasted);
  if (words < leastWords) throw new JungleError('article.short', { words, least: leastWords });
  const article = articleOf(link, pasted, by.person);
  const at = now().toISOString();
  await tx.links.update(link.id, { article, state: 'reading', readingSince: at, refusal: null });
  await recogniseStory(tx, link, article);
  await tellStory(tx, link);
  await tx.audit.add({ at, by: by.person, action: 'paste', subject: link.id, detail: {} });
  await tx.enqueue({ name: 'draft', link: link.id, asked: by });
}
