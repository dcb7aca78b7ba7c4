import { contentHash, parseRevision, revisionName } from '#src/core/brief.ts';
import { monthOf } from '#src/core/dates/month.ts';
import { ownCall, withCall } from '#src/core/own-call.ts';
import { defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { toCheck } from '#src/core/to-check.ts';
import { note } from '#src/locale/notes.ts';
import type { Attempt, Task } from '#src/ports/job.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { WriteRequest, Written } from '#src/ports/writer.ts';
import { requestFeedback } from './feedback.ts';
import { keepFindings } from './findings-of.ts';
import { groundsOf, standingFindings } from './grounds.ts';
import { follow } from './lead.ts';
import { countText, materialFor } from './material.ts';
import type { Newsroom } from './newsroom.ts';
import { giveUp } from './read.ts';

/** Writes, finishes and checks a text, with a person's call to action if there is one; used with a store and without. */
export async function writeBrief(
  newsroom: Pick<Newsroom, 'writer' | 'check'>,
  request: WriteRequest,
  signal: AbortSignal,
  call?: ReturnType<typeof ownCall>,
): Promise<Written & Pick<KeptBrief, 'findings'>> {
  const { draft, ...written } = await newsroom.writer.write(request, signal);
  const finished = withCall({ ...draft, text: frenchTypography(draft.text) }, call);
  const findings = await newsroom.check(toCheck(finished, request));
  return { ...written, draft: finished, findings };
}

/** The rubric of a key, or the first brief rubric when the newsroom has dropped that key. */
export function rubricOf(key: string, rubrics: readonly Rubric[]): Rubric {
  const found = rubrics.find((rubric) => rubric.key === key) ?? rubrics[0] ?? defaultRubrics[0];
  if (!found) throw new Error('a newsroom has at least one rubric');
  return found;
}

/** Who wrote a text, what it took and what went wrong. */
export type Signature = Pick<KeptBrief, 'writer' | 'tokens' | 'setback' | 'cappedIn' | 'unread'>;

/** A text's signature alone, as it is kept with it; of one just written, with the month (`2026-11`) of a cap that it met. */
export const signatureOf = (
  { writer, tokens, setback, cappedIn, unread }: Signature,
  month?: string,
): Signature => ({
  writer,
  ...(tokens ? { tokens } : {}),
  ...(setback ? { setback } : {}),
  ...(setback === 'capped' && month ? { cappedIn: month } : cappedIn ? { cappedIn } : {}),
  ...(unread ? { unread } : {}),
});

/** Drafts the brief of a link that was read, when all of its story is; a brief that stands already is left alone. */
export async function draft(
  newsroom: Newsroom,
  { link: linkId, asked: wish }: Pick<Extract<Task, { name: 'draft' }>, 'link' | 'asked'>,
  { lastTry, signal }: Pick<Attempt, 'lastTry' | 'signal'>,
): Promise<void> {
  const { id, store, settings, now, newId } = newsroom;
  const link = await store.read(id, (tx) => tx.links.get(linkId));
  if (!link?.article || link.state === 'ready' || link.state === 'used') return;
  const { toldBy, article } = link;
  if (toldBy !== undefined)
    return store.transaction(id, (tx) => follow(newsroom, tx, link, toldBy));
  try {
    const rubric = rubricOf(link.rubric, settings.rubrics);
    const asked = await store.read(id, async (tx) => {
      const grounds = await groundsOf(tx, link);
      if (!grounds) return undefined;
      const about = { article, links: grounds.links };
      const material = await materialFor(newsroom, tx, rubric, about);
      return { ...grounds, material, history: await tx.briefs.history(linkId) };
    });
    if (!asked) return;
    const { request, addresses, kept, history } = asked;
    const before = history.at(-1);
    const month = monthOf(now(), settings.timeZone);
    const wanted = { ...asked.material, ...request, rubric };
    const written = await writeBrief(newsroom, wanted, signal, ownCall(history));
    const standing =
      before && written.setback
        ? await standingFindings(newsroom, before, asked, rubric)
        : undefined;
    await store.transaction(id, async (tx) => {
      await countText(newsroom, tx, written.tokens);
      const current = await tx.links.get(linkId);
      if (!current?.article || current.state === 'ready' || current.state === 'used') return;
      if (current.toldBy !== undefined) return follow(newsroom, tx, current, current.toldBy);
      if (current.rubric !== link.rubric && current.state !== 'withdrawn')
        return tx.enqueue({ name: 'draft', link: linkId, ...(wish ? { asked: wish } : {}) });
      const grounds = await groundsOf(tx, current);
      if (JSON.stringify(grounds?.request) !== JSON.stringify(request)) return;
      const last = await tx.briefs.latest(linkId);
      const n = last ? parseRevision(last.revision).n + 1 : 1;
      if (standing && last)
        await keepFindings(tx, linkId, { ...last, rubric: rubric.key }, standing);
      else
        await tx.briefs.add(linkId, {
          ...written.draft,
          ...kept,
          ...signatureOf(written, month),
          ...(written.unbacked ? { unbacked: written.unbacked } : {}),
          findings: written.findings,
          rubric: link.rubric,
          revision: revisionName(n, contentHash(written.draft, addresses)),
          at: now().toISOString(),
        });
      if (written.setback && wish && (standing || written.draft.text === before?.text))
        await tx.enqueue({
          name: 'whisper',
          ...wish,
          message: note.linkSetback(current.number, written.setback, month),
        });
      if (current.state !== 'withdrawn')
        await tx.links.update(linkId, { state: 'ready', readingSince: null });
      await requestFeedback(tx, linkId);
    });
  } catch (error) {
    if (!lastTry || signal.aborted) throw error;
    const detail = newId();
    newsroom.report(error, detail);
    await store.transaction(id, (tx) =>
      giveUp(newsroom, tx, link, { code: 'draft.failed', detail }),
    );
  }
}
