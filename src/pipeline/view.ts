import {
  type Issue,
  type IssueView,
  inOrder,
  issueState,
  type SectionView,
} from '#src/core/issue.ts';
import { sectionState, tally } from '#src/core/vote.ts';
import type { Tx } from '#src/ports/store.ts';
import { clearedFindings } from './cleared.ts';
import type { Newsroom, Settings } from './newsroom.ts';

type Section = Issue['sections'][number];

async function viewSection(
  settings: Settings,
  tx: Tx,
  section: Section,
  number: number,
): Promise<SectionView | undefined> {
  const link = await tx.links.get(section.link);
  const brief = await tx.briefs.latest(section.link);
  if (!link || !brief) return undefined;
  const findings = await clearedFindings(tx, section.link, brief);
  const votes = tally(await tx.marks.of(section.id, brief.revision), settings.votes, brief.writer);
  const hard = findings.filter((finding) => finding.hard && !finding.cleared).length;
  const { id, rubric, place, link: linkId } = section;
  return {
    id,
    rubric,
    place,
    link: linkId,
    number,
    title: settings.rubrics.find(({ key }) => key === rubric)?.title ?? rubric,
    state: sectionState(votes, hard),
    brief,
    findings,
    sources: [
      {
        url: link.article?.url ?? link.url,
        title: link.article?.title ?? '',
        medium: brief.medium || (link.article?.medium ?? ''),
        ...(link.article?.byline ? { byline: link.article.byline } : {}),
      },
    ],
    tally: votes,
  };
}

/** An issue with all that people see of it, computed from what is kept; undefined when there is no such number. */
export async function viewIssue(
  { settings }: Pick<Newsroom, 'settings'>,
  tx: Tx,
  number: number,
): Promise<IssueView | undefined> {
  const issue = await tx.issues.get(number);
  if (!issue) return undefined;
  const ordered = inOrder(issue.sections, settings.rubrics);
  const sections: SectionView[] = [];
  for (const [i, section] of ordered.entries()) {
    const view = await viewSection(settings, tx, section, i + 1);
    if (view) sections.push(view);
  }
  return {
    number,
    state: issueState(
      sections.map(({ state }) => state),
      issue.publishedAt,
    ),
    ...(issue.publishedAt ? { publishedAt: issue.publishedAt } : {}),
    ...(issue.url ? { url: issue.url } : {}),
    sections,
  };
}
