import { figuresIn } from '#src/core/checks/figures-in.ts';
import { type WordPlace, wordPlacesIn } from '#src/core/checks/word-places.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { type Label, labelsIn } from '#src/core/numbers/labels.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { isLittle } from '#src/core/words/stopwords.ts';
import { type Sense, senseOf } from './senses.ts';

/** A number or a date of a text. */
export type Figure = Place & {
  text: string;
  quantity?: Quantity;
  date?: DateMention;
  /** What years tell: «Paul Jan, 58 ans,», «deux ans de prison»; and what a length does: «un navire de 185 mètres», «à 800 mètres de la plage». */
  sense?: Sense | undefined;
};

/** A word or figure of a text by what it may mean, with where it stands. */
export type Token = WordPlace & { keys: ReadonlySet<string> };

/** Whether a figure is where a change began or where it ended, how long a thing is to last, or is compared with another of a time that its own words tell. */
type Role = 'old' | 'new' | 'until' | 'dated';

/** A figure of a text among its words. */
export type Placed = Token & { figure: Figure; role?: Role };

/** A text as figures among words, both sentence by sentence. */
export type Placement = { sentences: readonly (readonly Token[])[]; figures: readonly Placed[] };

const edges = clauseEdges(
  ';:()«»“”"—,',
  'puis|and|et|dont|(?:à|to|from|contre|against)(?= [\\d€$£])',
);

/** Words that put what they tell in the past, ahead of a figure and behind it: `used to cost 45%`, «45 % auparavant». */
const formerly = [
  /(?<!\p{L})used to (?:\p{L}+ ){0,4}\p{Sc}?$/iu,
  /^(?: [\p{L}’'-]+){0,4} (?:auparavant|autrefois|jadis|naguère|previously|formerly)(?!\p{L})/iu,
] as const;

/** What words say of a figure in a change: «de 8 à 12», «contre 8». */
function roleOf(text: string, { start, end }: Place): Role | undefined {
  const before = textBefore(text, start, 24);
  const after = text.slice(end, end + 24);
  if (
    /(?:contre|au lieu d(?:e|['’])|against|versus|from|compared (?:with|to)|instead of|non(?: plus)?(?: d[eu])?)(?: (?:environ|about|the|les?|la|un|une|only|just))? ?$/iu.test(
      before,
    )
  )
    return /^,? (?:(?:en|in) \d{4}|désorm|aujourd|mainten|now |today|\p{L}+ ans plus|\p{L}+ years l)/u.test(
      after,
    )
      ? 'dated'
      : 'old';
  const [ahead, behind] = formerly;
  if (ahead.test(textBefore(text, start, 48)) || behind.test(text.slice(end, end + 64)))
    return 'old';
  if (/(?<!\p{L})d(?:e|['’]) ?$/iu.test(before) && /^ (?:à|au) /u.test(text.slice(end, end + 4)))
    return 'old';
  if (/(?<!\p{L})(?:jusqu(?:['’](?:en|à|au) |e (?:fin |début )?)|until |till )$/iu.test(before))
    return 'until';
  return /(?<!\p{L})(?:à|to) ?$/iu.test(before) ? 'new' : undefined;
}

/** What follows the number of a fraction: «deux tiers». */
const fraction = /^[ -](?:tiers|quarts?|thirds?|quarters?)(?!\p{L})/u;

const keysOf = ({ quantity, date }: Figure): string[] =>
  date
    ? [`@${date.day ?? ''}/${date.month ?? ''}/${date.year ?? date.weekday ?? ''}`]
    : (quantity?.values ?? []).map((value) => `=${value}`);

/** Whether a number ends a name, and so counts nothing: «la Nota 2». */
const isName = ({ end, unit, counted }: Quantity, names: readonly Label[]): boolean =>
  !unit && !counted && names.some((name) => name.end === end);

function read(text: string): Placement {
  const { quantities, dates } = figuresIn(text);
  const names = labelsIn(text);
  const found: Figure[] = [
    ...quantities
      .filter((one) => !fraction.test(text.slice(one.end, one.end + 10)) && !isName(one, names))
      .map((quantity) => ({ ...placeOf(quantity), quantity, sense: senseOf(text, quantity) })),
    ...dates.map((date) => ({ ...placeOf(date), date })),
  ].sort((a, b) => a.start - b.start);
  const tokens: Token[][] = [...sentencesOf(text), undefined].map(() => []);
  const figures: Placed[] = [];
  let next = 0;
  for (const word of wordPlacesIn(text, edges)) {
    const { index, clause, sentence } = word;
    const place = { index, clause, sentence };
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const ahead = found[next];
    const figure = ahead && overlaps(ahead, word) ? ahead : undefined;
    if (!figure) {
      const { key } = word;
      if (!isLittle(key) || /^\p{Lu}{2}/u.test(word.text))
        tokens[sentence]?.push({ ...place, keys: meaningsOf(key) });
    } else if (figures.at(-1)?.figure !== figure) {
      const role = roleOf(text, figure);
      const one = { ...place, keys: new Set(keysOf(figure)), figure, ...(role ? { role } : {}) };
      tokens[sentence]?.push(one);
      figures.push(one);
    }
  }
  return { sentences: tokens, figures };
}

/** Reads a text as figures among words. */
export const placementOf = remembered(read);

const placeOf = ({ start, end, text }: Figure): Figure => ({ start, end, text });

/** Whether two figures tell the same number or date. */
export function same({ figure: a }: Placed, { figure: b }: Placed): boolean {
  if (a.quantity && b.quantity) return sameQuantity(a.quantity, b.quantity);
  if (!a.date || !b.date) return false;
  return dateStands(a.date, { dates: [b.date] }) || dateStands(b.date, { dates: [a.date] });
}

const shape = ({ day, month, year, weekday }: DateMention): string =>
  [day, month, year, weekday].map((part) => (part === undefined ? 0 : 1)).join('');

/** Whether one figure may have been put in the place of another: one unit, or one form of date; an age is no while, a size no distance. */
export function exchangeable({ figure: a }: Placed, { figure: b }: Placed): boolean {
  if (a.date && b.date) return shape(a.date) === shape(b.date);
  if (!a.quantity || !b.quantity) return false;
  if (a.quantity.ordinal !== b.quantity.ordinal) return false;
  if (a.sense && b.sense && a.sense !== b.sense) return false;
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (one && other) return one.name === other.name;
  const large = [a.quantity, b.quantity].every(({ scale }) => scale >= 1_000_000);
  return one === other || (large && (one ?? other)?.kind === 'money');
}

/** How near two words of a sentence stand, more so in one clause. */
export const nearness = (one: Token, other: Token): number =>
  (one.clause === other.clause ? 1 : 0.5) / (1 + 0.12 * Math.abs(one.index - other.index));

/** Whether two words may say the same. */
export const agree = (one: Token, other: Token): boolean => meet(one.keys, other.keys);

/** How well the words around a figure of one text stand around a figure of another, from 0 to 1; the figures in doubt are left out. */
export function fits(
  mine: Placed,
  text: Placement,
  theirs: Placed,
  told: Placement,
  doubted: readonly Token[],
): number {
  const beside = ({ sentences }: Placement, one: Placed) =>
    (sentences[one.sentence] ?? []).filter((token) => token !== one && !doubted.includes(token));
  const here = beside(text, mine);
  const roles = [theirs.role, mine.role];
  let all = roles.includes(undefined) ? 0 : 1;
  let sum = all > 0 && theirs.role === mine.role ? 1 : 0;
  for (const word of beside(told, theirs)) {
    const weight = nearness(word, theirs);
    const best = Math.max(
      0,
      ...here.filter((other) => agree(word, other)).map((other) => nearness(other, mine)),
    );
    sum += weight * Math.sqrt(best);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}
