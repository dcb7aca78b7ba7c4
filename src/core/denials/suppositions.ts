import { tensesOf } from '#src/core/dates/tenses.ts';
import { remembered } from '#src/core/remember.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { moved, type Place, placeOf } from '#src/core/text/span.ts';

const named = `(?=\\p{Lu}|(?:l['’]|${phrases(`
  l[ea]s? un une des d[eu] ce cet cette ces cela son sa ses leurs? notre nos votre vos mon ma mes
  elles? ils? on nous vous je tout tous toutes? aucune? (?:the|an?|it|they|he|she|we|you|this|that|these|those|his|her|its|their|no)
`)} ))`;

/** What opens a clause that tells nothing as so, whatever it hangs on. */
const always = `${phrases(`
  [àÀ]_condition_d(?:e|’) [àÀ]_condition_qu(?:e|’) [pP]ourvu_qu(?:e|’) [àÀ]_supposer_qu(?:e|’) [aA]u_cas_où [sS]ous_réserve_qu(?:e|’) [sS]ous_peine_d(?:e|’) [dD]e_(?:peur|crainte)_(?:d(?:e|’)|qu(?:e|’))
  [pP]rovided_(?:that_)? [oO]n_condition_that [uU]nless [lL]est [fF]or_fear_(?:of|that)
`)}|(?<=\\p{L} )(?<!(?:[mM]ême|[eE]ven) )(?:(?:[sS]i|[iI]f|whether) ${named}|[sS]['’]ils? )`;

/** What opens one that may concede what is so, or say when it was, unless what hangs on it is to come. */
const heading = `(?<!\\p{L} )(?:(?:[sS]i|[iI]f) ${named}|[sS]['’]ils? )|(?:[uU]ne fois|[oO]nce) (?:qu['’e] ?)?${named}`;

/** What would not have been as it is but for something: «sans l’orage, le match aurait eu lieu». */
const unreal = `[sS]ans (?=[^;:.!?()«»—\\n]* (?:n['’])?(?:aur|ser)(?:ait|aient|ions|iez)(?!\\p{L}))|[wW]ithout (?=[^;:.!?()«»—\\n]* would(?!\\p{L}))|[bB]ut for `;

const supposing = new RegExp(
  `(?<!\\p{L})(?:(?<surely>${always}|${unreal})|${heading})(?:[^,;:.!?()«»—\\n]|[.,](?=\\d))*`,
  'gu',
);

/** Where a text only supposes what it tells: «si le contrat est signé, les travaux débuteront», `whether it was sold`. */
export const suppositionsIn = remembered((text): readonly Place[] =>
  sentencesOf(text).flatMap((sentence) => {
    const found = [...sentence.text.matchAll(supposing)];
    if (found.length === 0) return [];
    const { future } = tensesOf(sentence.text.replace(supposing, ';'));
    return found
      .filter(({ groups }) => future || groups?.surely !== undefined)
      .map((match) => moved(placeOf(match), sentence.start));
  }),
);
