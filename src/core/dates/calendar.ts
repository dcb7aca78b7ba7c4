const index = (words: string, from: number): (readonly [string, number])[] =>
  words.split(' ').flatMap((group, i) => group.split('|').map((word) => [word, i + from] as const));

/** Months from 1 by their bare French and English names and abbreviations. */
export const months: ReadonlyMap<string, number> = new Map(
  index(
    'janvier|january|janv|jan fevrier|february|fevr|fev|feb mars|march|mar avril|april|avr|apr mai|may juin|june|jun juillet|july|juil|jul aout|august|aug septembre|september|sept|sep octobre|october|oct novembre|november|nov decembre|december|dec',
    1,
  ),
);

/** A pattern of the French names of months. */
export const frenchMonth =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** Days of the week from 0, Sunday, by their bare French and English names. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  index(
    'dimanche|sunday|sundays|dominical|dominicale|dominicaux lundi|monday|mondays mardi|tuesday|tuesdays mercredi|wednesday|wednesdays jeudi|thursday|thursdays vendredi|friday|fridays samedi|saturday|saturdays',
    0,
  ),
);
