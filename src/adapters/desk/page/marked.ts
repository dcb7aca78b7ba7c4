import type { Section } from './wire.ts';

/** A section's text as it is edited: each paragraph of a lead ends on the numbers of its sources. */
export const markedText = ({ text, parts = [], sources }: Section): string =>
  parts.reduceRight((left, { span: [, end], sources: own = [] }) => {
    const numbers = sources.flatMap(({ url }, i) => (own.includes(url) ? [i + 1] : []));
    if (numbers.length === 0) return left;
    return `${left.slice(0, end)} [${numbers.join(', ')}]${left.slice(end)}`;
  }, text);
