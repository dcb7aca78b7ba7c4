import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/text/fold.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { copied } from './copied.ts';
import { ageDecades } from './dates/age-decades.ts';
import { dates } from './dates/dates.ts';
import { dayParts } from './dates/day-parts.ts';
import { moments } from './dates/moments.ts';
import { monthParts } from './dates/month-parts.ts';
import { noons } from './dates/noons.ts';
import { periods } from './dates/periods.ts';
import { toldAsPast } from './dates/told-as-past.ts';
import { exaggerated } from './degrees/exaggerated.ts';
import { deniedOutright } from './denials/denied-outright.ts';
import { deniedSource } from './denials/denied-source.ts';
import { exchanges } from './denials/exchanges.ts';
import { mistranslated } from './denials/mistranslated.ts';
import { reversals } from './denials/reversals.ts';
import { unanswered } from './denials/unanswered.ts';
import { evidence } from './evidence.ts';
import { bindings } from './figures/bindings.ts';
import { contests } from './figures/contests.ts';
import { directions } from './figures/directions.ts';
import { former } from './figures/former.ts';
import { hedges } from './figures/hedges.ts';
import { labels } from './figures/labels.ts';
import { magnitudes } from './figures/magnitudes.ts';
import { miscounted } from './figures/miscounted.ts';
import { mismeasured } from './figures/mismeasured.ts';
import { misunited } from './figures/misunited.ts';
import { netAmounts } from './figures/net-amounts.ts';
import { numbers } from './figures/numbers.ts';
import { ranges } from './figures/ranges.ts';
import { rates } from './figures/rates.ts';
import { replacedScores } from './figures/replaced-scores.ts';
import { signs } from './figures/signs.ts';
import { strayMultiples } from './figures/stray-multiples.ts';
import { strayParts } from './figures/stray-parts.ts';
import { swaps } from './figures/swaps.ts';
import { tallies } from './figures/tallies.ts';
import { trends } from './figures/trends.ts';
import { wholes } from './figures/wholes.ts';
import { length } from './length.ts';
import { medium } from './medium.ts';
import { overstated } from './modality/overstated.ts';
import { stageLeaps } from './modality/stage-leaps.ts';
import { misplacedMedium } from './names/misplaced-medium.ts';
import { nameSwaps } from './names/name-swaps.ts';
import { names } from './names/names.ts';
import { paragraphs } from './paragraphs.ts';
import { plainSubject } from './plain-subject.ts';
import { quotations } from './quotations.ts';
import { repeatedOrders } from './repeated-orders.ts';
import { safety } from './safety.ts';
import { sourced } from './sourced.ts';
import type { Check, Checked, CheckedAgainst, CheckedAs, Source } from './subject.ts';
import { untranslated } from './untranslated.ts';

export type { Checked, CheckedAgainst };

/** Every check a brief goes through: register a new one here. */
const checks: readonly Check[] = [
  numbers,
  miscounted,
  mismeasured,
  misunited,
  contests,
  strayMultiples,
  strayParts,
  ranges,
  rates,
  netAmounts,
  magnitudes,
  ageDecades,
  dates,
  moments,
  monthParts,
  noons,
  dayParts,
  periods,
  toldAsPast,
  labels,
  hedges,
  names,
  quotations,
  mistranslated,
  evidence,
  bindings,
  swaps,
  replacedScores,
  signs,
  tallies,
  nameSwaps,
  misplacedMedium,
  reversals,
  exchanges,
  deniedOutright,
  deniedSource,
  unanswered,
  overstated,
  stageLeaps,
  exaggerated,
  trends,
  directions,
  former,
  wholes,
  safety,
  repeatedOrders,
  medium,
  length,
  paragraphs,
  copied,
  untranslated,
];

/** Whether a finding doubts a sentence that the page has word for word: whatever a reading of it says, it is true to the page. */
function doubtsACopy(
  { about, code, span }: Finding,
  sentences: readonly Sentence[],
  page: Source,
): boolean {
  if (about !== 'fact' || code === 'evidence') return false;
  const [start, end] = span;
  const held = sentences.filter((one) => one.start < end && start < one.end);
  return held.length > 0 && held.every(({ text }) => locate(text, page.folded) !== undefined);
}

/** All that the checks say of a draft against the page it was written from, in reading order. */
export function checkBrief(draft: Checked, article: CheckedAgainst, rubric: CheckedAs): Finding[] {
  const { subject, own } = plainSubject(draft, article, rubric);
  const sentences = sentencesOf(subject.draft.text);
  const seen = new Set<string>();
  const found = checks
    .flatMap((check) => check(subject))
    .filter((finding) => !doubtsACopy(finding, sentences, subject.source))
    .filter((finding) => {
      const key = `${finding.code} ${finding.span.join('-')} ${finding.subject}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return sourced(found, subject).map(own);
}
