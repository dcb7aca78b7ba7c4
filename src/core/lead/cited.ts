import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps } from '#src/core/text/span.ts';
import { type Origins, type Part, partsOf } from './lead.ts';

/** A source of a text by its number, from 1. */
type Numbered<S> = { number: number; source: S };

/** A block of a text with the sources that it says it rests on. */
export type CitedPart<S> = Part & { cited: readonly Numbered<S>[] };

type Sourced = { text: string; origins?: Origins };

/** The blocks of a text, each paragraph of a lead with its sources; nothing is said of the paragraphs of other texts. */
export function citedParts<S extends { url: string }>(
  { text, origins = [] }: Sourced,
  sources: readonly S[],
): CitedPart<S>[] {
  const numbered = sources.map((source, i) => ({ number: i + 1, source }));
  let at = -1;
  return partsOf(text, origins).map((part) => {
    if (part.kind === 'heading') return { ...part, cited: [] };
    at += 1;
    const urls = origins[at] ?? [];
    return { ...part, cited: numbered.filter(({ source }) => urls.includes(source.url)) };
  });
}

/** «[1, 3]»: sources by their numbers. */
export const markOf = (cited: readonly { number: number }[]): string =>
  `[${cited.map(({ number }) => number).join(', ')}]`;

/** A lead’s text as editors change it: each paragraph ends on the numbers of its sources. */
export const markedText = (brief: Sourced, sources: readonly { url: string }[]): string =>
  citedParts(brief, sources)
    .filter(({ cited }) => cited.length > 0)
    .reduceRight(
      (text, { end, cited }) => `${text.slice(0, end)} ${markOf(cited)}${text.slice(end)}`,
      brief.text,
    );

const marks = /(?:[ \t\u00a0\u202f]*\[\d{1,2}(?: ?, ?\d{1,2})*\])+/gu;
const isText = ({ kind }: Part): boolean => kind !== 'heading';

type Mark = { start: number; end: number; numbers: readonly number[] };

/** The marks of a text, those within quotations left alone. */
const marksIn = (text: string): Mark[] =>
  Array.from(text.matchAll(marks), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    numbers: (whole.match(/\d+/gu) ?? []).map(Number),
  })).filter((mark) => !quotationsIn(text).some((quotation) => overlaps(mark, quotation)));

const without = (text: string, all: readonly Mark[]): string =>
  all.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** Whether words are nothing but marks, which change the sources of a paragraph and leave what it says. */
export const isMark = (text: string): boolean =>
  marksIn(text).length > 0 && without(text, marksIn(text)).trim() === '';

/** Of the sources given to each paragraph of a marked text, those of the paragraphs that stand once it is read. */
export const originsLeft = (marked: string, origins: Origins): Origins => {
  const texts = partsOf(marked).filter(isText);
  return origins.filter((_, i) => !isMark(texts[i]?.text ?? ''));
};

/** A text without its marks, nor the blocks that are nothing else; the sources that each paragraph left was given by one, undefined where it had none; and the numbers that no source has. */
export function readMarks(
  marked: string,
  sources: readonly { url: string }[],
): { text: string; origins: (readonly string[] | undefined)[]; unknown: readonly number[] } {
  const read = partsOf(marked).map((part) => ({ part, found: marksIn(part.text) }));
  const text = read.reduceRight((left, { part, found }) => {
    const own = without(part.text, found);
    return left.slice(0, part.start) + own.trim() + left.slice(part.end);
  }, marked);
  const standing = read.filter(({ part, found }) => without(part.text, found).trim() !== '');
  const numbers = read.flatMap(({ found }) => found.flatMap((mark) => mark.numbers));
  return {
    text: text
      .replace(/^#{2,4}[ \t]+$/gmu, '')
      .replace(/\n(?:[ \t]*\n){2,}/gu, '\n\n')
      .trim(),
    origins: standing
      .filter(({ part }) => isText(part))
      .map(({ found }) => {
        const given = [...new Set(found.flatMap((mark) => mark.numbers))];
        return found.length > 0 ? given.flatMap((n) => sources[n - 1]?.url ?? []) : undefined;
      }),
    unknown: [...new Set(numbers.filter((n) => !sources[n - 1]))],
  };
}
