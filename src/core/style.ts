import { remarkAt } from './fault.ts';
import type { Finding } from './finding.ts';
import { quotationsIn } from './quotations.ts';
import { overlaps, type Place, placeOf } from './span.ts';

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

const arrow = /^(.*?)\s*(?:→|->|=>|➜)\s*(.*)$/su;
const unquoted = (text: string): string => text.trim().replace(/^["«“]\s*|\s*["»”]$/gu, '');

/** Reads «x → y», «x →» to cut; undefined when it is neither. */
export function readRule(text: string): StyleRule | undefined {
  const [, left = '', right = ''] = arrow.exec(text.trim()) ?? [];
  const wrong = unquoted(left).replace(/\s+/gu, ' ');
  const wanted = unquoted(right).replace(/\s+/gu, ' ');
  const plain = [wrong, wanted].every((part) => part.length <= 80 && !/[<>\n→]|:\/\//u.test(part));
  const says = /[\p{L}\p{N}]/u.test(wrong) && foldWords(wrong) !== foldWords(wanted);
  return plain && says ? { wrong, wanted } : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const patternOf = ({ wrong }: StyleRule): RegExp => {
  const words = escaped(foldWords(wrong)).replace(/'/gu, "['’ʼ‘]").replace(/ /gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
};

const placesOf = (rule: StyleRule, text: string): Place[] =>
  Array.from(text.matchAll(patternOf(rule)), placeOf);

/** The places of a text that go against a rule, quotations left alone, each once. */
function faults(text: string, rules: readonly StyleRule[]): (Place & { rule: StyleRule })[] {
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

/** Where a text goes against the newsroom's rules: suggestions, never applied by themselves. */
export const styleFindings = (text: string, rules: readonly StyleRule[]): Finding[] =>
  faults(text, rules).map(({ start, end, rule }) => ({
    ...remarkAt('style', text.slice(start, end), [start, end]),
    suggestions: [rule.wanted],
  }));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

type Change = Place & { put: string };

/** Cuts words with the space after them, and with the commas that they alone called for. */
function cut(text: string, { start, end }: Place): Change {
  const before = text.slice(0, start);
  const opens = /(?:^|[.!?…][\s\u00a0\u202f]+)$/u.test(before);
  const [aside = ''] = /,\s*$/u.exec(before) ?? [];
  const [taken = ''] = (opens || aside ? /^\s*,?\s*/u : /^\s*/u).exec(text.slice(end)) ?? [];
  const to = end + taken.length;
  if (opens) return { start, end: to + 1, put: text.slice(to, to + 1).toUpperCase() };
  return taken.includes(',')
    ? { start: start - aside.length, end: to, put: ' ' }
    : { start, end: to, put: '' };
}

function changeFor(text: string, { start, end, rule }: Place & { rule: StyleRule }): Change {
  if (!rule.wanted) return cut(text, { start, end });
  const upper = /^\p{Lu}/u.test(text.slice(start, end));
  return { start, end, put: upper ? capital(rule.wanted) : rule.wanted };
}

/** A text after the newsroom's rules, quotations left alone, and how many places changed. */
export function applyStyle(
  text: string,
  rules: readonly StyleRule[],
): { text: string; places: number } {
  const found = faults(text, rules);
  const done = found
    .map((fault) => changeFor(text, fault))
    .reduceRight((left, { start, end, put }) => left.slice(0, start) + put + left.slice(end), text);
  return { text: done.replace(/ +([.,)\n]|$)/gu, '$1'), places: found.length };
}
