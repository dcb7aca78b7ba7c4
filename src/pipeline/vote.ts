import { emojiCharacter, emojiName } from '#src/core/emoji.ts';
import type { Room } from '#src/core/event.ts';
import type { Message } from '#src/core/message.ts';
import { type Mark, markKind } from '#src/core/vote.ts';
import { note } from '#src/locale/notes.ts';
import type { KeptMark, PostSubject, Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshSection, tellState } from './tell.ts';
import { viewIssue } from './view.ts';

type Cast = Mark & Pick<KeptMark, 'event' | 'on'>;

/** Why a mark has no effect, in the order people would say it. */
type Void = 'late' | 'foreign' | 'stale';

/** Puts a person's mark on a section's revision; late, foreign and stale marks are logged without effect. True when it counts. */
export async function vote(
  newsroom: Newsroom,
  tx: Tx,
  cast: Cast,
  subject: PostSubject,
  room: Room,
): Promise<boolean> {
  const kind = markKind(cast.emoji);
  const section = await tx.issues.section(subject.section);
  if (!kind || !section) return false;
  const tell = (message: Message): Promise<void> =>
    tx.enqueue({ name: 'whisper', room, person: cast.person, message });
  const log = (action: string): Promise<void> =>
    tx.audit.add({
      at: newsroom.now().toISOString(),
      by: cast.person,
      action,
      subject: section.id,
      detail: {
        emoji: emojiCharacter(emojiName(cast.emoji)),
        added: cast.added,
        revision: subject.revision,
      },
    });

  const issue = await tx.issues.get(section.issue);
  const current = await tx.briefs.latest(section.link);
  const { voters } = newsroom.settings.votes;
  const title = newsroom.settings.rubrics.find(({ key }) => key === section.rubric)?.title ?? '';
  const refuse = async (why: Void, message: Message): Promise<false> => {
    await tx.marks.add({ ...cast, counts: false });
    await log(why);
    await tell(message);
    return false;
  };
  if (issue?.publishedAt) return refuse('late', note.late(section.issue));
  if (section.removed) return refuse('stale', note.removed(title));
  if (voters.length > 0 && !voters.includes(cast.person)) return refuse('foreign', note.foreign());
  if (current?.revision !== subject.revision) return refuse('stale', note.stale(title));

  await tx.marks.add({ ...cast, counts: true });
  await log('mark');
  const view = await viewIssue(newsroom, tx, section.issue);
  const number = view?.sections.find(({ id }) => id === section.id)?.number ?? 0;
  if (cast.added && kind === 'approve' && current.writer === cast.person)
    await tell(note.own(title));
  if (cast.added && kind === 'changes') await tell(note.changes(number));
  if (cast.added && kind === 'veto' && !newsroom.settings.votes.vetoers.includes(cast.person))
    await tell(note.noVeto(number));
  await refreshSection(tx, section.issue, { section: section.id, revision: subject.revision });
  await tellState(newsroom, tx, section.issue, cast.event);
  return true;
}
