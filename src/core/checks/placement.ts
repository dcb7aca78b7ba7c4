import { meaningsOf } from '#src/core/concepts.ts';
import { dateStands } from '#src/core/date-match.ts';
import type { DateMention } from '#src/core/dates.ts';
import type { Quantity } from '#src/core/quantity.ts';
import { backs } from '#src/core/quantity-match.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { overlaps, type Place } from '#src/core/span.ts';
import { englishStopwords, frenchStopwords } from '#src/core/stopwords.ts';
import { bare, wordsOf } from '#src/core/words.ts';
import { figuresIn } from './subject.ts';

/** A number or a date of a text. */
export type Figure = Place & { text: string; quantity?: Quantity; date?: DateMention };

/** A word or figure of a text by what it may mean, with where it stands. */
type Token = { keys: ReadonlySet<string>; at: number; clause: number; sentence: number };

/** Whether a figure is where a change began or where it ended. */
type Role = 'old' | 'new';

/** A figure of a text among its words. */
export type Placed = Token & { figure: Figure; role?: Role };

/** A text as figures among words. */
export type Placement = { tokens: readonly Token[]; figures: readonly Placed[] };

const edges =
  /[;:()«»“”"—,]|(?<!\p{L})(?:mais|tandis|alors que|quand|puis|while|whereas|but|and|et|dont)(?!\p{L})/giu;

const silent = (word: string): boolean =>
  frenchStopwords.has(word) || englishStopwords.has(word) || word.length < 3;

/** What words say of a figure in a change: «de 8 à 12», «contre 8». */
function roleOf(text: string, { start, end }: Place): Role | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/(?:contre|against|from) ?$/iu.test(before)) return 'old';
  if (/(?<!\p{L})d(?:e|['’]) ?$/iu.test(before) && /^ à /u.test(text.slice(end, end + 4)))
    return 'old';
  return /(?<!\p{L})(?:à|to) ?$/iu.test(before) ? 'new' : undefined;
}

const keysOf = ({ quantity, date }: Figure): string[] =>
  date
    ? [`@${date.day ?? ''}/${date.month ?? ''}/${date.year ?? date.weekday ?? ''}`]
    : (quantity?.values ?? []).map((value) => `=${value}`);

/** Reads a text as figures among words. */
export function placementOf(text: string): Placement {
  const { quantities, dates } = figuresIn(text);
  const found: Figure[] = [
    ...quantities.map((quantity) => ({ ...placeOf(quantity), quantity })),
    ...dates.map((date) => ({ ...placeOf(date), date })),
  ];
  const cuts = Array.from(text.matchAll(edges), (match) => match.index);
  const sentences = sentencesOf(text);
  const tokens: Token[] = [];
  const figures: Placed[] = [];
  let clause = 0;
  let sentence = 0;
  for (const [at, word] of wordsOf(text).entries()) {
    while (word.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    while (word.start > (cuts[clause] ?? Number.POSITIVE_INFINITY)) clause += 1;
    const place = { at, clause: clause + 1000 * sentence, sentence };
    const figure = found.find((one) => overlaps(one, word));
    if (!figure) {
      const key = bare(word.text);
      if (!silent(key) || /^\p{Lu}{2}/u.test(word.text))
        tokens.push({ ...place, keys: meaningsOf(key) });
    } else if (figures.at(-1)?.figure !== figure) {
      const role = roleOf(text, figure);
      const one = { ...place, keys: new Set(keysOf(figure)), figure, ...(role ? { role } : {}) };
      tokens.push(one);
      figures.push(one);
    }
  }
  return { tokens, figures };
}

const placeOf = ({ start, end, text }: Figure): Figure => ({ start, end, text });

/** Whether two figures tell the same number or date. */
export function same({ figure: a }: Placed, { figure: b }: Placed): boolean {
  if (a.quantity && b.quantity)
    return backs(a.quantity, b.quantity) || backs(b.quantity, a.quantity);
  if (!a.date || !b.date) return false;
  return (
    dateStands(a.date, { dates: [b.date], relative: [] }) ||
    dateStands(b.date, { dates: [a.date], relative: [] })
  );
}

const shape = ({ day, month, year, weekday }: DateMention): string =>
  [day, month, year, weekday].map((part) => (part === undefined ? 0 : 1)).join('');

/** Whether one figure may have been put in the place of another: one unit, or one form of date. */
export function exchangeable({ figure: a }: Placed, { figure: b }: Placed): boolean {
  if (a.date && b.date) return shape(a.date) === shape(b.date);
  if (!a.quantity || !b.quantity) return false;
  if (a.quantity.ordinal !== b.quantity.ordinal) return false;
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (one && other) return one.name === other.name;
  const large = [a.quantity, b.quantity].every(({ scale }) => scale >= 1_000_000);
  return one === other || (large && (one ?? other)?.kind === 'money');
}

const nearness = (one: Token, other: Token): number =>
  (one.clause === other.clause ? 1 : 0.5) / (1 + 0.12 * Math.abs(one.at - other.at));

const meet = (one: Token, other: Token): boolean => {
  for (const key of one.keys) if (other.keys.has(key)) return true;
  return false;
};

/** How well the words around a figure of one text stand around a figure of another, from 0 to 1; the figures in doubt are left out. */
export function fits(
  mine: Placed,
  text: Placement,
  theirs: Placed,
  told: Placement,
  doubted: readonly Token[],
): number {
  const beside = ({ tokens }: Placement, one: Placed) =>
    tokens.filter(
      (token) => token.sentence === one.sentence && token !== one && !doubted.includes(token),
    );
  const here = beside(text, mine);
  let all = theirs.role && mine.role ? 1 : 0;
  let sum = all > 0 && theirs.role === mine.role ? 1 : 0;
  for (const word of beside(told, theirs)) {
    const weight = nearness(word, theirs);
    const best = Math.max(
      0,
      ...here.filter((other) => meet(word, other)).map((other) => nearness(other, mine)),
    );
    sum += weight * Math.sqrt(best);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}
