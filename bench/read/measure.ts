import type { Sample } from './corpus.ts';
import { type Marks, marksFor } from './metadata.ts';
import type { Outcome, Page } from './readers.ts';
import { type Overlap, overlapOf } from './shingles.ts';

/** What one reader made of one page, in figures. */
export type Measured = {
  ms: number;
  crashed: boolean;
  empty: boolean;
  /** Refused although people found an article in it. */
  wronged: boolean;
  refused: boolean;
  overlap?: Overlap;
  marks: Marks;
  /** Sentences that must be there and are; those that must not be and are. */
  kept: number;
  toKeep: number;
  strays: number;
};

const nowhere = 'https://page.example/article';
const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const found = (text: string, parts: readonly string[]): number =>
  parts.filter((part) => spaced(text).includes(spaced(part))).length;

/** Reads one page and holds it against what people noted of it. */
export async function measure(
  read: (page: Page) => Promise<Outcome>,
  { bytes, url, charset, gold }: Sample,
): Promise<Measured> {
  const page = { bytes, url: url ?? nowhere, contentType: `text/html; charset=${charset ?? ''}` };
  const start = performance.now();
  const outcome = await read(page).catch(() => undefined);
  const ms = performance.now() - start;
  const { article = {}, refused } = outcome ?? {};
  const text = article.text ?? '';
  const [wanted, banned] = [gold.with ?? [], gold.without ?? []];
  return {
    ms,
    crashed: !outcome,
    empty: !text,
    refused: Boolean(refused),
    wronged: Boolean(refused && (gold.articleBody || wanted.length > 0)),
    ...(gold.articleBody ? { overlap: overlapOf(gold.articleBody, text) } : {}),
    marks: marksFor(article, gold),
    kept: found(text, wanted),
    toKeep: wanted.length,
    strays: found(text, banned),
  };
}
