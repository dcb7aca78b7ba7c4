import type { Draft } from '#src/core/brief.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { remembered } from '#src/core/remember.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { addressPattern } from '#src/core/text/addresses.ts';
import { elidable } from '#src/core/text/elision.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place, placeOf, within } from '#src/core/text/span.ts';
import { closeSigns, openSigns } from '#src/core/text/unit-signs.ts';

/** Words that the newsroom always replaces, and by what; an empty `wanted` cuts them. */
export type StyleRule = { wrong: string; wanted: string };

/** In how many briefs people make the same replacement before it is taken for a rule. */
export const timesToLearn = 3;

/** Words as rules compare them: case, kinds of space and of apostrophe do not count. */
export const foldWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/gu, "'").replace(/\s+/gu, ' ').trim();

/** Whether two rules undo each other. */
export const areContrary = (one: StyleRule, other: StyleRule): boolean =>
  one.wanted !== '' &&
  foldWords(one.wrong) === foldWords(other.wanted) &&
  foldWords(one.wanted) === foldWords(other.wrong);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const apostrophe = "['’ʼ‘]";

const space = '[ \\u00a0\\u202f\\u2009]';

/** What makes a figure a part of a measure, whose sign wants it in figures: «2 %», «2 km». */
const measure = `${space}?(?:[%‰]|(?:${openSigns}|${closeSigns}|h)(?![\\p{L}\\p{N}’']))`;

/** Words that end on one that elides are found elided too: «afin d’» is «afin de». */
function wordsPattern(words: string): string {
  const plain = (text: string): string =>
    escaped(text).replace(/'/gu, apostrophe).replace(/ /gu, '\\s+');
  const last = /[^ ']+$/u.exec(words)?.[0] ?? '';
  if (words.endsWith("'")) return plain(words);
  const unit = /\d$/u.test(words) ? `(?!${measure})` : '';
  if (!elidable.includes(last)) return `${plain(words)}(?![\\p{L}\\p{M}\\p{N}_])${unit}`;
  return `${plain(words.slice(0, -1))}(?:${words.slice(-1)}(?![\\p{L}\\p{M}\\p{N}_])|${apostrophe}(?=\\p{L}))`;
}

const patternOf = ({ wrong }: StyleRule): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_@#&€$£])${wordsPattern(foldWords(wrong))}(?!(?<=[\\p{L}\\p{N}])${apostrophe}\\p{L})`,
    'giu',
  );

const wholes = new RegExp(
  String.raw`${addressPattern}|[\p{L}\p{N}._%+-]*@[\p{L}\p{N}._-]+|#[\p{L}\p{N}_]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?|\d+(?:[.,:/]\d+|${space}\d{3}(?!\d))+|\d{1,2}${space}?h${space}?\d\d(?!\d)|[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)+`,
  'giu',
);

/** The addresses, mentions, hashtags, numbers, hours and compounds of a text: whole, or not touched. */
export const wholesIn = remembered(
  (text): readonly Place[] => Array.from(text.matchAll(wholes), placeOf),
  40,
);

const placesOf = (rule: StyleRule, text: string): Place[] =>
  Array.from(text.matchAll(patternOf(rule)), placeOf).filter(
    (place) => !wholesIn(text).some((one) => overlaps(place, one) && !within(one, place)),
  );

/** The places of a text that go against a rule, quotations left alone, each once, in order. */
export function faults(text: string, rules: readonly StyleRule[]): (Place & { rule: StyleRule })[] {
  const taken: Place[] = [...quotationsIn(text)];
  const found = [];
  for (const rule of rules) {
    const right = rule.wanted ? placesOf({ ...rule, wrong: rule.wanted }, text) : [];
    for (const place of placesOf(rule, text)) {
      if ([...taken, ...right].some((other) => overlaps(place, other))) continue;
      taken.push(place);
      found.push({ ...place, rule });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How many rules a model is given for one text. */
export const rulesGiven = 40;

/** The rules that a model is given, of those kept oldest first: the ones whose words a text holds, then the newest. */
export function foremostRules<Rule extends StyleRule>(
  rules: readonly Rule[],
  text: string,
): Rule[] {
  if (rules.length <= rulesGiven) return [...rules];
  const holds = (rule: Rule): boolean => placesOf(rule, text).length > 0;
  const newest = rules.toReversed();
  return [...newest.filter(holds), ...newest.filter((rule) => !holds(rule))].slice(0, rulesGiven);
}

/** Where a text goes against the newsroom's rules: suggestions, never applied by themselves. */
export const styleFindings = (text: string, rules: readonly StyleRule[]): Finding[] =>
  faults(text, rules).map(({ start, end, rule }) => ({
    ...remarkAt('style', text.slice(start, end), [start, end]),
    suggestions: [rule.wanted],
  }));

/** The same of all that a draft says: its headline and its call to action too, whose findings have no place in the text. */
export const houseFindings = (
  draft: Pick<Draft, 'headline' | 'text' | 'call'>,
  rules: readonly StyleRule[],
): Finding[] => [
  ...saidApart(draft)
    .flatMap((words) => styleFindings(words, rules))
    .map((finding): Finding => ({ ...finding, span: apart })),
  ...styleFindings(draft.text, rules),
];
