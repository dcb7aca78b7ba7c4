import { remembered } from '#src/core/remember.ts';
import { type Place, placeOf } from './span.ts';
import { unaccented } from './unaccented.ts';
import { unjoined } from './unjoined.ts';

/** A word of a text, elisions split off (`l’équipe` is `l` and `équipe`), hyphens kept inside, soft ones left out; its key is the bare word. */
export type Word = Place & { text: string; key: string };

const word = /[\p{L}\p{M}\p{N}]+(?:[-‑\u00ad][\p{L}\p{M}\p{N}]+)*/gu;

const folded = remembered(
  (word): string =>
    unjoined(unaccented(word))
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/[₀-₉]/g, (digit) => digit.normalize('NFKC'))
      .replace(/‑/g, '-'),
  20_000,
);

/** A word without case, accents, ligatures or lowered figures: `Œuvré` is `oeuvre`, `CO₂` `co2`. */
export const bare = (word: string): string => (/^[a-z0-9-]*$/.test(word) ? word : folded(word));

/** Every word of a text, in order; digits count as letters. */
export const wordsOf = remembered((whole): readonly Word[] =>
  Array.from(whole.matchAll(word), (match) => {
    const text = match[0].replaceAll('\u00ad', '');
    return { ...placeOf(match), text, key: bare(text) };
  }),
);

/** The letters and digits of a text, bare, with nothing between them. */
export const squeezed = (text: string): string => bare(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The bare words of a text. */
export const bareWords = (text: string): string[] => wordsOf(text).map(({ key }) => key);
