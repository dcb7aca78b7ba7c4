import { JungleError } from '#src/core/errors.ts';
import type { SectionView } from '#src/core/issue.ts';
import { note } from '#src/locale/notes.ts';
import { redraftText } from '#src/locale/redraft.ts';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store.ts';
import { rubricOf, signatureOf } from './draft.ts';
import { countText, materialFor } from './material.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { revise } from './revise.ts';
import { refreshPosts, refreshSection } from './tell.ts';
import { viewIssue } from './view.ts';

type Asked = Extract<Job, { name: 'redraft' }>;

/** Has another version of a section's text written, after an editor's instruction (empty for none); its rooms see that it is. Refuses (`redraft.beyond`) what the writer cannot do. */
export async function requestRedraft(
  { writer }: Pick<Newsroom, 'writer'>,
  tx: Tx,
  { id, issue, number, link, brief: { revision } }: SectionView & { issue: number },
  instruction: string,
  { person, room }: CommandEvent,
): Promise<void> {
  const lead = (await groundsOf(tx, link)).length > 1;
  if (writer.follows?.(instruction, lead) === false)
    throw new JungleError('redraft.beyond', { number, instruction, lead });
  const held = (await tx.issues.section(id))?.redrafts ?? [];
  const standing = held.filter((one) => one.revision === revision);
  await tx.issues.setRedrafts(id, [...standing, { revision, person }]);
  await refreshSection(tx, issue, { section: id, revision });
  await tx.enqueue({ name: 'redraft', section: id, revision, instruction, person, room });
}

/** Tells the section’s rooms that the version asked for is written no more. */
async function endRedraft(tx: Tx, { section: id, revision, person }: Asked): Promise<void> {
  const section = await tx.issues.section(id);
  const redrafts = section?.redrafts ?? [];
  const at = redrafts.findIndex((one) => one.revision === revision && one.person === person);
  if (!section || at < 0) return;
  await tx.issues.setRedrafts(id, redrafts.toSpliced(at, 1));
  await refreshPosts(tx, id);
}

/** The links that a section's text rests on. */
async function groundsOf(tx: Tx, link: string): Promise<string[]> {
  const sources = (await tx.briefs.latest(link))?.sources;
  return sources?.flatMap((source) => source.link ?? []) ?? [link];
}

/** Writes the version asked for and puts it in the section's place, unless the section changed meanwhile; whatever comes of it, its rooms see that it is over. */
export async function redraft(
  newsroom: Newsroom,
  asked: Asked,
  attempt: Pick<Attempt, 'id' | 'signal' | 'lastTry'>,
): Promise<void> {
  const { store, id, newId, report } = newsroom;
  try {
    await rewrite(newsroom, asked, attempt);
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

async function rewrite(
  newsroom: Newsroom,
  asked: Asked,
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
    const lead = others.length > 0;
    return { section, lead, request: lead ? { ...request, others } : request };
  });
  if (!held)
    return store.transaction(newsroom.id, async (tx) => {
      await endRedraft(tx, asked);
      await tx.enqueue({ name: 'whisper', room, person, message: note.dropped(instruction) });
    });
  const { section, lead, request } = held;
  const written = await newsroom.writer.write(request, signal);
  await store.transaction(newsroom.id, async (tx) => {
    await countText(newsroom, tx, written.tokens);
    await endRedraft(tx, asked);
    const view = await viewIssue(newsroom, tx, section.issue);
    const current = view?.sections.find((candidate) => candidate.id === asked.section);
    const tell = (message: ReturnType<typeof note.outrun>): Promise<void> =>
      tx.enqueue({ name: 'whisper', room, person, message });
    if (!current) return tell(note.dropped(instruction));
    if (view?.state === 'published') return tell(note.published(section.issue, instruction));
    if (current.brief.revision !== asked.revision) return tell(note.outrun(instruction));
    if (written.setback)
      return tell(note.setback(current.number, written.setback, newsroom.now(), instruction));
    if (newsroom.writer.follows?.(instruction, lead) === false)
      return tell(note.beyond({ number: current.number, instruction, lead }));
    const { unbacked } = written;
    const { headline, text, facts, call, origins } = written.draft;
    const done = await revise(
      newsroom,
      tx,
      { ...current, issue: section.issue },
      { text, ...(headline ? { headline } : {}), ...(call ? { call } : {}) },
      {
        person,
        cause,
        written: {
          ...signatureOf(written),
          facts,
          ...(unbacked ? { unbacked } : {}),
          ...(origins ? { origins } : {}),
        },
      },
    );
    await tell(
      done === 'edited'
        ? note.redrafted(current.number)
        : note.unchanged(current.number, instruction),
    );
  });
}
