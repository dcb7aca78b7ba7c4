import type { Draft } from '#src/core/brief.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { contractedRule } from './contracted.ts';
import { isDated } from './dated-numbers.ts';
import { isNamed, type NamedBy, namedBy } from './named-words.ts';
import { placesOf } from './rule-places.ts';
import type { StyleRule } from './style-rule.ts';

/** The places of a text that go against a rule, quotations, names and the numbers of dates left alone, each once, in order. */
export function faults(
  text: string,
  rules: readonly StyleRule[],
  known: NamedBy = { media: [], texts: [] },
): (Place & { rule: StyleRule })[] {
  if (rules.length === 0) return [];
  const taken: Place[] = [...quotationsIn(text)];
  const found = [];
  const named = isNamed(text, known);
  for (const rule of rules) {
    const right = rule.wanted ? placesOf({ ...rule, wrong: rule.wanted }, text) : [];
    for (const place of placesOf(rule, text)) {
      if (named(place, rule) || isDated(text, place, rule)) continue;
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
export const styleFindings = (
  text: string,
  rules: readonly StyleRule[],
  known?: NamedBy,
): Finding[] =>
  faults(text, rules, known).map(({ start, end, rule }) => {
    const words = text.slice(start, end);
    const { wanted } = contractedRule(rule, words) ?? rule;
    return { ...remarkAt('style', words, [start, end]), suggestions: [wanted] };
  });

/** The same of all that a draft says: its headline and its call to action too, whose findings have no place in the text. */
export const houseFindings = (draft: Draft, rules: readonly StyleRule[]): Finding[] => {
  const known = namedBy(draft);
  return [
    ...saidApart(draft)
      .flatMap((words) => styleFindings(words, rules, known))
      .map((finding): Finding => ({ ...finding, span: apart })),
    ...styleFindings(draft.text, rules, known),
  ];
};
