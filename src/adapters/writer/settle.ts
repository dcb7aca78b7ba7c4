import { type Article, countWords } from '#src/core/article.ts';
import type { Draft, Fact } from '#src/core/brief.ts';
import { type CallToAction, linkKind, readCall } from '#src/core/call-to-action.ts';
import { type Folded, fold, locate } from '#src/core/fold.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { frenchTypography } from '#src/core/typography.ts';
import { bareWords } from '#src/core/words.ts';
import { callLabel } from '#src/locale/calls.ts';
import type { Answer } from './answer.ts';

/** The page's own span for an evidence: itself, else its longest true part, else the sentence it misquotes; undefined when none. */
export function trueSpan(evidence: string, article: Article, page: Folded): string | undefined {
  const parts = [
    evidence,
    ...evidence.split(/\s*(?:\[?\(?(?:…|\.{3})\)?\]?)\s*/u).sort((a, b) => b.length - a.length),
  ];
  for (const part of parts) {
    const place =
      countWords(part) >= Math.min(3, countWords(evidence)) ? locate(part, page) : undefined;
    if (place) return article.text.slice(place.start, place.end);
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

/** A text of one line without Markdown. */
export const plainText = (text: string): string =>
  text
    .replace(/\*\*|__|^#+ /gmu, '')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();

/** The model's call to action when it is a short plain one, else what the link itself asks for. */
function callOf(action: string, article: Article): CallToAction {
  const { label, url } = readCall(plainText(action)) ?? { label: '' };
  const short = label && !url && countWords(label) <= 6;
  return { label: short ? frenchTypography(label) : callLabel[linkKind(article)] };
}

/** Makes a draft of an answer: one paragraph in French typography, each fact on a true span of the page or gone. */
export function settle(answer: Answer, article: Article, rubric: Rubric): Draft {
  const page = fold(article.text);
  const facts = answer.facts.flatMap(({ claim, evidence }): Fact[] => {
    const span = trueSpan(evidence, article, page);
    return span === undefined ? [] : [{ claim: frenchTypography(claim), evidence: span }];
  });
  const headline = rubric.kind === 'brief' ? '' : plainText(answer.title || article.title);
  return {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text: frenchTypography(plainText(answer.text)),
    medium: article.medium || answer.medium,
    facts,
    ...(rubric.kind === 'promo' ? { call: callOf(answer.action, article) } : {}),
  };
}
