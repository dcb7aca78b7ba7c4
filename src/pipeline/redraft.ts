import type { SectionView } from '#src/core/issue.ts';
import { note } from '#src/locale/notes.ts';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store.ts';
import { rubricOf, signatureOf } from './draft.ts';
import { materialFor, spend } from './material.ts';
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

/** The links that a section's text rests on. */
async function groundsOf(tx: Tx, link: string): Promise<string[]> {
  const sources = (await tx.briefs.latest(link))?.sources;
  return sources?.flatMap((source) => source.link ?? []) ?? [link];
}

/** Writes the version asked for and puts it in the section's place, unless the section changed meanwhile. */
export async function redraft(
  newsroom: Newsroom,
  asked: Extract<Job, { name: 'redraft' }>,
  { id: cause, signal }: Pick<Attempt, 'id' | 'signal'>,
): Promise<void> {
  const { store, settings } = newsroom;
  const { instruction, person, room } = asked;
  const held = await store.read(newsroom.id, async (tx) => {
    const section = await tx.issues.section(asked.section);
    const ids = section ? await groundsOf(tx, section.link) : [];
    const links = await tx.links.getMany(ids);
    const [article, ...others] = ids.flatMap((link) => links.get(link)?.article ?? []);
    const before = section && (await tx.briefs.latest(section.link));
    if (!article || !before) return undefined;
    const rubric = rubricOf(section.rubric, settings.rubrics);
    const material = await materialFor(newsroom, tx, rubric, { article, links: ids });
    const request = { ...material, article, rubric, before, instruction };
    return { section, request: others.length > 0 ? { ...request, others } : request };
  });
  if (!held) return;
  const { section, request } = held;
  const written = await newsroom.writer.write(request, signal);
  await store.transaction(newsroom.id, async (tx) => {
    await spend(newsroom, tx, written.tokens);
    const view = await viewIssue(newsroom, tx, section.issue);
    const current = view?.sections.find((candidate) => candidate.id === asked.section);
    const tell = (message: ReturnType<typeof note.outrun>): Promise<void> =>
      tx.enqueue({ name: 'whisper', room, person, message });
    if (!current || current.brief.revision !== asked.revision || view?.state === 'published')
      return tell(note.outrun());
    if (written.setback) return tell(note.setback(current.number, written.setback, newsroom.now()));
    if (written.ignored) return tell(note.ignored(current.number, instruction));
    const { headline, text, facts, call, origins } = written.draft;
    const done = await revise(
      newsroom,
      tx,
      { ...current, issue: section.issue },
      { text, ...(headline ? { headline } : {}), ...(call ? { call } : {}) },
      {
        person,
        cause,
        written: { ...signatureOf(written), facts, ...(origins ? { origins } : {}) },
      },
    );
    await tell(done === 'edited' ? note.redrafted(current.number) : note.unchanged(current.number));
  });
}
