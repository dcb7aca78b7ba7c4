import type { Draft } from '#src/core/brief.ts';
import { type CheckedAgainst, checkBrief } from '#src/core/checks/index.ts';
import type { Finding, FindingCode } from '#src/core/finding.ts';

/** What a brief states and the words of its page that back it. */
export type Fact = Draft['facts'][number];

type Page = string | CheckedAgainst;

const pageOf = (page: Page): CheckedAgainst => (typeof page === 'string' ? { text: page } : page);

/** What the checks doubt of a brief, of any length, as untrue to a page, or to its text alone. */
export const findings = (text: string, page: Page, facts: readonly Fact[] = []): Finding[] =>
  checkBrief({ text, facts, medium: '' }, pageOf(page), { kind: 'brief', words: [1, 160] }).filter(
    ({ about }) => about === 'fact',
  );

type Codes = { code?: FindingCode | readonly FindingCode[] | undefined };

/** The words that are doubted so, for some codes or for all. */
export const doubts = (
  text: string,
  page: Page,
  { facts = [], code }: Codes & { facts?: readonly Fact[] } = {},
): string[] =>
  findings(text, page, facts)
    .filter((one) => [code ?? one.code].flat().includes(one.code))
    .map(({ subject }) => subject);

/** The same of a brief without facts, then with itself as its only fact, backed by the whole page or by what is given of it. */
export const doubtsEitherWay = (
  text: string,
  page: Page,
  { evidence = pageOf(page).text, code }: Codes & { evidence?: string } = {},
): string[][] =>
  [[], [{ claim: text, evidence }]].map((facts) => doubts(text, page, { facts, code }));
