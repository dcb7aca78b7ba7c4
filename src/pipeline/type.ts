import { type Article, countWords } from '#src/core/article.ts';
import { contentHash, revisionName } from '#src/core/brief.ts';
import { linkKind, splitCall } from '#src/core/call-to-action.ts';
import { JungleError } from '#src/core/errors.ts';
import { ownLink } from '#src/core/links/own-link.ts';
import { canonicalUrl, parseWebUrl } from '#src/core/links/url.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { callLabel } from '#src/locale/calls.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { type Asker, assemble } from './assemble.ts';
import { demandShort } from './demand-short.ts';
import { demandUntold } from './lead.ts';
import type { Newsroom } from './newsroom.ts';
import type { Edit } from './revise.ts';
import { viewIssue } from './view.ts';

/** The text and its call as their own source: a person answers for what they type. */
function ownArticle(url: string, { headline, text, call }: Edit, person: string): Article {
  const paragraphs = [text, call?.label ?? ''].filter(Boolean);
  const all = paragraphs.join('\n\n');
  return {
    url,
    canonicalUrl: canonicalUrl(url),
    title: headline ?? text.slice(0, 80),
    medium: new URL(url).hostname.replace(/^www\./, ''),
    language: 'fr',
    access: 'free',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: all,
    words: countWords(all),
    pastedBy: person,
  };
}

/** Writes an entry by hand into an empty rubric, with the link that its text is about; answers its section's number. Refuses (`section.unlinked`) without a link, and one that is used, placed or told by another. */
export async function typeEntry(
  newsroom: Newsroom,
  tx: Tx,
  rubric: Rubric,
  edit: Edit,
  by: Asker,
): Promise<number> {
  demandShort(edit, rubric);
  const promo = rubric.kind === 'promo';
  const { text: body, call } = promo ? splitCall(edit.text) : { text: edit.text };
  const own = ownLink(body);
  const url = parseWebUrl(own?.url ?? call?.url ?? '')?.href;
  if (!url) throw new JungleError('section.unlinked', {});
  const text = frenchTypography((own?.text ?? body).replace(/\s+/g, ' ').trim());
  if (!text) throw new JungleError('section.text', { ref: rubric.key });
  const at = newsroom.now().toISOString();
  const { link } = await tx.links.receive({
    url,
    canonicalUrl: canonicalUrl(url),
    rubric: rubric.key,
    at,
  });
  if (link.usedIn !== undefined) throw new JungleError('link.used', { url, issue: link.usedIn });
  await demandUntold(tx, link);
  const open = await tx.issues.open();
  if (open?.sections.some((section) => section.link === link.id))
    throw new JungleError('link.placed', { url, issue: open.number });
  const article = ownArticle(url, { ...edit, text, ...(call ? { call } : {}) }, by.person);
  const { chat, id: room } = by.room;
  await tx.links.addDrop(
    { link: link.id, person: by.person, chat, room, message: '', rubric: rubric.key },
    at,
  );
  await tx.links.update(link.id, { state: 'ready', rubric: rubric.key, article, refusal: null });
  const draft = {
    ...(edit.headline ? { headline: frenchTypography(edit.headline) } : {}),
    text,
    medium: article.medium,
    facts: [],
    ...(promo && call !== null ? { call: call ?? { label: callLabel[linkKind(article)] } } : {}),
  };
  const last = await tx.briefs.history(link.id);
  await tx.briefs.add(link.id, {
    ...draft,
    writer: by.person,
    rubric: rubric.key,
    findings: (await newsroom.check({ draft, page: article, rubric })).filter(
      ({ code }) => code !== 'copied',
    ),
    revision: revisionName(last.length + 1, contentHash(draft, [url])),
    at,
  });
  const { issue } = await assemble(newsroom, tx, by);
  const view = await viewIssue(newsroom, tx, issue);
  return view?.sections.find((section) => section.link === link.id)?.number ?? 0;
}
