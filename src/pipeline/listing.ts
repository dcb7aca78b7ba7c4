import type { IssueView } from '#src/core/issue.ts';
import type { Drop, Link } from '#src/core/links/link.ts';
import type { Related } from '#src/core/links/related.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import type { Names } from '#src/locale/section.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { clearedBriefs } from './cleared.ts';
import type { Newsroom } from './newsroom.ts';
import { briefJson } from './press/json.ts';
import { namesIn } from './render.ts';
import { relatedLinks } from './same-story.ts';
import { viewIssue } from './view.ts';

const articleJson = ({ article }: Link) =>
  article && {
    title: article.title,
    medium: article.medium,
    byline: article.byline,
    publishedAt: article.publishedAt,
    language: article.language,
    access: article.access,
    words: article.words,
    pastedBy: article.pastedBy,
  };

type Around = {
  brief: KeptBrief | undefined;
  drops: readonly Drop[] | undefined;
  related: readonly Related[] | undefined;
  notes: readonly ThreadNote[] | undefined;
  rubric: Rubric | undefined;
};

function linkJson(
  link: Link,
  { brief, drops = [], related = [], notes = [], rubric }: Around,
  names: Names,
) {
  return {
    id: link.id,
    number: link.number,
    url: link.url,
    rubric: link.rubric,
    state: link.state,
    reason: link.refusal && {
      code: link.refusal.code,
      message: noBreaks(pageRefusal(link.refusal)),
      seen: link.refusal.seen,
    },
    readingSince: link.readingSince,
    usedIn: link.usedIn,
    toldBy: link.toldBy,
    droppers: link.droppers.map((id) => ({ id, name: names(id) })),
    drops: drops.map(({ room, message, person }) => ({ room, message, person })),
    article: articleJson(link),
    sameStory: related,
    notes: notes.map(({ person, text, at }) => ({
      person: { id: person, name: names(person) },
      text,
      at: new Date(at).toISOString(),
    })),
    brief: brief && briefJson(brief, brief.findings, rubric?.words, link.number),
  };
}

/** Links as scripts and pages read them, newest first. */
export async function listLinks(
  { settings }: Pick<Newsroom, 'settings'>,
  tx: Tx,
  filter: { before?: number; limit: number },
) {
  const names = await namesIn(tx);
  const links = await tx.links.list({ states: [], newest: true, ...filter });
  const ids = links.map(({ id }) => id);
  const briefs = await clearedBriefs(tx, ids);
  const drops = await tx.links.dropsOfMany(ids);
  const related = await relatedLinks(tx, ids);
  const notes = await tx.threadNotes.aboutEach(ids);
  return links.map((link) => {
    const { id } = link;
    const around = {
      brief: briefs.get(id),
      drops: drops.get(id),
      related: related.get(id),
      notes: notes.get(id),
      rubric: settings.rubrics.find(({ key }) => key === link.rubric),
    };
    return linkJson(link, around, names);
  });
}

/** Issues with their state, newest first. */
export async function listIssues(newsroom: Newsroom, tx: Tx) {
  const rows = [];
  for (const { number } of await tx.issues.list(50)) {
    const view = await viewIssue(newsroom, tx, number);
    if (view) rows.push({ number, state: view.state, sections: view.sections.length });
  }
  return rows;
}

/** The newsroom's rules of style, each with who made it. */
export async function listStyle(tx: Tx) {
  const names = await namesIn(tx);
  return (await tx.style.list()).map(({ wrong, wanted, learned, by }) => ({
    wrong,
    wanted,
    learned,
    by: { id: by, name: names(by) },
  }));
}

/** Answers the section that a post shows, if it shows one; each issue is looked at once, however many of its posts are asked about. */
export function subjectsOf(newsroom: Newsroom, tx: Tx) {
  const views = new Map<number, IssueView | undefined>();
  return async (ref: Parameters<Tx['posts']['at']>[0]) => {
    const post = await tx.posts.at(ref);
    const section = post?.subject && (await tx.issues.section(post.subject.section));
    if (!post?.subject || !section) return undefined;
    const { issue, id, rubric } = section;
    if (!views.has(issue)) views.set(issue, await viewIssue(newsroom, tx, issue));
    const current = views.get(issue)?.sections.find((candidate) => candidate.id === id);
    const { revision } = post.subject;
    return {
      issue,
      id,
      rubric,
      revision,
      state: current?.state ?? 'open',
      current: current?.brief.revision === revision,
      ...(current ? {} : { removed: true as const }),
    };
  };
}
