import { votesOf } from '#src/core/house.ts';
import {
  type Issue,
  type IssueView,
  inOrder,
  issueState,
  type SectionView,
} from '#src/core/issue.ts';
import type { Link } from '#src/core/links/link.ts';
import { type Mark, sectionState, tally } from '#src/core/vote.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { clearedBriefs } from './cleared.ts';
import type { Newsroom, Settings } from './newsroom.ts';

type Section = Issue['sections'][number];

/** What is kept of a section. */
type Kept = { link: Link; brief: KeptBrief; marks: readonly Mark[] };

/** All that is kept of the sections, by id; those without a brief are left out. */
async function keptOf(tx: Tx, sections: readonly Section[]): Promise<Map<string, Kept>> {
  const ids = sections.map(({ link }) => link);
  const links = await tx.links.getMany(ids);
  const briefs = await clearedBriefs(tx, ids);
  const marks = await tx.marks.ofMany(
    sections.flatMap(({ id: section, link }) => {
      const revision = briefs.get(link)?.revision;
      return revision ? [{ section, revision }] : [];
    }),
  );
  return new Map(
    sections.flatMap((section) => {
      const link = links.get(section.link);
      const brief = briefs.get(section.link);
      return link && brief
        ? [[section.id, { link, brief, marks: marks.get(section.id) ?? [] }]]
        : [];
    }),
  );
}

function viewSection(
  { rubrics, votes: rules }: Pick<Settings, 'rubrics' | 'votes'>,
  section: Section,
  { link, brief, marks }: Kept,
  number: number,
): SectionView {
  const { findings } = brief;
  const votes = tally(marks, rules, brief.writer);
  const hard = findings.filter((finding) => finding.hard && !finding.cleared).length;
  const { id, rubric, place, link: linkId, redrafts = [] } = section;
  const redrafting = redrafts.flatMap(({ revision, person }) =>
    revision === brief.revision ? [person] : [],
  );
  const kind = rubrics.find(({ key }) => key === rubric);
  const drafted = brief.writer === 'model' || brief.writer === 'extract';
  const alone = kind?.kind === 'feature' && drafted && !brief.sources;
  return {
    id,
    rubric,
    place,
    link: linkId,
    number,
    title: kind?.title ?? rubric,
    ...(kind ? { words: kind.words } : {}),
    state: sectionState(votes, hard),
    brief,
    findings,
    sources: brief.sources ?? [
      {
        link: linkId,
        url: link.article?.url ?? link.url,
        title: link.article?.title ?? '',
        medium: brief.medium || (link.article?.medium ?? ''),
        ...(link.article?.byline ? { byline: link.article.byline } : {}),
      },
    ],
    tally: votes,
    ...(alone ? { alone } : {}),
    ...(redrafting.length > 0 ? { redrafting } : {}),
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
  const { rubrics } = settings;
  const rules = { rubrics, votes: votesOf(settings.votes, await tx.house.rules()) };
  const ordered = inOrder(issue.sections, rubrics);
  const kept = await keptOf(tx, ordered);
  const sections = ordered.flatMap((section, i) => {
    const found = kept.get(section.id);
    return found ? viewSection(rules, section, found, i + 1) : [];
  });
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
