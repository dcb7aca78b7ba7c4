import type { Article } from '#src/core/article.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { nearestTexts } from '#src/core/style/examples.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';
import { viewIssue } from './view.ts';

const issuesBack = 12;
const most = 3;

/** Links of a rubric whose texts the newsroom approved: those of published issues, latest first, then those approved in the open one. */
async function approvedLinks(newsroom: Newsroom, tx: Tx, rubric: Rubric): Promise<string[]> {
  const issues = await tx.issues.list(issuesBack);
  const ofRubric = (section: { rubric: string }) => section.rubric === rubric.key;
  const published = issues
    .filter(({ publishedAt }) => publishedAt)
    .flatMap(({ sections }) => sections.filter(ofRubric));
  const open = issues.find(({ publishedAt }) => !publishedAt);
  const view = open && (await viewIssue(newsroom, tx, open.number));
  const approved = (view?.sections ?? []).filter(
    (section) => ofRubric(section) && section.state === 'approved',
  );
  return [...approved, ...published].map(({ link }) => link);
}

/** The newsroom's own approved texts of a rubric, those nearest the article's subject first; never those of the links that are written about. */
export async function examplesFor(
  newsroom: Newsroom,
  tx: Tx,
  rubric: Rubric,
  { article, links: own }: { article: Article; links: readonly string[] },
): Promise<string[]> {
  const links = (await approvedLinks(newsroom, tx, rubric)).filter((link) => !own.includes(link));
  const briefs = await tx.briefs.latestOf(links);
  const texts = links.flatMap((link) => {
    const brief = briefs.get(link);
    if (!brief) return [];
    return [brief.headline ? `${brief.headline}\n${brief.text}` : brief.text];
  });
  return nearestTexts(article, texts, most);
}
