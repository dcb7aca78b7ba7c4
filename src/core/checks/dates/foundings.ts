import { sentenceOf } from '#src/core/checks/passages-on.ts';
import { meet } from '#src/core/sets.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

const made =
  '(?:founded|launched|created|established|opened|built|fondée?|créée?|lancée?|inaugurée?|ouverte?|bâtie?|née?)(?!\\p{L})[^.!?;\\n\\d]{0,40}(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)';
const thing = '(?<thing>\\p{L}[\\p{L}-]*)';

const foundings: readonly RegExp[] = [
  `(?<![\\p{L}-])${thing}(?:(?:,| \\()(?: ?(?:which|qui))?|)(?: ?(?:was|were|est|fut|a été)|(?<=[,(])) ?(?:first |d['’]abord )?${made}`,
  `(?<!\\p{L})${made},? (?:the |th(?:is|at) |its? |l(?:e|a) |cet(?:te)? |ce |l['’])?${thing}`,
].map((shape) => new RegExp(shape, 'giu'));

const subject = /^(?:l(?:e|a|es) |l['’]|ce(?:t|tte|s)? )?(\p{L}[\p{L}-]*)/iu;

/** The years in which a page tells that what the sentence at a place of a text is about was founded: «Le magazine fermera» for `The magazine was founded in 1984`. */
export function yearsFounded(text: string, place: Place, page: string): number[] {
  const about = meaningsOf(bare(subject.exec(sentenceOf(place, text))?.[1] ?? ''));
  return foundings
    .flatMap((shape) => Array.from(page.matchAll(shape), ({ groups }) => groups ?? {}))
    .filter((groups) => meet(meaningsOf(bare(groups.thing ?? '')), about))
    .map((groups) => Number(groups.year));
}
