import type { Brief } from '#src/core/brief.ts';
import { type Finding, findingKey } from '#src/core/finding.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { type Origins, partsOf } from '#src/core/lead/lead.ts';
import { sourcedFacts } from '#src/core/sourced-facts.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import type { Ballot } from '#src/core/vote.ts';
import { type Beside, findingMessage, passageText } from '#src/locale/findings.ts';
import type { Names } from '#src/locale/section.ts';
import { draftNote, sectionNote } from '#src/locale/writers.ts';

const said = (passage: string) => (passage ? { said: noBreaks(passage) } : {});

/** A finding as scripts read it, with its sentence. */
const findingJson = (finding: Finding, beside: Beside) => ({
  ...said(passageText(finding)),
  key: findingKey(finding),
  code: finding.code,
  about: finding.about,
  hard: finding.hard,
  span: finding.span,
  message: noBreaks(findingMessage(finding, beside)),
  ...(finding.cleared ? { cleared: finding.cleared } : {}),
});

/** A lead's blocks, each paragraph with the addresses of its sources; none means all of them. */
function partsJson({ text }: Brief, origins: Origins) {
  let paragraph = -1;
  return partsOf(text, origins).map(({ kind, text: own, start, end }) => {
    const part = { kind, text: own, span: [start, end] as const };
    if (kind === 'heading') return part;
    paragraph += 1;
    return { ...part, sources: origins[paragraph] ?? [] };
  });
}

/** Each fact with whether its evidence stands. */
function factsJson(brief: Brief, findings: readonly Finding[]) {
  const sourced = sourcedFacts(brief, findings);
  return brief.facts.map((fact, i) => ({ ...fact, sourced: sourced[i] ?? false }));
}

const noted = (note: string) => (note ? { note: noBreaks(note) } : {});

/** A brief as scripts read it, as that of a section or where it stands elsewhere; `note` says what is left to do about how it was drafted. */
export const briefJson = (
  brief: Brief,
  findings: readonly Finding[],
  words: Beside['words'] | undefined,
  where?: Parameters<typeof draftNote>[2],
) => ({
  ...(brief.headline ? { headline: brief.headline } : {}),
  text: brief.text,
  ...(brief.origins ? { parts: partsJson(brief, brief.origins) } : {}),
  ...(brief.call ? { call: brief.call } : {}),
  revision: brief.revision,
  writer: brief.writer,
  ...(brief.tokens ? { tokens: brief.tokens } : {}),
  ...noted(draftNote(brief, findings, where)),
  ...(brief.sources ? { sources: brief.sources } : {}),
  findings: findings.map((finding) =>
    findingJson(finding, {
      several: (brief.sources?.length ?? 0) > 1,
      ...(words ? { words } : {}),
    }),
  ),
  facts: factsJson(brief, findings),
  ...(brief.unbacked ? { unbacked: brief.unbacked } : {}),
});

/** A mark as scripts read it, with who put it. */
const markJson =
  (names: Names) =>
  ({ person, kind }: Ballot) => ({ id: person, name: names(person), mark: kind });

const sectionJson = ({ brief, findings, tally, ...section }: SectionView, names: Names) => ({
  id: section.id,
  number: section.number,
  link: section.link,
  rubric: section.rubric,
  title: section.title,
  state: section.state,
  ...briefJson(brief, findings, section.words),
  ...noted(sectionNote({ ...section, brief, findings })),
  sources: section.sources,
  tally: {
    approve: tally.approve,
    changes: tally.changes,
    veto: tally.veto,
    quorum: tally.quorum,
    people: tally.ballots.map(markJson(names)),
    uncounted: tally.uncounted.map(markJson(names)),
  },
  ...(section.redrafting
    ? { redrafting: section.redrafting.map((id) => ({ id, name: names(id) })) }
    : {}),
});

/** An issue as scripts read it; rubrics that hold nothing are left out. */
export const issueJson = (view: IssueView, names: Names) => ({
  number: view.number,
  state: view.state,
  ...(view.publishedAt ? { publishedAt: view.publishedAt } : {}),
  ...(view.url ? { url: view.url } : {}),
  sections: view.sections.map((section) => sectionJson(section, names)),
});
