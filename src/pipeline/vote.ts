import type { Message } from '#src/core/message.ts';
import { emojiCharacter, emojiName } from '#src/core/text/emoji.ts';
import { type Mark, type MarkKind, markKind } from '#src/core/vote.ts';
import { type Called, note } from '#src/locale/notes.ts';
import type { KeptMark } from '#src/ports/store/marks.ts';
import type { PostSubject } from '#src/ports/store/posts.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { fateOf } from './fate-of.ts';
import { standingVotes } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshSection, tellState } from './tell.ts';
import { viewIssue } from './view.ts';

type Cast = Mark & Pick<KeptMark, 'event' | 'on'>;

/** What a mark came to: `action` is its line in the log, `note` what its author is told. */
export type Verdict = { counts: boolean; action: string; note?: Message };

type Placed = NonNullable<Awaited<ReturnType<Tx['issues']['section']>>>;

const refused = (action: string, note: Message): Verdict => ({ counts: false, action, note });

/** The number of a section, or that which it had when it was taken out of its issue. */
async function numberOf(newsroom: Newsroom, tx: Tx, section: Placed): Promise<number | undefined> {
  if (!section.removed) {
    const view = await viewIssue(newsroom, tx, section.issue);
    return view?.sections.find(({ id }) => id === section.id)?.number;
  }
  const log = await tx.audit.list(section.id);
  const removal = log.findLast(({ action }) => action === 'remove');
  return Number(removal?.detail.number) || undefined;
}

/** What people call a section by. */
async function called(newsroom: Newsroom, tx: Tx, section: Placed): Promise<Called> {
  const brief = await tx.briefs.latest(section.link);
  const link = await tx.links.get(section.link);
  return {
    number: await numberOf(newsroom, tx, section),
    title: brief?.headline || link?.article?.title || '',
  };
}

/** Late, foreign and stale marks have no effect; one taken off never counts again, whoever may vote by then. */
async function judge(
  newsroom: Newsroom,
  tx: Tx,
  section: Placed,
  cast: Cast & { kind: MarkKind; revision: string },
): Promise<Verdict> {
  const issue = await tx.issues.get(section.issue);
  const brief = await tx.briefs.latest(section.link);
  if (issue?.publishedAt) return refused('late', note.late(section.issue));
  if (section.removed)
    return refused(
      'stale',
      note.removed(await called(newsroom, tx, section), await fateOf(newsroom, tx, section.link)),
    );
  const votes = await standingVotes(newsroom, tx);
  if (cast.added && votes.voters.length > 0 && !votes.voters.includes(cast.person))
    return refused('foreign', note.foreign());
  if (brief?.revision !== cast.revision)
    return refused('stale', note.stale(await called(newsroom, tx, section)));

  const counted: Verdict = { counts: true, action: 'mark' };
  if (!cast.added) return counted;
  if (cast.kind === 'approve')
    return brief.writer === cast.person
      ? { ...counted, note: note.own(await called(newsroom, tx, section)) }
      : counted;
  const number = (await numberOf(newsroom, tx, section)) ?? 0;
  if (cast.kind === 'changes') return { ...counted, note: note.changes(number) };
  return votes.vetoers.includes(cast.person) ? counted : { ...counted, note: note.noVeto(number) };
}

/** Puts a person's mark on a section's revision, and logs it; undefined when the emoji says nothing here. */
export async function vote(
  newsroom: Newsroom,
  tx: Tx,
  cast: Cast,
  subject: PostSubject,
): Promise<Verdict | undefined> {
  const kind = markKind(cast.emoji);
  const section = await tx.issues.section(subject.section);
  if (!kind || !section) return undefined;
  const { revision } = subject;
  const verdict = await judge(newsroom, tx, section, { ...cast, kind, revision });
  const { person, emoji, added, at, event, on } = cast;
  await tx.marks.add({ person, emoji, added, at, event, on, counts: verdict.counts });
  await tx.audit.add({
    at: newsroom.now().toISOString(),
    by: person,
    action: verdict.action,
    subject: section.id,
    detail: { emoji: emojiCharacter(emojiName(emoji)), added, revision },
  });
  if (verdict.counts) {
    await refreshSection(tx, section.issue, subject);
    await tellState(newsroom, tx, section.issue, event);
  }
  return verdict;
}
