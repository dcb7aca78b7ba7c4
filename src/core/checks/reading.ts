import { firstFrom } from '#src/core/bisect.ts';
import { capitalsIn } from '#src/core/names/names.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { kept, remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { isLittle } from '#src/core/words/stopwords.ts';
import { figuresIn } from './figures-in.ts';
import { type WordPlace, wordPlacesIn } from './word-places.ts';

/** A telling word, name or number of a text, with where it stands among its words, clauses and sentences. */
export type Token = Place &
  WordPlace & {
    text: string;
    kind: 'word' | 'name' | 'number';
    meanings: ReadonlySet<string>;
    quantity?: Quantity;
    /** Whether it is a word of a date: «décembre». */
    dated?: boolean;
  };

/** Where one clause ends and another begins: strong marks, and links that set two things against each other. */
const edges = clauseEdges(';:()«»“”"—,', 'puis|and|et');

function tokensOf(text: string): readonly Token[] {
  const { quantities, dates } = figuresIn(text);
  const numberAt = overlapping(
    quantities.filter(({ values, worded }) => !worded || (values[0] ?? 0) > 1),
  );
  const dateAt = overlapping(dates);
  const capitals = new Map(capitalsIn(text).map((one) => [one.start, one]));
  const found: Token[] = [];
  for (const word of wordPlacesIn(text, edges)) {
    const quantity = numberAt(word);
    if (quantity) {
      const last = found.at(-1);
      if (last?.quantity === quantity) continue;
      const { start, end, text } = quantity;
      found.push({ ...word, start, end, text, kind: 'number', meanings: new Set(), quantity });
      continue;
    }
    const { key } = word;
    if (isLittle(key) && !/^\p{Lu}{2}/u.test(word.text)) continue;
    const dated = dateAt(word) !== undefined;
    const capital = capitals.get(word.start);
    const kind = capital && !dated && !capital.opens ? 'name' : 'word';
    found.push({ ...word, kind, meanings: meaningsOf(key), dated });
  }
  return found;
}

/** The telling words, names and numbers of a text, in order. */
export const read = remembered(tokensOf);

/** The first token that a place overlaps, else the last before it, else the first of all. */
export function tokenAt(place: Place, tokens: readonly Token[]): Token | undefined {
  const at = firstFrom(tokens, ({ end }) => end > place.start);
  const next = tokens[at];
  return next && overlaps(next, place) ? next : (tokens[at - 1] ?? tokens[0]);
}

/** Whether two tokens may say the same thing, in either language. */
export function alike(one: Token, other: Token): boolean {
  if (one.quantity && other.quantity) return sameQuantity(one.quantity, other.quantity);
  if (one.quantity || other.quantity) return false;
  return meet(one.meanings, other.meanings);
}

/** Whether any of some tokens may say the same thing as another; each list is read once, so that a page is not held word by word against every claim. */
export const toldIn = kept((tokens: readonly Token[]): ((token: Token) => boolean) => {
  const meanings = new Set(tokens.flatMap((one) => [...one.meanings]));
  const numbers = tokens.filter(({ quantity }) => quantity);
  return (token) =>
    token.quantity ? numbers.some((one) => alike(one, token)) : meet(token.meanings, meanings);
});

/** How telling a word is, from the number of sentences of a page that have it. */
export function rarityIn(tokens: readonly Token[]): (token: Token) => number {
  const memo = new Map<string, number>();
  return (token) => {
    const known = memo.get(token.text);
    if (known !== undefined) return known;
    const held = new Set(tokens.filter((one) => alike(one, token)).map(({ sentence }) => sentence));
    const value = held.size <= 2 ? 1 : held.size <= 4 ? 0.6 : 0.3;
    memo.set(token.text, value);
    return value;
  };
}
