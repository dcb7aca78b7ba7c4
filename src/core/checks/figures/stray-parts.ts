import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import { boundOf } from '#src/core/numbers/bounds.ts';
import { fractionsIn, type Ratio, ratioStands } from '#src/core/numbers/ratios.ts';
import { countsNothing } from '#src/core/numbers/set-phrases.ts';
import { overlaps, textBefore } from '#src/core/text/span.ts';
import { comparables } from './couples.ts';
import { toldOtherwise } from './told-otherwise.ts';

type Told = Pick<Figures, 'quantities' | 'ratios'>;

/** The words of one part, and not of several like it. */
const single = (words: string): RegExp =>
  new RegExp(
    `(?<!(?:deux|trois|quatre|sept|neuf|two|three|four|seven|nine)[ -])(?:${words})`,
    'iu',
  );

/** The words of parts, however they are meant: a `quarter` may be a share or a while. */
const words: readonly (readonly [percent: number, pattern: RegExp])[] = [
  [
    50,
    /hal(?:f|v)|moitié|demi|(?:deux|two) (?:fois|times)|twice|two-?fold|divi\p{L}+ (?:par deux|by two)/iu,
  ],
  [100 / 3, single('third|tiers')],
  [200 / 3, /two[ -]thirds|deux tiers/iu],
  [25, single('quarter|fourth|quart')],
  [75, /three[ -]quarters|trois[ -]quarts/iu],
  [20, single('fifth|cinquième')],
  [10, single('tenth|dixième')],
];

/** How far a part may lie from the one that tells it, in percent of the whole. */
const slack = { exact: 3.5, bounded: 12 } as const;

/** Whether a text tells parts at all. */
const tellsParts = ({ quantities, ratios }: Told): boolean =>
  ratios.length > 0 || quantities.some(({ unit }) => unit?.name === 'percent');

/** Whether some figure of a text, or two figures together, come to a part. */
function comesTo(percent: number, off: number, told: Told): boolean {
  const near = (share: number) => Math.abs(share - percent) <= off;
  const shares = told.quantities.flatMap(({ unit, values }) =>
    unit?.name === 'percent' ? values : [],
  );
  if ([...shares, ...told.ratios.map((one) => one.percent)].some(near)) return true;
  for (const [one, other] of comparables(told)) {
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    if (near((100 * Math.min(a, b)) / Math.max(a, b))) return true;
  }
  return false;
}

/** «Un tiers» with nothing that it is of, which may be somebody, or a place: «payé par un tiers», «le Tiers-Lieu». */
const isAnother = ({ start, end }: Ratio, text: string): boolean =>
  /^tiers$/iu.test(text.slice(start, end)) &&
  !/^ (?:d(?:e|u|es) |d['’])/u.test(text.slice(end, end + 5)) &&
  !/(?<!\p{L})(?:d['’]un|près du|plus du|moins du) $/iu.test(textBefore(text, start, 9));

/** Whether a text has the words of a part at all. */
const hasWords = (percent: number, text: string): boolean =>
  words.some(([part, pattern]) => Math.abs(part - percent) < 0.5 && pattern.test(text));

const denied =
  /(?<!\p{L})(?:ne|pas|non|sans|autres?|rest(?:e|es|ent|ant|ante|ants)|not|no|never|other)(?!\p{L})|(?<!\p{L})n['’]/iu;

/** Whether the figures of a text come to a part, or to what it leaves where its own text tells of that. */
const gives = (told: Told, one: Ratio, off: number, text: string): boolean =>
  ratioStands(one, told) ||
  comesTo(one.percent, off, told) ||
  (denied.test(text) && comesTo(100 - one.percent, slack.exact, told));

/** The fractions of a text that another, which tells parts too, gives in no way. */
function strayIn(text: string, told: Told, other: string): Ratio[] {
  if (!tellsParts(told)) return [];
  const { quantities } = figuresIn(text);
  return fractionsIn(text).filter(
    (one) =>
      !isAnother(one, text) &&
      !hasWords(one.percent, other) &&
      !countsNothing(one, text) &&
      !quantities.some((its) => overlaps(one, its) && its.unit) &&
      !gives(told, one, boundOf(text, one) ? slack.bounded : slack.exact, text),
  );
}

/** The counted parts of a text, «deux sur trois», where another tells such parts and nothing that comes to them; what a no leaves of one is no fault. */
function straysCounted(text: string, told: Told): Ratio[] {
  if (!told.ratios.some(({ plain }) => plain)) return [];
  return figuresIn(text).ratios.filter((one) => one.plain && !gives(told, one, slack.exact, text));
}

/** The parts of a text, in words or counted, that another gives in no way. */
const straysIn = (text: string, other: string, told: Told = figuresIn(other)) => [
  ...strayIn(text, told, other),
  ...straysCounted(text, told),
];

/** «Un tiers», «la moitié»: a part in words is one that the page, the evidence of its claim, or the facts that its sentence tells give, where these tell parts. */
export const strayParts: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...straysIn(draft.text, source.all, source).map((one) => faultIn('number', draft.text, one)),
    ...toldOtherwise(subject, straysIn),
  ];
};
