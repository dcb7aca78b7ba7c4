import { tensesOf } from '#src/core/dates/tenses.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Place, placeOf } from '#src/core/text/span.ts';

const named = `(?=\\p{Lu}|(?:l['’]|${phrases(`
  l[ea]s? un une des d[eu] ce cet cette ces cela son sa ses leurs? notre nos votre vos mon ma mes
  elles? ils? on nous vous je tout tous toutes? aucune? (?:the|an?|it|they|he|she|we|you|this|that|these|those|his|her|its|their|no)
`)} ))`;

/** What opens a clause that tells nothing as so, whatever it hangs on. */
const always = `${phrases(`
  à_condition_d(?:e|’) à_condition_qu(?:e|’) pourvu_qu(?:e|’) à_supposer_qu(?:e|’) au_cas_où sous_réserve_qu(?:e|’)
  provided_(?:that_)? on_condition_that unless
`)}|(?<=\\p{L} )(?<!(?:même|even) )(?:(?:si|if|whether) ${named}|s['’]ils? )`;

/** What opens one that may concede what is so, or say when it was, unless what hangs on it is to come. */
const heading = `(?<!\\p{L} )(?:(?:si|if) ${named}|s['’]ils? )|(?:une fois|once) (?:qu['’e] ?)?${named}`;

const supposing = new RegExp(
  `(?<!\\p{L})(?:(?<surely>${always})|${heading})(?:[^,;:.!?()«»—\\n]|[.,](?=\\d))*`,
  'giu',
);

/** Where a text only supposes what it tells: «si le contrat est signé, les travaux débuteront», `whether it was sold`. */
export const suppositionsIn = (text: string): Place[] =>
  sentencesOf(text).flatMap((sentence) => {
    const found = [...sentence.text.matchAll(supposing)];
    if (found.length === 0) return [];
    const { future } = tensesOf(sentence.text.replace(supposing, ';'));
    return found
      .filter(({ groups }) => future || groups?.['surely'] !== undefined)
      .map(placeOf)
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
