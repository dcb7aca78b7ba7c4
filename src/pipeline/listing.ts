import type { MessageRef } from '#src/core/event.ts';
import type { IssueView } from '#src/core/issue.ts';
import type { Link } from '#src/core/link.ts';
import { historyText } from '#src/locale/history.ts';
import { pageRefusal } from '#src/locale/pages.ts';
import type { Names } from '#src/locale/section.ts';
import type { Tx } from '#src/ports/store.ts';
import { clearedFindings } from './cleared.ts';
import type { Newsroom } from './newsroom.ts';
import { briefJson } from './press/json.ts';
import { namesIn } from './render.ts';
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

async function linkJson(tx: Tx, link: Link, names: Names) {
  const brief = await tx.briefs.latest(link.id);
  const drops = await tx.links.dropsOf(link.id);
  return {
    id: link.id,
    number: link.number,
    url: link.url,
    rubric: link.rubric,
    state: link.state,
    reason: link.refusal && { code: link.refusal.code, message: pageRefusal(link.refusal) },
    readingSince: link.readingSince,
    usedIn: link.usedIn,
    droppers: link.droppers.map((id) => ({ id, name: names(id) })),
    drops: drops.map(({ room, message, person }) => ({ room, message, person })),
    article: articleJson(link),
    brief: brief && briefJson(brief, await clearedFindings(tx, link.id, brief)),
  };
}

/** Links as scripts and pages read them, newest first. */
export async function listLinks(tx: Tx, filter: { before?: number; limit: number }) {
  const names = await namesIn(tx);
  const links = await tx.links.list({ states: [], newest: true, ...filter });
  const rows = [];
  for (const link of links) rows.push(await linkJson(tx, link, names));
  return rows;
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

/** What was done to an issue and its sections, oldest first; undefined when there is no such number. */
export async function listHistory(tx: Tx, number: number) {
  const issue = await tx.issues.get(number);
  if (!issue) return undefined;
  const names = await namesIn(tx);
  const subjects = [String(number), ...issue.sections.map(({ id }) => id)];
  const entries = (await Promise.all(subjects.map((subject) => tx.audit.list(subject)))).flat();
  return entries
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((entry) => ({
      at: entry.at,
      by: { id: entry.by, name: names(entry.by) },
      action: entry.action,
      subject: entry.subject,
      text: historyText(entry),
    }));
}

/** The sections that posts show, by message id; messages that show none are left out. */
export async function listSubjects(newsroom: Newsroom, tx: Tx, refs: readonly MessageRef[]) {
  const views = new Map<number, Promise<IssueView | undefined>>();
  const viewOf = (number: number): Promise<IssueView | undefined> => {
    const view = views.get(number) ?? viewIssue(newsroom, tx, number);
    views.set(number, view);
    return view;
  };
  const subjects = new Map<string, unknown>();
  for (const ref of refs) {
    const post = await tx.posts.at(ref);
    const section = post?.subject && (await tx.issues.section(post.subject.section));
    if (!post?.subject || !section) continue;
    const { sections = [] } = (await viewOf(section.issue)) ?? {};
    const current = sections.find(({ id }) => id === section.id);
    subjects.set(ref.message, {
      issue: section.issue,
      id: section.id,
      rubric: section.rubric,
      revision: post.subject.revision,
      state: current?.state ?? 'open',
      current: current?.brief.revision === post.subject.revision,
    });
  }
  return subjects;
}
