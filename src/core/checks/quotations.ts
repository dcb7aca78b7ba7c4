import { countWords } from '#src/core/article.ts';
import { faultAt, remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { namesOfMedium } from '#src/core/names/medium-names.ts';
import { meet } from '#src/core/sets.ts';
import { type Folded, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { bare, bareWords, squeezed } from '#src/core/text/words.ts';
import { meaningsOf, tellingWords } from '#src/core/words/concepts.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import type { Check, Checked, Source, Subject } from './subject.ts';
import { isClose, likeness, mayTranslate, mostly } from './translation.ts';

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

const mutually = 0.4;
const somewhat = 0.25;

/** Whether a claim says what a quotation says, and its evidence seems to: then it translates that evidence. */
const isClaimed = (words: string, { facts }: Checked, page: Folded): boolean =>
  facts.some(
    ({ claim, evidence }) =>
      likeness(words, claim) >= mostly &&
      likeness(claim, words) >= mutually &&
      likeness(words, evidence) >= somewhat &&
      locate(evidence, page) !== undefined,
  );

/** How much of a quotation a claim has word for word when it reports it. */
const reported = 0.6;

/** Whether evidence quotes somebody, or says what some words do. */
function backs(evidence: string, words: string, { all, folded }: Source): boolean {
  const place = locate(evidence, folded);
  if (!place) return false;
  return (
    quotationsIn(all).some((one) => overlaps(one, place)) || likeness(words, evidence) >= mostly
  );
}

/** Whether words may translate the page, as the fact bears out whose claim reports them; the closer when facts are given, and none does. */
function isTranslated(words: string, { draft, source }: Subject, announced: boolean): boolean {
  if (isClaimedOtherwise(words, draft)) return false;
  if (!isClaimed(words, draft, source.folded) && !mayTranslate(words, source.all, announced))
    return false;
  const told = bareWords(words);
  const reports = draft.facts.filter(({ claim }) => {
    const said = new Set(bareWords(claim));
    return told.filter((word) => said.has(word)).length >= reported * told.length;
  });
  return reports.length > 0
    ? reports.some(({ evidence }) => backs(evidence, words, source))
    : draft.facts.length === 0 || isClose(words, source.all);
}

/** How much of the shorter of two quotations the other must have for both to be of the same words. */
const alikeEnough = 0.6;

/** Whether some of the words are none of the others, nor say the same. */
const departs = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => !others.some((one) => meet(meaningsOf(one), meaningsOf(word))));

/** Whether a claim quotes the same words, but for some that each has and the other lacks. */
const isClaimedOtherwise = (words: string, { facts }: Checked): boolean =>
  facts
    .flatMap(({ claim }) => quotationsIn(claim))
    .some(({ text }) => {
      const [mine, theirs] = [tellingWords(words), tellingWords(text)];
      const common = mine.filter((word) => theirs.includes(word)).length;
      return (
        mine.length > 2 &&
        common >= alikeEnough * Math.min(mine.length, theirs.length) &&
        departs(mine, theirs) &&
        departs(theirs, mine)
      );
    });

/** Whether the sentence around a quotation says that it is translated: «(en anglais)», «dont nous traduisons les propos». */
function saysTranslated(text: string, start: number, end: number): boolean {
  const before = /[^.!?\n]*$/u.exec(textBefore(text, start, 120))?.[0] ?? '';
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 160))?.[0] ?? '';
  return /tradui|traduction|(?:en|de l['’]|depuis l['’])\s?anglais|version originale|en v\.?o/iu.test(
    before + after,
  );
}

/** Quotations are word for word; in a French brief of a foreign page they cannot be, so there those that may translate one are only shown. */
export const quotations: Check = (subject) => {
  const { draft, source } = subject;
  const foreign = source.language !== 'fr';
  const shown = new Set<string>();
  const media = namesOfMedium(source.article.medium || draft.medium);
  const check = (text: string, place: (start: number, end: number) => Finding['span']): Finding[] =>
    quotationsIn(text).flatMap(({ text: words, start, end }) => {
      const { folded } = source;
      if (shown.has(words) || media.includes(squeezed(words)) || verbatim(words, folded)) return [];
      if (pieced(words, folded) || contracted(words, folded)) return [];
      const announced = foreign && saysTranslated(text, start, end);
      const translated = foreign && isTranslated(words, subject, announced);
      if (translated && (countWords(words) < 4 || announced)) return [];
      shown.add(words);
      return [(translated ? remarkAt : faultAt)('quotation', words, place(start, end))];
    });
  return [
    ...check(draft.text, (start, end) => [start, end]),
    ...check(draft.headline ?? '', () => [0, 0]),
  ];
};
