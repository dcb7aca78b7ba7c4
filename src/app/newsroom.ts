import { commands } from '#commands/index.ts';
import { runCommand } from '#commands/run.ts';
import type { DeskKey } from '#src/adapters/desk/deps.ts';
import { type Desk, openDesk } from '#src/adapters/desk/index.ts';
import { issueKey } from '#src/adapters/desk/signature.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import type { VoteRules } from '#src/core/vote.ts';
import { accept } from '#src/pipeline/accept.ts';
import { findLink } from '#src/pipeline/find.ts';
import { listHistory } from '#src/pipeline/history.ts';
import { standingVotes } from '#src/pipeline/house.ts';
import { listIssues, listLinks, listStyle, subjectsOf } from '#src/pipeline/listing.ts';
import { spendingLine } from '#src/pipeline/material.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { type Format, press } from '#src/pipeline/press/index.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { viewIssue } from '#src/pipeline/view.ts';
import type { Chat } from '#src/ports/chat.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { typesetting } from './typesetting.ts';

/** What a newsroom is opened with; the rest of it is made here. */
export type NewsroomParts = Pick<
  Newsroom,
  'id' | 'settings' | 'store' | 'web' | 'writer' | 'check' | 'trace' | 'report' | 'now' | 'newId'
> & {
  /** Where people reach it, without a trailing slash; links to issues are signed when `signed`. */
  url: string;
  signed: boolean;
  secret: string;
  key?: DeskKey;
  /** Wraps each chat, as the app is told to. */
  around(chat: Chat): Chat;
  /** Whether a model drafts. */
  model: boolean;
  /** Chats beside the desk. */
  chats?: readonly Chat[];
  /** Told of every job done, beside the desk's pages. */
  changed?: Newsroom['changed'];
};

const linkDays = 30;

function issueUrls({ url, signed, secret, now }: NewsroomParts): Newsroom['issueUrl'] {
  return (number, format) => {
    const path = `${url}/issues/${number}${format ? `.${format}` : ''}`;
    if (!signed) return path;
    const until = now().getTime() + linkDays * 24 * 3600 * 1000;
    return `${path}?key=${issueKey(secret, number, until)}`;
  };
}

const aboutMe = ({ settings, model }: NewsroomParts, { quorum }: VoteRules) => ({
  newsroom: { name: 'La jungle' },
  quorum,
  model,
  rubrics: settings.rubrics.map(({ key, title, kind, holds, words, emoji }) => ({
    key,
    title,
    kind,
    max: holds[1],
    words,
    ...(emoji ? { emoji } : {}),
  })),
  commands: commands.map(({ name, usage, summary }) => ({ name, usage, summary })),
});

/** Opens a newsroom and its desk over what it is handed. */
export function openNewsroom(parts: NewsroomParts): { newsroom: Newsroom; desk: Desk } {
  const { id, store, now } = parts;
  const reading = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => store.read(id, work);
  const desk = openDesk({
    ...parts,
    newsroom: id,
    accept: (event, tx) => accept(tx?.events ?? store, event),
    views: {
      me: () => reading(async (tx) => aboutMe(parts, await standingVotes(parts, tx))),
      links: (filter) => reading((tx) => listLinks(parts, tx, filter)),
      article: (link) =>
        reading(async (tx) => {
          const found = await findLink(tx, link);
          return found && { text: found.article?.text };
        }),
      issues: () =>
        reading(async (tx) => ({
          issues: await listIssues(newsroom, tx),
          spending: noBreaks(await spendingLine(newsroom, tx)),
        })),
      style: () => reading(listStyle),
      issue: (number: number, format: Format) =>
        reading(async (tx) => {
          const view = await viewIssue(newsroom, tx, number);
          return view && press(view, format, await namesIn(tx));
        }),
      history: (number) => reading((tx) => listHistory(tx, number)),
      subjects: (tx) => subjectsOf(newsroom, tx),
    },
  });
  const newsroom: Newsroom = {
    id,
    settings: parts.settings,
    store,
    web: parts.web,
    writer: parts.writer,
    check: parts.check,
    trace: parts.trace,
    chats: [desk.chat, ...(parts.chats ?? [])].map(typesetting).map(parts.around),
    commands,
    command: (tx, event) => runCommand(newsroom, tx, event),
    issueUrl: issueUrls(parts),
    report: parts.report,
    changed: (job) => {
      desk.changed(job);
      parts.changed?.(job);
    },
    now,
    newId: parts.newId,
  };
  return { newsroom, desk };
}
