import { type Article, countWords } from '#src/core/article.ts';
import { type CallToAction, linkKind, readCall } from '#src/core/call-to-action.ts';
import type { Rubric } from '#src/core/rubric.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { callLabel } from '#src/locale/calls.ts';
import type { Answer } from './answer.ts';
import { closingCall } from './closing-call.ts';
import { plainText } from './plain.ts';
import { titleAbove } from './title-above.ts';
import { type Settled, trace } from './trace.ts';
import { unwrapped } from './unwrapped.ts';

/** The model's call to action when it is a short plain one, else what the link itself asks for. */
function callOf(action: string, article: Article): CallToAction {
  const { label, url } = readCall(plainText(action)) ?? { label: '' };
  const short = label && !url && countWords(label) <= 6;
  return { label: short ? frenchTypography(label) : callLabel[linkKind(article)] };
}

/** Makes a draft of an answer: one paragraph in French typography, each fact on a true span of the page or gone. */
export function settle(answer: Answer, article: Article, rubric: Rubric): Settled {
  const own = (said: string): string => unwrapped(plainText(said), [article]);
  const told = titleAbove(answer.text);
  const closing = closingCall(told.text);
  const text = frenchTypography(own(closing.text));
  const { facts, ...traced } = trace({ text }, answer.facts, [article]);
  const headline = rubric.kind === 'brief' ? '' : own(answer.title || told.title || article.title);
  const draft = {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text,
    medium: article.medium || plainText(answer.medium),
    facts: facts.map(({ claim, evidence }) => ({ claim, evidence })),
    ...(rubric.kind === 'promo' ? { call: callOf(answer.action || closing.action, article) } : {}),
  };
  return { draft, ...traced };
}
