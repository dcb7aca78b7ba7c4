import { countWords } from '#src/core/article.ts';
import { locate } from '#src/core/fold.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { contraryIn } from './contrary.ts';
import { reversalAt } from './reversal.ts';
import type { Check } from './subject.ts';
import { addsNo, deniesAlone } from './told-no.ts';
import { translatedFrom } from './translation.ts';

/** Words that tell enough to say the contrary of others. */
const fewest = 3;

/** What a brief quotes in French of a page in English does not say the contrary of the words that it seems to translate. */
export const mistranslated: Check = ({ draft, source }) => {
  if (source.language !== 'en') return [];
  return quotationsIn(draft.text)
    .filter(({ text }) => countWords(text) >= fewest && !locate(text, source.folded))
    .filter((quotation) =>
      sentencesOf(quotation.text).some(({ text }) => {
        const said = translatedFrom(text, source.all);
        return (
          said !== undefined &&
          (contraryIn(text, said, 'en').length > 0 ||
            deniesAlone(said, text, 'evidence') ||
            addsNo(text, said))
        );
      }),
    )
    .map(({ start, end }) => reversalAt(draft.text, [start, end]));
};
