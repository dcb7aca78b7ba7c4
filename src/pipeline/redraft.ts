import { linksOf } from '#src/core/brief.ts';
import { JungleError } from '#src/core/errors.ts';
import type { SectionView } from '#src/core/issue.ts';
import { redraftText } from '#src/locale/redraft.ts';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { refreshSection } from './tell.ts';
import { endRedraft, writeVersion } from './write-version.ts';

type Asked = Extract<Job, { name: 'redraft' }>;

/** Has another version of a section's text written, after an editor's instruction (empty for none) or for the rubric that it came to; its rooms see that it is. Refuses (`redraft.beyond`) what the writer cannot do. */
export async function requestRedraft(
  { writer }: Pick<Newsroom, 'writer'>,
  tx: Tx,
  { id, issue, number, link, brief: { revision } }: SectionView & { issue: number },
  wish: Pick<Asked, 'instruction' | 'rubric'>,
  { person, room }: Pick<CommandEvent, 'person' | 'room'>,
): Promise<void> {
  const { instruction } = wish;
  const lead = linksOf(link, await tx.briefs.latest(link)).length > 1;
  if (writer.follows?.(instruction, lead) === false)
    throw new JungleError('redraft.beyond', { number, instruction, lead });
  const held = (await tx.issues.section(id))?.redrafts ?? [];
  const standing = held.filter((one) => one.revision === revision);
  await tx.issues.setRedrafts(id, [...standing, { revision, person }]);
  await refreshSection(tx, issue, { section: id, revision });
  await tx.enqueue({ name: 'redraft', section: id, revision, ...wish, person, room });
}

/** Writes the version asked for and puts it in the section's place, unless the section changed meanwhile; whatever comes of it, its rooms see that it is over. */
export async function redraft(
  newsroom: Newsroom,
  asked: Asked,
  attempt: Pick<Attempt, 'id' | 'signal' | 'lastTry'>,
): Promise<void> {
  const { store, id, newId, report } = newsroom;
  try {
    await writeVersion(newsroom, asked, attempt);
  } catch (error) {
    if (!attempt.lastTry || attempt.signal.aborted) throw error;
    const detail = newId();
    report(error, detail);
    const { room, person, instruction } = asked;
    await store.transaction(id, async (tx) => {
      await endRedraft(tx, asked);
      await tx.enqueue({
        name: 'whisper',
        room,
        person,
        message: redraftText.failed(detail, instruction),
      });
    });
  }
}
