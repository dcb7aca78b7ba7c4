import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import { mediumIn } from '#src/core/names/medium-names.ts';
import { textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { isSourcing } from '#src/core/words/sourcing.ts';

/** A denied verb whose subject comes next: «ne rapporte pas Le Réveil», and not «ce que ne précise pas Le Réveil». */
const inverted =
  /(?<!\p{L})(?<!(?:que|dont|où) )(?:ne |n['’])(\p{L}+) pas (?:l[ea] |l['’]|les )?$/iu;

/** A source is named for what it tells: no verb that gives its words is denied before it. */
export const deniedSource: Check = ({ draft: { text, medium }, source: { article } }) =>
  [...new Set([article.medium, medium])]
    .flatMap((one) => (one ? mediumIn(text, one) : []))
    .flatMap(({ start, end }) => {
      const no = inverted.exec(textBefore(text, start, 48));
      return no && bareWords(no[1] ?? '').some(isSourcing)
        ? [reversalAt(text, [start - no[0].length, end])]
        : [];
    });
