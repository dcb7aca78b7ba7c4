import type { SectionView } from '#src/core/issue.ts';
import { note } from '#src/locale/notes.ts';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store.ts';
import { rubricOf, writeBrief } from './draft.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { revise } from './revise.ts';
import { viewIssue } from './view.ts';

/** Has another version of a section's text written, after an editor's instruction (empty for none). */
export const requestRedraft = (
  tx: Tx,
  section: SectionView,
  instruction: string,
  { person, room }: CommandEvent,
): Promise<void> =>
  tx.enqueue({
    name: 'redraft',
    section: section.id,
    revision: section.brief.revision,
    instruction,
    person,
    room,
  });

/** Writes the version asked for and puts it in the section's place, unless the section changed meanwhile. */
export async function redraft(
  newsroom: Newsroom,
  asked: Extract<Job, { name: 'redraft' }>,
  { id: cause, signal }: Pick<Attempt, 'id' | 'signal'>,
): Promise<void> {
  const { store, settings, writer } = newsroom;
  const held = await store.read(newsroom.id, async (tx) => {
    const section = await tx.issues.section(asked.section);
    return section && { section, article: (await tx.links.get(section.link))?.article };
  });
  if (!held?.article) return;
  const { article, section } = held;
  const rubric = rubricOf(section.rubric, settings.rubrics);
  const { instruction, person, room } = asked;
  const written = await writeBrief(writer, { article, rubric, instruction }, signal);
  await store.transaction(newsroom.id, async (tx) => {
    const view = await viewIssue(newsroom, tx, section.issue);
    const current = view?.sections.find((candidate) => candidate.id === asked.section);
    const tell = (message: ReturnType<typeof note.outrun>): Promise<void> =>
      tx.enqueue({ name: 'whisper', room, person, message });
    if (!current || current.brief.revision !== asked.revision || view?.state === 'published')
      return tell(note.outrun());
    const { headline, text, facts } = written.draft;
    const done = await revise(
      newsroom,
      tx,
      { ...current, issue: section.issue },
      { text, ...(headline ? { headline } : {}) },
      { person, cause, writer: written.writer, facts },
    );
    await tell(done === 'edited' ? note.redrafted(current.number) : note.unchanged(current.number));
  });
}
