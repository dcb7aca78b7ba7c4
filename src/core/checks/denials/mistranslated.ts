import { countWords } from '#src/core/article.ts';
import { goesOtherWay } from '#src/core/checks/figures/directions.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { translatedFrom } from '#src/core/checks/translation.ts';
import { reversalAt } from '#src/core/fault.ts';
import { meet } from '#src/core/sets.ts';
import { locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { allMeaningsIn, tellingWords } from '#src/core/words/concepts.ts';
import { affirms } from './affirming-noes.ts';
import { contraryIn } from './contrary.ts';
import { deniesAlone } from './denied-alone.ts';
import { noes } from './noes.ts';
import { addsNo, deniesThroughout } from './told-no.ts';

/** Words that tell enough to say the contrary of others. */
const fewest = 3;
/** Telling words without which a sentence is held against no original of its own. */
const fewestTelling = 2;

/** The sentences of a quotation that tell enough, and the whole of it where one does not. */
function heldIn(quotation: string): string[] {
  const sentences = sentencesOf(quotation).map(({ text }) => text);
  const telling = sentences.filter((text) => tellingWords(text).length >= fewestTelling);
  return telling.length < sentences.length ? [...telling, quotation] : telling;
}

/** How far around a quotation another part of it may stand, in units. */
const near = 120;

/** Words in which nothing is told but the no: `It isn't mine`. */
const bareNo = 3;

/** Whether a page quotes a no right beside what it says, of which a text that tells some of it may make one sentence. */
function deniesBeside(text: string, said: string, page: string): boolean {
  const quoted = quotationsIn(page);
  const here = quoted.find(({ text }) => text === said);
  return (
    here !== undefined &&
    quoted.some(
      (one) =>
        one !== here &&
        one.end > here.start - near &&
        one.start < here.end + near &&
        noes(one.text) > 0 &&
        (countWords(one.text) <= bareNo || meet(allMeaningsIn(text), allMeaningsIn(one.text))),
    )
  );
}

/** What a brief quotes in French of a page in English does not say the contrary of the words that it seems to translate. */
export const mistranslated: Check = ({ draft, source }) => {
  if (source.language !== 'en') return [];
  return quotationsIn(draft.text)
    .filter(({ text }) => countWords(text) >= fewest && !locate(text, source.folded))
    .filter((quotation) =>
      heldIn(quotation.text).some((text) => {
        const said = translatedFrom(text, source.all);
        return (
          said !== undefined &&
          (contraryIn(text, said, 'en').length > 0 ||
            deniesAlone(said, text, 'evidence') ||
            deniesThroughout(said, text) ||
            goesOtherWay(text, said) ||
            (addsNo(text, said) && !affirms(text, said) && !deniesBeside(text, said, source.all)))
        );
      }),
    )
    .map(({ start, end }) => reversalAt(draft.text, [start, end]));
};
