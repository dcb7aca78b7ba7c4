import type { Place } from './span.ts';
import { bareWords } from './words.ts';

/** A block of a lead's text, its place without the marks of a cross-head; the first paragraph above cross-heads is the standfirst. */
export type Part = Place & { kind: 'standfirst' | 'heading' | 'paragraph'; text: string };

/** Addresses of the sources of each standfirst or paragraph, in order; none given means all of them. */
export type Origins = readonly (readonly string[])[];

const heading = /^#{2,4}[ \t]+/u;

/** The blocks of a text between blank lines; a line `## …` is a cross-head. */
export function partsOf(text: string): Part[] {
  const parts = Array.from(
    text.matchAll(/\S(?:[^\n]|\n(?!\s*\n|#{2,4}[ \t]))*/gu),
    (match): Part => {
      const marks = heading.exec(match[0])?.[0].length ?? 0;
      const body = match[0].slice(marks).trimEnd();
      const start = match.index + marks;
      const kind = marks > 0 ? 'heading' : 'paragraph';
      return { kind, text: body, start, end: start + body.length };
    },
  );
  const [first, ...others] = parts;
  const stands = first?.kind === 'paragraph' && others.some(({ kind }) => kind === 'heading');
  return first && stands ? [{ ...first, kind: 'standfirst' }, ...others] : parts;
}

/** A text of these blocks, as `partsOf` reads it. */
export const textOf = (parts: readonly Pick<Part, 'kind' | 'text'>[]): string =>
  parts
    .map(({ kind, text }) => {
      const line = text.replace(/\s*\n\s*/gu, ' ').trim();
      return kind === 'heading' ? `## ${line}` : line.replace(/^#+\s*/u, '');
    })
    .join('\n\n');

/** A text with one of its blocks replaced, or cut when nothing is put; undefined when it has no block of that number, from 1. */
export function replacePart(text: string, number: number, put: string): string | undefined {
  const parts = partsOf(text);
  const part = parts[number - 1];
  if (!part) return undefined;
  const blocks = partsOf(put).map(({ kind, text: own }) => ({
    kind: part.kind === 'heading' && kind === 'paragraph' ? ('heading' as const) : kind,
    text: own,
  }));
  return textOf(parts.flatMap((one) => (one === part ? blocks : [one])));
}

/** Of two texts, the share of words that both have. */
function likeness(a: string, b: string): number {
  const [mine, theirs] = [new Set(bareWords(a)), new Set(bareWords(b))];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / Math.max(1, Math.min(mine.size, theirs.size));
}

const same = 0.4;

/** The sources of an edited text's paragraphs: those of the paragraph that each was, as far as it can be known. */
export function carryOrigins(before: { text: string; origins: Origins }, text: string): Origins {
  const known = partsOf(before.text)
    .filter(({ kind }) => kind !== 'heading')
    .map((part, i) => ({ text: part.text, sources: before.origins[i] ?? [] }));
  return partsOf(text)
    .filter(({ kind }) => kind !== 'heading')
    .map((part) => {
      const [best] = known
        .map((one) => ({ ...one, likeness: likeness(one.text, part.text) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best && best.likeness >= same ? best.sources : [];
    });
}
