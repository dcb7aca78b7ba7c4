import {
  type Brief,
  contentHash,
  type Draft,
  parseRevision,
  revisionName,
} from '#src/core/brief.ts';
import { type CallToAction, splitCall } from '#src/core/call-to-action.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import type { SectionView } from '#src/core/issue.ts';
import { originsLeft, readMarks } from '#src/core/lead/cited.ts';
import { carryOrigins, type Origins } from '#src/core/lead/lead.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { keepCleared } from './cleared.ts';
import { demandShort } from './demand-short.ts';
import { rubricOf, type Signature, signatureOf } from './draft.ts';
import { findingsOf, pagesOf } from './findings-of.ts';
import { learn } from './learn.ts';
import type { Newsroom } from './newsroom.ts';
import { refreshIssue, refreshPosts, refreshSection, tellState } from './tell.ts';

/** What a person wrote; an empty headline or a call of `null` takes it away, none keeps it. Without `origins`, paragraphs keep the sources of those they were. */
export type Edit = {
  headline?: string;
  text: string;
  call?: CallToAction | null;
  origins?: Origins;
};

/** A writer's own text: its signature, and the facts it gave. */
type Signed = Signature & Pick<Draft, 'facts' | 'origins'> & Pick<Brief, 'unbacked'>;

/** Who gives a section its text, where they are told of it, and (`written`) which writer they asked. */
export type By = { person: string; cause: string; room?: Room; written?: Signed };

/** A person’s text without its marks of sources, and what these say; refuses (`section.source`) numbers that no source has, and (`section.text`) a text without words. */
function marksOf({ number, sources }: SectionView, text: string): ReturnType<typeof readMarks> {
  const marked = readMarks(text, sources);
  const { unknown } = marked;
  if (!marked.text) throw new JungleError('section.text', { ref: String(number) });
  if (unknown.length > 0) {
    const media = sources.map(({ medium, url }) => medium || url);
    throw new JungleError('section.source', { number, unknown, media });
  }
  return marked;
}

/** Gives a section a new text, by a person's hand or (`written`) by a writer asked to: a new revision that starts from no vote, unless the hash is the same, which keeps the votes. */
export async function revise(
  newsroom: Newsroom,
  tx: Tx,
  section: SectionView & { issue: number },
  edit: Edit,
  by: By,
): Promise<'edited' | 'amended'> {
  const at = newsroom.now().toISOString();
  const { brief, link: linkId, issue } = section;
  const headline = edit.headline ?? brief.headline;
  const rubric = rubricOf(section.rubric, newsroom.settings.rubrics);
  if (!by.written) demandShort(edit, rubric);
  const marked = by.written ? undefined : marksOf(section, edit.text);
  const plain = { ...edit, text: marked?.text ?? edit.text };
  const { text, call: called } =
    rubric.kind === 'promo' ? { ...plain, ...splitCall(plain.text) } : plain;
  if (!by.written && !text.trim())
    throw new JungleError('section.text', { ref: String(section.number) });
  const call = called === undefined ? brief.call : called;
  const draft: Draft = {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text: frenchTypography(text.trim()),
    medium: brief.medium,
    facts: [],
    ...(call ? { call: { ...call, label: frenchTypography(call.label) } } : {}),
    ...(brief.sources ? { sources: brief.sources } : {}),
  };
  if (brief.origins) {
    const standing =
      by.written?.origins ??
      (edit.origins && originsLeft(edit.text, edit.origins)) ??
      carryOrigins({ text: brief.text, origins: brief.origins }, draft.text);
    draft.origins = standing.map((urls, i) => marked?.origins[i] ?? urls);
  }
  const sources = section.sources.map(({ url }) => url);
  const { n, hash } = parseRevision(brief.revision);
  const newHash = contentHash(draft, sources);
  const pages = await pagesOf(tx, linkId, draft);
  const earlier = await tx.briefs.history(linkId);
  const { facts, unbacked } = by.written
    ? { facts: by.written.facts, unbacked: by.written.unbacked ?? [] }
    : await newsroom.trace({ draft, earlier, pages });
  const findings = await findingsOf(newsroom, { draft: { ...draft, facts }, rubric, pages });
  const same = newHash === hash;
  const kept = {
    ...draft,
    facts,
    ...(unbacked.length > 0 ? { unbacked } : {}),
    findings,
    rubric: section.rubric,
    at,
    revision: same ? brief.revision : revisionName(n + 1, newHash),
    ...signatureOf(same ? brief : (by.written ?? { writer: by.person })),
  };
  const subject = { section: section.id, revision: kept.revision };
  const log = (action: string): Promise<void> =>
    tx.audit.add({
      at,
      by: by.person,
      action,
      subject: section.id,
      detail: { revision: kept.revision },
    });
  if (same) {
    await tx.briefs.amend(linkId, kept);
    if (!by.written) await log('amend');
    await refreshSection(tx, issue, subject);
    return 'amended';
  }
  if (!by.written) {
    const learned = await learn(newsroom, tx, { link: linkId, text: kept.text, person: by.person });
    const { person, room } = by;
    for (const message of learned)
      if (room) await tx.enqueue({ name: 'whisper', room, person, message });
  }
  await tx.briefs.add(linkId, kept);
  await keepCleared(tx, section, kept);
  await log('edit');
  await refreshPosts(tx, section.id);
  await refreshIssue(newsroom, tx, issue);
  await tellState(newsroom, tx, issue, by.cause);
  return 'edited';
}
