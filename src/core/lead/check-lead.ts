import type { Article } from '#src/core/article.ts';
import type { Draft, Fact } from '#src/core/brief.ts';
import { checkBrief } from '#src/core/checks/index.ts';
import { length } from '#src/core/checks/length.ts';
import { paragraphs } from '#src/core/checks/paragraphs.ts';
import { type CheckedAgainst, type CheckedAs, readSource } from '#src/core/checks/subject.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { unattributed } from './attribution.ts';
import { backwards } from './chronology.ts';
import { hintedBy } from './hinted.ts';
import { type Part, partsOf } from './lead.ts';
import { misplaced, unnamed, unsourced } from './lead-sources.ts';
import { toldIn } from './told.ts';

/** What is asked of a whole text, not of each of its paragraphs. */
const ofTheWhole: readonly FindingCode[] = ['medium', 'length', 'paragraphs'];

const isText = ({ kind }: Part): boolean => kind !== 'heading';

/** Several articles as one page to check against; the days they appeared are told in it. */
function union(articles: readonly Article[]): CheckedAgainst {
  const [first] = articles;
  if (first && articles.length === 1) return first;
  const all = (told: (article: Article) => readonly (string | undefined)[], by: string): string =>
    articles.flatMap(told).filter(Boolean).join(by);
  const alike = articles.every(({ language }) => language === first?.language);
  return {
    text: all(({ text }) => [text], '\n\n'),
    title: all(({ title, publishedAt }) => [title, publishedAt?.slice(0, 10)], '\n'),
    standfirst: all(({ standfirst }) => [standfirst], '\n'),
    medium: all(({ medium }) => [medium], ', '),
    byline: all(({ byline }) => [byline], ', '),
    ...(first?.publishedAt ? { publishedAt: first.publishedAt } : {}),
    ...(first && alike ? { language: first.language } : {}),
  };
}

/** The facts that each block states: each fact once, where the words of its claim are. */
function factsBy(parts: readonly Part[], { text, facts }: Draft): Map<Part, Fact[]> {
  const by = new Map<Part, Fact[]>(parts.map((part) => [part, []]));
  for (const fact of facts) {
    const [start] = statedAt(fact.claim, text);
    const part = parts.findLast((one) => one.start <= start) ?? parts[0];
    if (part) by.get(part)?.push(fact);
  }
  return by;
}

/** What is asked of a lead as a story: its voices, its order, its sources. */
function checkStory(draft: Draft, articles: readonly Article[]): Finding[] {
  const told = toldIn(draft, articles);
  return [unattributed, backwards, unsourced, unnamed].flatMap((check) => check(told, articles));
}

/** All that the checks say of a lead: each paragraph against its own sources, a cross-head against those of the paragraph below it, the headline against all. */
export function checkLead(
  draft: Draft,
  articles: readonly Article[],
  rubric: CheckedAs,
): Finding[] {
  const parts = partsOf(draft.text, draft.origins);
  const facts = factsBy(parts, draft);
  const all = union(articles);
  const hinted = hintedBy(
    [all.text, all.title, all.standfirst, all.medium, all.byline].map((one) => one ?? ''),
  );
  const texts = parts.filter(isText);
  const found = parts.flatMap((part, i): Finding[] => {
    const told = part.kind === 'heading' ? parts.slice(i).find(isText) : part;
    const urls = draft.origins?.[told ? texts.indexOf(told) : -1] ?? [];
    const own = articles.filter(({ url }) => urls.includes(url));
    const against = own.length > 0 ? union(own) : all;
    const checked = { text: part.text, medium: '', facts: facts.get(part) ?? [] };
    return checkBrief(checked, against, { ...rubric, kind: 'brief' })
      .filter(({ code }) => !ofTheWhole.includes(code))
      .map(({ source: _, span: [start, end], ...finding }) => ({
        ...finding,
        span: [start + part.start, end + part.start],
      }));
  });
  const subject = { draft, source: readSource(all), rubric };
  const whole = [length, paragraphs].flatMap((check) => check(subject));
  const bare = { ...draft, text: '', medium: '', facts: [] };
  const above = checkBrief(bare, all, rubric).filter(({ code }) => !ofTheWhole.includes(code));
  const elsewhere = misplaced(draft, articles).filter(
    ({ subject }) =>
      !found.some(({ code, subject: known }) => code === 'evidence' && known === subject),
  );
  return [
    ...above.map(({ source: _, ...finding }) => hinted(finding)),
    ...found.map(hinted),
    ...elsewhere,
    ...checkStory(draft, articles),
    ...whole,
  ];
}
