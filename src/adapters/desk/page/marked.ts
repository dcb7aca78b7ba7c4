import type { Section } from './wire.ts';

/** A section's text as it is edited: each paragraph of a lead ends on the numbers of its sources. */
export const markedText = ({ text, parts = [], sources }: Section): string =>
  parts.reduceRight((left, { span: [, end], sources: own = [] }) => {
    const numbers = sources.flatMap(({ url }, i) => (own.includes(url) ? [i + 1] : []));
    if (numbers.length === 0) return left;
    return `${left.slice(0, end)} [${numbers.join(', ')}]${left.slice(end)}`;
  }, text);

/** The numbers in brackets that none of so many sources has, those within quotations apart: the server refuses them, and the form keeps its words. */
export function unknownSources(text: string, sources: number): number[] {
  const marks = text.replace(/«[^«»]*»/gu, '').match(/\[\d{1,2}(?: ?, ?\d{1,2})*\]/gu) ?? [];
  const numbers = marks.flatMap((mark) => (mark.match(/\d+/gu) ?? []).map(Number));
  return [...new Set(numbers)].filter((number) => number < 1 || number > sources);
}
