import { contentHash, parseRevision, revisionName } from '#src/core/brief.ts';
import { defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import { frenchTypography } from '#src/core/typography.ts';
import type { Attempt } from '#src/ports/job.ts';
import type { KeptBrief } from '#src/ports/store.ts';
import type { WriteRequest, Written } from '#src/ports/writer.ts';
import { checkText } from './check.ts';
import { requestFeedback } from './feedback.ts';
import { materialFor, spend } from './material.ts';
import type { Newsroom } from './newsroom.ts';
import { giveUp } from './read.ts';

/** Writes, finishes and checks a brief; used with a store and without. */
export async function writeBrief(
  newsroom: Pick<Newsroom, 'writer' | 'dictionary'>,
  request: WriteRequest,
  signal: AbortSignal,
): Promise<Written & Pick<KeptBrief, 'findings'>> {
  const { draft, ...written } = await newsroom.writer.write(request, signal);
  const finished = { ...draft, text: frenchTypography(draft.text) };
  return {
    ...written,
    draft: finished,
    findings: await checkText(newsroom, finished, request.article, request.rubric),
  };
}

/** The rubric of a key, or the first brief rubric when the newsroom has dropped that key. */
export function rubricOf(key: string, rubrics: readonly Rubric[]): Rubric {
  const found = rubrics.find((rubric) => rubric.key === key) ?? rubrics[0] ?? defaultRubrics[0];
  if (!found) throw new Error('a newsroom has at least one rubric');
  return found;
}

/** Who wrote a text, what it took and what went wrong. */
export type Signature = Pick<KeptBrief, 'writer' | 'tokens' | 'setback'>;

/** A text's signature alone, as it is kept with it. */
export const signatureOf = ({ writer, tokens, setback }: Signature): Signature => ({
  writer,
  ...(tokens ? { tokens } : {}),
  ...(setback ? { setback } : {}),
});

/** Drafts the brief of a link that was read; a brief that stands already is left alone. */
export async function draft(
  newsroom: Newsroom,
  linkId: string,
  { lastTry, signal }: Pick<Attempt, 'lastTry' | 'signal'>,
): Promise<void> {
  const { id, store, settings, now, newId } = newsroom;
  const link = await store.read(id, (tx) => tx.links.get(linkId));
  if (!link?.article || link.state === 'ready' || link.state === 'used') return;
  const { article } = link;
  try {
    const rubric = rubricOf(link.rubric, settings.rubrics);
    const material = await store.read(id, (tx) => materialFor(newsroom, tx, rubric, article));
    const written = await writeBrief(newsroom, { ...material, article, rubric }, signal);
    await store.transaction(id, async (tx) => {
      await spend(newsroom, tx, written.tokens);
      const current = await tx.links.get(linkId);
      if (!current?.article || current.state === 'ready' || current.state === 'used') return;
      const before = await tx.briefs.latest(linkId);
      const n = before ? parseRevision(before.revision).n + 1 : 1;
      await tx.briefs.add(linkId, {
        ...written.draft,
        ...signatureOf(written),
        findings: written.findings,
        revision: revisionName(n, contentHash(written.draft, [article.url])),
        at: now().toISOString(),
      });
      if (current.state !== 'withdrawn')
        await tx.links.update(linkId, { state: 'ready', readingSince: null });
      await requestFeedback(tx, linkId);
    });
  } catch (error) {
    if (!lastTry || signal.aborted) throw error;
    const detail = newId();
    newsroom.report(error, detail);
    await store.transaction(id, (tx) => giveUp(tx, link, { code: 'draft.failed', detail }));
  }
}
