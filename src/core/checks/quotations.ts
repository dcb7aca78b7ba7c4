import { countWords } from '#src/core/article.ts';
import { faultAt, remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { namesOfMedium } from '#src/core/names/medium-names.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { type Folded, fold, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import type { Place } from '#src/core/text/span.ts';
import { unmatchedIn } from '#src/core/text/unmatched.ts';
import { hasMarks, unquoted } from '#src/core/text/unquoted.ts';
import { bare, squeezed } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import type { Check } from './subject.ts';
import { isTranslated, saysTranslated } from './translated-quotations.ts';

const cuts = /\s*(?:\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|…|\.\.\.)\s*/u;

/** A quotation with its asides cut, which say within the marks who speaks: «…, a-t-il dit, …». */
const withoutAsides = (quotation: string): string =>
  quotation.replace(/, ((?:a-t-|ont-)?[\p{L}-]+)(?: [^,]{1,60})?,(?= )/gu, (aside, verb: string) =>
    /^(?:a-t|ont)-/u.test(verb) || isSpeech(bare(verb)) ? ' … ' : aside,
  );

/** Where the quotation's parts stand in the page, in order, cuts and inserts in brackets left out. */
function verbatim(quotation: string, page: Folded): Place | undefined {
  let whole: Place | undefined;
  let from = 0;
  for (const part of withoutAsides(quotation).split(cuts)) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    const place = locate(part, page, from);
    if (!place) return undefined;
    from = page.ends.findIndex((end) => end >= place.end);
    whole = whole ? { start: whole.start, end: place.end } : place;
  }
  return whole;
}

/** Whether a quotation that holds another stands in the page, whatever marks that has there. */
const holding = (quotation: string, page: Folded): boolean =>
  hasMarks(fold(quotation)) &&
  verbatim(unquoted(fold(quotation)).text, unquoted(page)) !== undefined;

/** The title of a work whose article the page contracts with the word before it: «des « Gens du canal »» for « Les Gens du canal ». */
function contracted(words: string, page: Folded): boolean {
  const title = /^(?:Les?|La|L['’]) ?(?=\p{Lu})(.+)/u.exec(words)?.[1];
  return title !== undefined && locate(title, page) !== undefined;
}

/** Whether each sentence that marks take in stands in the page, which misplaced marks alone can make of its words. */
const pieced = (words: string, page: Folded): boolean =>
  words
    .split(/(?<=[.!?…])["»”]?\s*(?=["«“\p{Lu}])/u)
    .every((part) => countWords(part) === 0 || locate(part, page) !== undefined);

/** The quotations of a text, those that lack a mark too, each with its words. */
const quotedIn = (text: string) => [
  ...quotationsIn(text).map((one) => ({ ...one, words: one.text })),
  ...unmatchedIn(text),
];

/** Quotations are word for word; in a French brief of a foreign page they cannot be, so there those that may translate one are only shown. */
export const quotations: Check = (subject) => {
  const { draft, source } = subject;
  const foreign = source.language !== 'fr';
  const shown = new Set<string>();
  const media = namesOfMedium(source.article.medium || draft.medium);
  const check = (text: string, place: (start: number, end: number) => Finding['span']): Finding[] =>
    quotedIn(text).flatMap(({ text: quoted, words, start, end }) => {
      const { folded } = source;
      if (shown.has(words) || media.includes(squeezed(words)) || verbatim(words, folded)) return [];
      if (pieced(words, folded) || contracted(words, folded) || holding(words, folded)) return [];
      const announced = foreign && saysTranslated(text, start, end);
      const translated = foreign && isTranslated(words, subject, announced);
      if (translated && (countWords(words) < 4 || announced)) return [];
      shown.add(words);
      return [(translated ? remarkAt : faultAt)('quotation', quoted, place(start, end))];
    });
  return [
    ...check(draft.text, (start, end) => [start, end]),
    ...saidApart(draft).flatMap((said) => check(said, () => apart)),
  ];
};
