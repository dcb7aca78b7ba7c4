import type { Place } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';

/** A block of a lead's text, its place without the marks of a cross-head; the standfirst is the first paragraph above cross-heads, or the one that alone rests on no source. */
export type Part = Place & { kind: 'standfirst' | 'heading' | 'paragraph'; text: string };

/** Addresses of the sources of each standfirst or paragraph, in order; none given means all of them. */
export type Origins = readonly (readonly string[])[];

const heading = /^#{2,4}[ \t]+/u;

/** Whether the first paragraph is told from the others by having no source. */
const opensUnsourced = ([first, ...others]: Origins): boolean =>
  first?.length === 0 && others.some((urls) => urls.length > 0);

/** The blocks of a text between blank lines, with the sources of its paragraphs; a line `## …` is a cross-head. */
export function partsOf(text: string, origins: Origins = []): Part[] {
  const blocks = /#{2,4}[ \t][^\n]*|\S(?:[^\n]|\n(?!\s*\n|#{2,4}[ \t]))*/gu;
  const parts = Array.from(text.matchAll(blocks), (match): Part => {
    const marks = heading.exec(match[0])?.[0].length ?? 0;
    const body = match[0].slice(marks).trimEnd();
    const start = match.index + marks;
    const kind = marks > 0 ? 'heading' : 'paragraph';
    return { kind, text: body, start, end: start + body.length };
  });
  const [first, ...others] = parts;
  const above = others.some(({ kind }) => kind === 'heading') || opensUnsourced(origins);
  return first?.kind === 'paragraph' && above
    ? [{ ...first, kind: 'standfirst' }, ...others]
    : parts;
}

/** A text of these blocks, as `partsOf` reads it. */
export const textOf = (parts: readonly Pick<Part, 'kind' | 'text'>[]): string =>
  parts
    .map(({ kind, text }) => {
      const line = text.replace(/\s*\n\s*/gu, ' ').trim();
      return kind === 'heading' ? `## ${line}` : line.replace(/^#+\s*/u, '');
    })
    .join('\n\n');

const isText = ({ kind }: Part): boolean => kind !== 'heading';

/** The text and the sources of a lead. */
type Sourced = { text: string; origins: Origins };

/** A lead with one of its blocks replaced, what is put resting on the same sources; undefined when it has no block of that number, from 1. */
export function replacePart(before: Sourced, number: number, put: string): Sourced | undefined {
  const parts = partsOf(before.text);
  const part = parts[number - 1];
  if (!part) return undefined;
  const blocks = partsOf(put).map((one) => ({
    kind: part.kind === 'heading' && isText(one) ? ('heading' as const) : one.kind,
    text: one.text,
  }));
  const texts = parts.filter(isText);
  const sourcesOf = (one: Part) => before.origins[texts.indexOf(one)] ?? [];
  return {
    text: textOf(parts.flatMap((one) => (one === part ? blocks : [one]))),
    origins: parts.flatMap((one) => {
      if (one !== part) return isText(one) ? [sourcesOf(one)] : [];
      return blocks
        .filter(({ kind }) => kind !== 'heading')
        .map(() => (isText(part) ? sourcesOf(part) : []));
    }),
  };
}

/** Of two texts, the share of words that both have. */
function likeness(a: string, b: string): number {
  const [mine, theirs] = [new Set(bareWords(a)), new Set(bareWords(b))];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / Math.max(1, Math.max(mine.size, theirs.size));
}

const alike = 0.35;

/** The sources of an edited text's paragraphs: those of the paragraph that each was, by its words or else its place; none for one that is new. */
export function carryOrigins(before: Sourced, text: string): Origins {
  const old = partsOf(before.text).filter(isText);
  const now = partsOf(text).filter(isText);
  const was = now.map(() => -1);
  const free = (j: number): boolean => !was.includes(j);
  now.forEach((part, i) => {
    was[i] = old.findIndex((one, j) => free(j) && one.text === part.text);
  });
  const pairs = now
    .flatMap((part, i) => old.map((one, j) => ({ i, j, score: likeness(part.text, one.text) })))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score);
  for (const { i, j } of pairs) if (was[i] === -1 && free(j)) was[i] = j;
  now.forEach((_, i) => {
    if (now.length === old.length && was[i] === -1 && free(i)) was[i] = i;
  });
  return was.map((j) => before.origins[j] ?? []);
}
