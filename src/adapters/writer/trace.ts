import { type Article, countWords } from '#src/core/article.ts';
import type { Draft, Fact } from '#src/core/brief.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { type Folded, fold, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { bareWords } from '#src/core/text/words.ts';
import { plainText } from './plain.ts';
import { gap } from './shown.ts';

type Page = { article: Article; folded: Folded };

/** A fact as a model gives it; `source` is the number of its article among several. */
type Given = { claim: string; evidence: string; source?: number | undefined };

/** Facts on true spans of their pages, those of them that the model gave, and the evidence it gave that is nowhere in the pages. */
type Traced = {
  facts: readonly Required<Fact>[];
  given: number;
  invented: readonly string[];
};

/** A model's text, and how its facts were traced; `plain` when it came without the form that facts are given in. */
export type Settled = { draft: Draft; plain?: boolean } & Pick<Traced, 'given' | 'invented'>;

/** Words that make a quotation somebody's, not a title or a turn of phrase. */
const fewestQuoted = 5;

/** The page's own span for an evidence: itself, else its longest true part, else the sentence it misquotes; undefined when none. */
function trueSpan(evidence: string, { article, folded }: Page): string | undefined {
  const parts = [
    evidence,
    ...evidence.split(/\s*(?:\[?\(?(?:…|\.{3})\)?\]?)\s*/u).sort((a, b) => b.length - a.length),
  ];
  for (const part of parts) {
    const place =
      countWords(part) >= Math.min(3, countWords(evidence)) ? locate(part, folded) : undefined;
    const span = place && article.text.slice(place.start, place.end);
    if (span && !span.includes(gap)) return span;
  }
  const wanted = new Set(bareWords(evidence));
  let best: { text: string; share: number } = { text: '', share: 0 };
  for (const { text } of sentencesOf(article.text)) {
    const words = new Set(bareWords(text));
    const share = [...wanted].filter((word) => words.has(word)).length / Math.max(1, wanted.size);
    if (share > best.share) best = { text, share };
  }
  return best.share >= 0.8 ? best.text : undefined;
}

/** The sentences of a text that hold a place, as one span of it. */
function heldIn(text: string, place: Place): string {
  const held = sentencesOf(text).filter((one) => overlaps(one, place));
  return text.slice(held[0]?.start ?? place.start, held.at(-1)?.end ?? place.end);
}

/** The pages that a place of a text may rest on: its paragraph's own, or all when it names none. */
function pagesAt(
  place: Place,
  { text, origins = [] }: Pick<Draft, 'text' | 'origins'>,
  pages: readonly Page[],
): readonly Page[] {
  const told = partsOf(text).filter(({ kind }) => kind !== 'heading');
  const urls = origins[told.findIndex((part) => overlaps(part, place))] ?? [];
  const own = pages.filter(({ article }) => urls.includes(article.url));
  return own.length > 0 ? own : pages;
}

/** Facts without those that say the same of the same passage. */
const unrepeated = (facts: readonly Required<Fact>[]): Required<Fact>[] => [
  ...new Map(
    facts.map((fact) => [[fold(fact.claim).text, fact.evidence, fact.source].join('\n'), fact]),
  ).values(),
];

/** The quotations of a text that no fact claims, as facts: each sentence that quotes, on those of the page that hold the words. */
function quotedFacts(
  draft: Pick<Draft, 'text' | 'origins'>,
  pages: readonly Page[],
  facts: readonly Fact[],
): Required<Fact>[] {
  const found = quotationsIn(draft.text).flatMap((quoted) => {
    const short = countWords(quoted.text) < fewestQuoted;
    if (short || facts.some(({ claim }) => locate(quoted.text, fold(claim)))) return [];
    return pagesAt(quoted, draft, pages)
      .flatMap(({ article, folded }) => {
        const place = locate(quoted.text, folded);
        return place ? [{ evidence: heldIn(article.text, place), source: article.url }] : [];
      })
      .slice(0, 1)
      .map((one) => ({ claim: heldIn(draft.text, quoted), ...one }));
  });
  return unrepeated(found);
}

/** Whether words stand in what a model is shown above a page's text: true, but no evidence. */
const inHead = (words: string, { article }: Page): boolean =>
  locate(words, fold([article.title, article.medium, article.byline].join('\n'))) !== undefined;

/** Traces what a model's text states to its pages: the facts that it gave, the article that it named first, and its quotations. */
export function trace(
  draft: Pick<Draft, 'text' | 'origins'>,
  given: readonly Given[],
  articles: readonly Article[],
): Traced {
  const pages = articles.map((article) => ({ article, folded: fold(article.text) }));
  const found: Required<Fact>[] = [];
  const invented: string[] = [];
  for (const { claim: said, evidence, source = 1 } of given) {
    const claim = frenchTypography(plainText(said));
    if (claim === '') continue;
    const named = pages[source - 1];
    const spans = (named ? [named, ...pages] : pages).flatMap((page) => {
      const span = trueSpan(evidence, page);
      return span === undefined ? [] : [{ evidence: span, source: page.article.url }];
    });
    const [first] = spans;
    if (first) found.push({ claim, ...first });
    else if (!pages.some((page) => inHead(evidence, page))) invented.push(evidence);
  }
  const facts = unrepeated(found);
  return {
    facts: [...facts, ...quotedFacts(draft, pages, facts)],
    given: facts.length,
    invented: [...new Set(invented)],
  };
}
