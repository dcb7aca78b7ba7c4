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
  return partsOf(text).map((part) => {
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

const mark = /[ \t\u00a0\u202f]*\[(\d{1,2}(?: ?, ?\d{1,2})*)\]$/u;

/** A text without such marks, and the sources that each paragraph was given by one; undefined where it had none. */
export function readMarks(
  marked: string,
  sources: readonly { url: string }[],
): { text: string; origins: (readonly string[] | undefined)[] } {
  const parts = partsOf(marked).filter(({ kind }) => kind !== 'heading');
  const read = parts.map(({ text, end }) => {
    const [whole, numbers = ''] = mark.exec(text) ?? [];
    const urls = numbers.split(',').map((number) => sources[Number(number) - 1]?.url);
    const known = urls.filter((url) => url !== undefined);
    return whole && known.length === urls.length ? { end, whole, known } : undefined;
  });
  const text = read.reduceRight(
    (left, one) => (one ? left.slice(0, one.end - one.whole.length) + left.slice(one.end) : left),
    marked,
  );
  return { text, origins: read.map((one) => one?.known) };
}
