import { bare } from './words.ts';

/** Endings of French and English words, longest first; what is left keeps four letters. */
const endings =
  /(?:issements?|iements?|atings?|ated|ements?|ments?|ations?|itions?|tions?|sions?|ateurs?|atrices?|euses?|eurs?|rices?|aires?|ables?|ibles?|iques?|istes?|ismes?|ites?|ances?|ences?|antes?|entes?|ants?|ents?|iees?|ees?|aient|ait|ers?|irs?|ings?|eds?|ies|es|e|s|x)$/;

/** A word without accents, case and ending, so that «supprime» and «suppression», or «licenciés» and «licenciement», come close. */
export function stem(word: string): string {
  const key = bare(word).replace(/aux$/, 'al');
  if (key.length <= 4 || /\d/.test(key)) return key;
  for (let end = key.search(endings); end >= 0; ) {
    if (end >= 4) return key.slice(0, end);
    const later = key.slice(end + 1).search(endings);
    end = later < 0 ? -1 : end + 1 + later;
  }
  return key;
}
