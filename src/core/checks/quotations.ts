import { countWords } from '#src/core/article.ts';
import { faultAt, remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { frenchTitlesIn, isEnglish } from '#src/core/names/french-titles.ts';
import { namesOfMedium } from '#src/core/names/medium-names.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { asPrinted } from '#src/core/text/as-printed.ts';
import { type Folded, fold, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { unmatchedIn } from '#src/core/text/unmatched.ts';
import { hasMarks, unquoted } from '#src/core/text/unquoted.ts';
import { squeezed } from '#src/core/text/words.ts';
import { type Quoted, standsIn } from './quoted-parts.ts';
import type { Check } from './subject.ts';
import { isTranslated, saysTranslated } from './translated-quotations.ts';

/** Whether a quotation that holds another stands in the page, whatever marks that has there. */
const holding = (quotation: string, { all, folded }: Quoted): boolean =>
  hasMarks(fold(quotation)) &&
  standsIn(unquoted(fold(quotation)).text, { all, folded: unquoted(folded) });

/** The title of a work whose article the page contracts with the word before it: «des « Gens du canal »» for « Les Gens du canal ». */
function contracted(words: string, page: Folded): boolean {
  const title = /^(?:Les?|La|L['’]) ?(?=\p{Lu})(.+)/u.exec(words)?.[1];
  return title !== undefined && locate(title, page) !== undefined;
}

/** The quotations of a text, those that lack a mark too, each with its words. */
const quotedIn = (text: string) => [
  ...quotationsIn(text).map((one) => ({ ...one, words: one.text })),
  ...unmatchedIn(text),
];

/** Quotations are word for word; in a French brief of a foreign page they cannot be, so there those that may translate one are only shown. */
export const quotations: Check = (subject) => {
  const { draft, source } = subject;
  const page = { all: source.all, folded: fold(asPrinted(source.all)) };
  const foreign = source.language !== 'fr';
  const shown = new Set<string>();
  const media = namesOfMedium(source.article.medium || draft.medium);
  const check = (
    text: string,
    place: (start: number, end: number) => Finding['span'],
  ): Finding[] => {
    const titles = foreign ? frenchTitlesIn(text, source.all) : [];
    return quotedIn(text).flatMap(({ text: quoted, words, start, end }) => {
      const printed = asPrinted(words);
      if (shown.has(words) || media.includes(squeezed(words)) || standsIn(printed, page)) return [];
      if (contracted(printed, page.folded)) return [];
      if (holding(printed, page)) return [];
      const announced = foreign && saysTranslated(text, start, end);
      const isTitle = titles.some((one) => one.start === start);
      const translated =
        foreign &&
        !isEnglish(words) &&
        isTranslated({ text, words, start, end, announced }, subject);
      if (translated && ((countWords(words) < 4 && !isTitle) || announced)) return [];
      shown.add(words);
      if (isTitle) return [remarkAt('title', quoted, place(start, end))];
      return [(translated ? remarkAt : faultAt)('quotation', quoted, place(start, end))];
    });
  };
  return [
    ...check(draft.text, (start, end) => [start, end]),
    ...saidApart(draft).flatMap((said) => check(said, () => apart)),
  ];
};
