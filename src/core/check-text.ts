import { type CheckedAgainst, checkBrief } from './checks/index.ts';
import type { Finding } from './finding.ts';
import { checkLead } from './lead/check-lead.ts';
import { apart, saidApart } from './said-apart.ts';
import { type Dictionary, misspellings } from './spelling/spelling.ts';
import type { ToCheck } from './to-check.ts';
import { languageOf } from './words/language.ts';

const isForeign = (text: string): boolean => (languageOf(text) ?? 'fr') !== 'fr';

/** The slips of a headline or a call, which have no place in the text. */
const misspeltApart = (said: string, words: string, knows: Dictionary): Finding[] =>
  isForeign(said) ? [] : misspellings(said, words, knows).map((one) => ({ ...one, span: apart }));

/** All that is found in a text, in reading order: what its pages do not bear out, what is not as its rubric asks, and slips of spelling in what is in French, the headline and the call too. */
export function checkText(asked: ToCheck, knows: Dictionary): Finding[] {
  const { draft, rubric } = asked;
  const told = 'pages' in asked;
  const pages: readonly CheckedAgainst[] = told ? asked.pages : [asked.page];
  const found = told
    ? checkLead(asked.draft, asked.pages, rubric)
    : checkBrief(draft, asked.page, rubric);
  const words = pages
    .flatMap(({ title, medium, byline, text }) => [title, medium, byline, text])
    .join('\n');
  const foreign = found.flatMap(({ code, span: [start, end] }) =>
    code === 'untranslated' ? [{ start, end }] : [],
  );
  return [
    ...saidApart(draft).flatMap((said) => misspeltApart(said, words, knows)),
    ...found,
    ...misspellings(draft.text, words, knows, foreign),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
