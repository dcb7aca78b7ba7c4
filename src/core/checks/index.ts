import type { Finding } from '#src/core/finding.ts';
import { bindings } from './bindings.ts';
import { copied } from './copied.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { length } from './length.ts';
import { medium } from './medium.ts';
import { nameSwaps } from './name-swaps.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { paragraphs } from './paragraphs.ts';
import { polarity } from './polarity.ts';
import { quotations } from './quotations.ts';
import { safety } from './safety.ts';
import {
  type Check,
  type Checked,
  type CheckedAgainst,
  type CheckedAs,
  readSource,
} from './subject.ts';
import { swaps } from './swaps.ts';
import { untranslated } from './untranslated.ts';

/** Every check a brief goes through: register a new one here. */
const checks: readonly Check[] = [
  numbers,
  dates,
  names,
  quotations,
  evidence,
  bindings,
  swaps,
  nameSwaps,
  polarity,
  safety,
  medium,
  length,
  paragraphs,
  copied,
  untranslated,
];

/** All that the checks say of a draft against the page it was written from, in reading order. */
export function checkBrief(draft: Checked, article: CheckedAgainst, rubric: CheckedAs): Finding[] {
  const subject = { draft, source: readSource(article), rubric };
  const seen = new Set<string>();
  return checks
    .flatMap((check) => check(subject))
    .filter((finding) => {
      const key = `${finding.code} ${finding.span.join('-')} ${finding.subject}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
