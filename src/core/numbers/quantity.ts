import { type Place, textBefore } from '#src/core/text/span.ts';
import { boundAfter, boundLeads, nearLead } from './bounds.ts';
import type { Unit } from './unit-words.ts';

/** How a writer softens a number: «environ 300», «plus de 300», «près de 300». */
export type Hedge = 'about' | 'over' | 'under' | 'nearly';

/** A number of a text, with what it counts. */
export type Quantity = Place & {
  text: string;
  /** What the notation may mean: `5,600` is 5 600 in English and 5.6 in French. */
  values: readonly number[];
  /** The least significant place written: 100 000 for «5,6 millions». */
  step: number;
  unit?: Unit;
  hedge?: Hedge;
  /** 1 000 000 in «5,6 millions», 1 without a magnitude. */
  scale: number;
  worded: boolean;
  ordinal: boolean;
  /** Whether a noun that is no unit follows: «300 journalistes». */
  counted: boolean;
  /** That noun, bare. */
  noun?: string;
  /** What follows it, as far as it may tell what it counts. */
  rest: string;
  /** What it may leave to one of the numbers before it: «14,5 millions d’euros, dont 9 en espèces». */
  unsaid?: readonly Pick<Quantity, 'unit' | 'scale'>[];
  /** Whether a word tells it by its form, so that no page need tell it: `tripled`, `trio`. */
  implied?: true;
};

/** A number whose unit its very form tells. */
export const formed = (
  text: string,
  { start, end }: Place,
  own: Pick<Quantity, 'values' | 'unit'> & Partial<Quantity>,
): Quantity => ({
  start,
  end,
  text: text.slice(start, end),
  step: 1,
  scale: 1,
  worded: false,
  ordinal: false,
  counted: false,
  rest: '',
  ...own,
});

/** Whether two numbers may be of one unit, which either may leave unsaid. */
export const likeUnits = (one: Quantity, other: Quantity): boolean =>
  one.unit?.name === other.unit?.name || !one.unit || !other.unit;

const hedges: readonly (readonly [RegExp, Hedge])[] = [
  [nearLead, 'nearly'],
  ...boundLeads.map(([pattern, bound]) => [pattern, bound ?? 'about'] as const),
  [/(?<!\p{L})(?:à peine|frôl\p{L}*(?: les)?)\s*$/iu, 'under'],
  [
    /(?<!\p{L})(?:environ|quelque|quelques|autour de|autour d['’]|avoisin\p{L}*(?: les)?|de l['’]ordre de|about|around|some|roughly|approximately|à peu près|une|un bon|une bonne)\s*$/iu,
    'about',
  ],
];

/** `A dozen`, `a hundred`: the article of a round number; that of «il a deux enfants» is a verb. */
const roundly = /(?<!\p{L})a\s*$/iu;
const round = /^(?:dozen|hundred|thousand|million|billion|trillion|score)(?!\p{L})/iu;

/** The sign of a number below zero, before which its hedge stands: «près de - 5 °C». */
const minus = /(?<= )(?:[-−–]|moins|minus)\s?$/iu;

/** How the words before a place of a text soften the number that stands there. */
export const hedgeBefore = (text: string, start: number): Hedge | undefined => {
  const lead = textBefore(text, start, 32).replace(minus, '');
  if (roundly.test(lead) && round.test(text.slice(start, start + 10))) return 'about';
  return hedges.find(([pattern]) => pattern.test(lead))?.[1];
};

const barely = /^ à peine(?!\p{L})/u;

/** How the words around a number soften it: «environ 300», «trois kilomètres et des poussières», «une heure à peine». */
export const hedgeAround = (text: string, { start, end }: Place): Hedge | undefined =>
  hedgeBefore(text, start) ??
  boundAfter(text, end) ??
  (barely.test(text.slice(end, end + 10)) ? 'under' : undefined);

/** The words before a number, those that soften it left out: «en» of «en un peu moins de quatre ans». */
export function leadOf(text: string, { start }: Place, length = 32): string {
  let lead = textBefore(text, start, length);
  for (;;) {
    const hedge = hedges.find(([pattern]) => pattern.test(lead))?.[0];
    const shorter = lead
      .replace(hedge ?? /$^/u, '')
      .replace(/(?:un peu|bien|juste|tout juste|à) $/iu, '');
    if (!hedge || shorter === lead) return lead;
    lead = shorter;
  }
}
