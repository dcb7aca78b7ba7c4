import { type Article, countWords } from '#src/core/article.ts';
import type { Setback } from '#src/core/brief.ts';
import { type Finding, settledBeforeLeaving } from '#src/core/finding.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { languageOf } from '#src/core/words/language.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import type { Settled } from './trace.ts';

/** A draft with all that is held against it; `foreign` when it is not in French as a whole. */
export type Judged = Settled & Grounds & { findings: readonly Finding[]; foreign: boolean };

/** Words outside quotations that tell a text's language. */
const telling = 20;

function isForeign(text: string): boolean {
  const outside = blanked(text);
  return languageOf(countWords(outside) < telling ? text : outside) !== 'fr';
}

/** Judges a draft by what the checks found in it, its facts and its language. */
export const judgedOf = (
  settled: Settled,
  findings: readonly Finding[],
  articles: readonly Article[],
): Judged => ({
  ...settled,
  ...groundsOf(settled, articles),
  findings,
  foreign: isForeign(settled.draft.text),
});

const hardIn = ({ findings }: Judged): Finding[] => findings.filter(({ hard }) => hard);

/** The findings worth a second round: what blocks a text, and what an editor would have to rewrite. */
export const faultsIn = ({ findings }: Judged): Finding[] =>
  findings.filter(({ hard, code }) => hard || settledBeforeLeaving.includes(code));

/** Whether a plain paragraph can stand without facts, which a model that knows no form cannot give, to be verified by a person: it names its medium, as no talk about the task does. */
const isBrief = ({ plain, findings }: Judged): boolean =>
  plain === true && findings.every(({ code }) => code !== 'medium');

/** Why a draft cannot stand; undefined when it can. */
export function refusalOf(judged: Judged): Setback | undefined {
  if (judged.foreign) return 'untranslated';
  const unfounded = (judged.groundless && !isBrief(judged)) || judged.sourceless;
  return unfounded || hardIn(judged).length > 0 ? 'unverified' : undefined;
}

const faultCount = (judged: Judged): number =>
  faultsIn(judged).length +
  judged.invented.length +
  [judged.groundless, judged.sourceless, judged.foreign].filter(Boolean).length;

/** Whether a draft is to be sent back. */
export const isFaulty = (judged: Judged): boolean => faultCount(judged) > 0;

/** The better of a draft and its correction: one that can stand, then fewer hard findings, then fewer faults, the correction when equal. */
export function better(first: Judged, second: Judged): Judged {
  const stands = (one: Judged): number => (refusalOf(one) ? 1 : 0);
  const orders = [stands, (one: Judged) => hardIn(one).length, faultCount];
  const apart = orders.find((order) => order(first) !== order(second));
  return apart && apart(first) < apart(second) ? first : second;
}
