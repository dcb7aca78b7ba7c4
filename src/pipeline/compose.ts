import type { Article } from '#src/core/article.ts';
import { contentHash, revisionName } from '#src/core/brief.ts';
import type { ComposeStep } from '#src/core/compose-step.ts';
import { type IssueView, inOrder, issueState, type SectionView } from '#src/core/issue.ts';
import type { Dropped } from '#src/core/links/dropped.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { sectionState, tally } from '#src/core/vote.ts';
import { rubricOf, signatureOf, writeBrief } from './draft.ts';
import type { Newsroom } from './newsroom.ts';

type Desk = Pick<Newsroom, 'web' | 'writer' | 'check'> & { rubrics: readonly Rubric[] };

const rules = { quorum: 2, vetoers: [], voters: [] };

async function section(
  desk: Desk,
  { rubric: key }: Dropped,
  article: Article,
  place: number,
): Promise<SectionView> {
  const rubric = rubricOf(key, desk.rubrics);
  const written = await writeBrief(desk, { article, rubric }, new AbortController().signal);
  const votes = tally([], rules);
  const hard = written.findings.filter((finding) => finding.hard).length;
  const { url, title, medium, byline } = article;
  return {
    id: `s${place + 1}`,
    number: place + 1,
    rubric: rubric.key,
    place,
    link: url,
    title: rubric.title,
    state: sectionState(votes, hard),
    brief: {
      ...written.draft,
      revision: revisionName(1, contentHash(written.draft, [url])),
      ...signatureOf(written),
      ...(written.unbacked ? { unbacked: written.unbacked } : {}),
    },
    findings: written.findings,
    sources: [{ url, title, medium, ...(byline ? { byline } : {}) }],
    tally: votes,
    composed: true,
  };
}

/** Reads, drafts and assembles one issue without a store or a chat; links that cannot be read are left out and told. */
export async function composeIssue(
  desk: Desk,
  links: readonly Dropped[],
  tell: (step: ComposeStep) => void,
): Promise<IssueView> {
  const made = await Promise.all(
    links.map(async (link, place) => {
      const { url } = link;
      tell({ kind: 'reading', url });
      const reading = await desk.web.read(url, new AbortController().signal);
      if (reading.kind === 'refused') {
        tell({ kind: 'refused', url, reading });
        return undefined;
      }
      const done = await section(desk, link, reading.article, place);
      const foreign = done.findings.some(({ code }) => code === 'untranslated');
      const { title } = reading.article;
      tell({ kind: 'drafted', url, title, brief: done.brief, foreign });
      return done;
    }),
  );
  const kept = made.filter((one) => one !== undefined);
  const sections = inOrder(kept, desk.rubrics).map((one, i) => ({ ...one, number: i + 1 }));
  return { number: 1, state: issueState(sections.map(({ state }) => state)), sections };
}
