import { linksOf } from '#src/core/brief.ts';
import { monthOf } from '#src/core/dates/month.ts';
import type { Section } from '#src/core/issue.ts';
import type { Fate } from '#src/core/links/fate.ts';
import type { Message } from '#src/core/message.ts';
import { ownCall, withCall } from '#src/core/own-call.ts';
import { note } from '#src/locale/notes.ts';
import type { Attempt, Job } from '#src/ports/job.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Written } from '#src/ports/writer.ts';
import { rubricOf, signatureOf } from './draft.ts';
import { fateOf } from './fate-of.ts';
import { countText, materialFor } from './material.ts';
import type { Newsroom } from './newsroom.ts';
import { revise } from './revise.ts';
import { refreshPosts } from './tell.ts';
import { viewIssue } from './view.ts';

type Asked = Extract<Job, { name: 'redraft' }>;

/** Tells the section’s rooms that the version asked for is written no more. */
export async function endRedraft(tx: Tx, { section: id, revision, person }: Asked): Promise<void> {
  const section = await tx.issues.section(id);
  const redrafts = section?.redrafts ?? [];
  const at = redrafts.findIndex((one) => one.revision === revision && one.person === person);
  if (!section || at < 0) return;
  await tx.issues.setRedrafts(id, redrafts.toSpliced(at, 1));
  await refreshPosts(tx, id);
}

/** The section, and what its writer is asked for; a text for another rubric owes nothing to the one before. */
async function orderOf(newsroom: Newsroom, tx: Tx, asked: Asked) {
  const { instruction } = asked;
  const section = await tx.issues.section(asked.section);
  const before = section && (await tx.briefs.latest(section.link));
  const ids = section ? linksOf(section.link, before) : [];
  const links = await tx.links.getMany(ids);
  const [article, ...others] = ids.flatMap((link) => links.get(link)?.article ?? []);
  if (!article || !before) return undefined;
  const rubric = rubricOf(section.rubric, newsroom.settings.rubrics);
  const material = await materialFor(newsroom, tx, rubric, { article, links: ids });
  const standing = asked.rubric === undefined ? { before } : {};
  const request = { ...material, article, rubric, ...standing, instruction };
  const lead = others.length > 0;
  const month = monthOf(newsroom.now(), newsroom.settings.timeZone);
  return { section, lead, month, request: lead ? { ...request, others } : request };
}

/** Puts a version in its section's place, and answers what whoever asked for it is told; of one for a rubric that the section is in no more, or that somebody rewrote first, nothing. */
async function land(
  newsroom: Newsroom,
  tx: Tx,
  {
    asked,
    section,
    lead,
    month,
    cause,
  }: { asked: Asked; section: Section; lead: boolean; month: string; cause: string },
  written: Written,
): Promise<Message | undefined> {
  const { instruction, person } = asked;
  const { issue } = section;
  const fits = asked.rubric !== undefined;
  const view = await viewIssue(newsroom, tx, issue);
  const current = view?.sections.find(({ id }) => id === asked.section);
  const stands = current?.brief.revision === asked.revision && current.rubric === section.rubric;
  if (fits && !stands) return undefined;
  if (!current) return note.dropped(instruction, await fateOf(newsroom, tx, section.link));
  const { number } = current;
  if (view?.state === 'published') return note.published(issue, instruction);
  if (!stands) return note.outrun(instruction);
  const { setback, unbacked } = written;
  if (setback && !(fits && current.brief.writer === 'extract'))
    return note.setback(number, setback, month, instruction);
  if (newsroom.writer.follows?.(instruction, lead) === false)
    return note.beyond({ number, instruction, lead });
  const own = ownCall(await tx.briefs.history(current.link));
  const { text, facts, origins, headline, call } = withCall(written.draft, own);
  const none = fits ? { headline: '', call: null } : {};
  const done = await revise(
    newsroom,
    tx,
    { ...current, issue },
    {
      text,
      ...none,
      ...(headline ? { headline } : {}),
      ...(call ? { call } : {}),
    },
    {
      person,
      cause,
      written: {
        ...signatureOf(written, month),
        facts,
        ...(unbacked ? { unbacked } : {}),
        ...(origins ? { origins } : {}),
      },
    },
  );
  if (done === 'edited') return note.redrafted(number, own && call ? own.label : undefined);
  return fits ? undefined : note.unchanged(number, instruction);
}

/** Where the link of a section is that no version can be written for. */
async function lostTo(newsroom: Newsroom, tx: Tx, asked: Asked): Promise<Fate> {
  const section = await tx.issues.section(asked.section);
  return section ? fateOf(newsroom, tx, section.link) : { kind: 'gone' };
}

/** Has a version written as asked and puts it in the section's place, if that is still what it was when the writer began. */
export async function writeVersion(
  newsroom: Newsroom,
  asked: Asked,
  { id: cause, signal }: Pick<Attempt, 'id' | 'signal'>,
): Promise<void> {
  const { store, id } = newsroom;
  const order = await store.read(id, (tx) => orderOf(newsroom, tx, asked));
  const { instruction, person, room, rubric } = asked;
  const due = order && (rubric === undefined || order.section.rubric === rubric);
  const written = due ? await newsroom.writer.write(order.request, signal) : undefined;
  await store.transaction(id, async (tx) => {
    await countText(newsroom, tx, written?.tokens);
    await endRedraft(tx, asked);
    const message = order
      ? written && (await land(newsroom, tx, { ...order, asked, cause }, written))
      : note.dropped(instruction, await lostTo(newsroom, tx, asked));
    if (message) await tx.enqueue({ name: 'whisper', room, person, message });
  });
}
