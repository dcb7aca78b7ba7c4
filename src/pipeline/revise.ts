import {
  contentHash,
  type Draft,
  type Fact,
  parseRevision,
  revisionName,
} from '#src/core/brief.ts';
import { type CallToAction, splitCall } from '#src/core/call-to-action.ts';
import type { Room } from '#src/core/event.ts';
import type { Finding } from '#src/core/finding.ts';
import type { SectionView } from '#src/core/issue.ts';
import { carryOrigins, type Origins } from '#src/core/lead.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { frenchTypography } from '#src/core/typography.ts';
import type { Tx } from '#src/ports/store.ts';
import { rubricOf, type Signature, signatureOf } from './draft.ts';
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
type Signed = Signature & Pick<Draft, 'facts' | 'origins'>;

/** Who gives a section its text, where they are told of it, and (`written`) which writer they asked. */
export type By = { person: string; cause: string; room?: Room; written?: Signed };

const contentWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? [];

/** Facts the new text still states: at least half of a claim's words stand in it. */
function factsKept(facts: readonly Fact[], text: string): Fact[] {
  const words = new Set(contentWords(text));
  return facts.filter(({ claim }) => {
    const claimed = contentWords(claim);
    return claimed.filter((word) => words.has(word)).length * 2 >= claimed.length;
  });
}

/** What the checks say of a text against the article of its link, or those of its sources. */
async function findingsOf(
  newsroom: Newsroom,
  tx: Tx,
  link: string,
  { draft, rubric }: { draft: Draft; rubric: Rubric },
): Promise<Finding[]> {
  const ids = draft.sources?.flatMap((source) => source.link ?? []) ?? [link];
  const links = await tx.links.getMany(ids);
  const [first, ...others] = ids.flatMap((id) => links.get(id)?.article ?? []);
  if (!first) return [];
  return draft.sources
    ? newsroom.check({ draft, pages: [first, ...others], rubric })
    : newsroom.check({ draft, page: first, rubric });
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
  const { text, call: called } =
    rubric.kind === 'promo' ? { ...edit, ...splitCall(edit.text) } : edit;
  const call = called === undefined ? brief.call : called;
  const draft: Draft = {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text: frenchTypography(text.trim()),
    medium: brief.medium,
    facts: [],
    ...(call ? { call: { ...call, label: frenchTypography(call.label) } } : {}),
    ...(brief.sources ? { sources: brief.sources } : {}),
  };
  if (brief.origins)
    draft.origins =
      by.written?.origins ??
      edit.origins ??
      carryOrigins({ text: brief.text, origins: brief.origins }, draft.text);
  const sources = section.sources.map(({ url }) => url);
  const { n, hash } = parseRevision(brief.revision);
  const newHash = contentHash(draft, sources);
  const facts = by.written?.facts ?? factsKept(brief.facts, draft.text);
  const findings = await findingsOf(newsroom, tx, linkId, { draft: { ...draft, facts }, rubric });
  const same = newHash === hash;
  const kept = {
    ...draft,
    facts,
    findings,
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
    await log('amend');
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
  await log('edit');
  await refreshPosts(tx, section.id);
  await refreshIssue(newsroom, tx, issue);
  await tellState(newsroom, tx, issue, by.cause);
  return 'edited';
}
