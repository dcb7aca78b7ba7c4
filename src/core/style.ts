import type { Finding } from './finding.ts';
import { quotationsIn } from './quotations.ts';
import { overlaps, type Place } from './span.ts';

/** Words that the newsroom always replaces, and by what; an empty `wanted` cuts them. */
export type StyleRule = { wrong: string; wanted: string };

/** In how many briefs people make the same replacement before it is taken for a rule. */
export const timesToLearn = 3;

/** Words as rules compare them: case, kinds of space and of apostrophe do not count. */
export const foldWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/gu, "'").replace(/\s+/gu, ' ').trim();

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
  Array.from(text.matchAll(patternOf(rule)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Where a text keeps to the newsroom's rules no more, quotations left alone: suggestions, never applied by themselves. */
export function styleFindings(text: string, rules: readonly StyleRule[]): Finding[] {
  const quotations = quotationsIn(text);
  return rules.flatMap((rule) => {
    const right = rule.wanted ? placesOf({ ...rule, wrong: rule.wanted }, text) : [];
    return placesOf(rule, text)
      .filter((place) => ![...quotations, ...right].some((other) => overlaps(place, other)))
      .map(({ start, end }) => ({
        code: 'style' as const,
        about: 'style' as const,
        hard: false,
        span: [start, end] as const,
        subject: text.slice(start, end),
        suggestions: [rule.wanted],
      }));
  });
}
