import { placeOf } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';

const lone =
  /(?<![\p{L}\p{N}’'])une?(?= (?:(?:mort|morte|tuée?|décès|blessée?|disparue?|victime|otage)(?![\p{L}-])|personne (?:(?:est|était|a|avait|été|y|serait) ){1,2}(?:\p{L}+ )?(?:morte|tuée|blessée|décédée|disparue|péri)(?!\p{L})))/giu;

/** «Un mort», «une victime»: an article that counts, since such are counted. */
export const loneTolls = (text: string): Quantity[] =>
  Array.from(text.matchAll(lone), (match) => {
    const { hedge: _, ...one } = quantityAt(text, placeOf(match), { values: [1], step: 1 }, true);
    return one;
  });

const single =
  /(?<!\p{L})(?:(?:one|une? seule?|un autre|une autre|another)(?!\p{L})|(?:an?|une?|the|le|la|his|her|son|sa) (?:[\p{L}-]+,? ){1,3}(?:(?:was|is|has|had|who|later|also|est|a|été|qui|y|en) ){0,2}(?:died|dies|dead|killed|injured|hurt|wounded|missing|morte?|mourut|meurt|tuée?|blessée?|décédée?|disparue?)(?!\p{L}))/iu;

/** Whether a text may tell of one person what it counts of others: `one died`, «un passant a été tué». */
export const tellsOne = (text: string): boolean => single.test(text);
