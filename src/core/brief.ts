import { createHash } from 'node:crypto';

/** One fact of a brief and the span of the article, copied word for word, that backs it. */
export type Fact = { claim: string; evidence: string };

/** What a writer hands over, before it is checked and kept. */
export type Draft = {
  headline?: string;
  text: string;
  medium: string;
  facts: readonly Fact[];
};

/** A drafted text at one of its revisions. */
export type Brief = Draft & {
  /** `<n>-<hash>`: a ballot binds to this. */
  revision: string;
  /** `model`, `extract`, or the id of the person who wrote this revision. */
  writer: string;
};

const folded = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?[«»‹›“”„‟"] ?/gu, '"')
    .replace(/[’‘ʼ‛]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'OE')
    .replace(/ (?=[;:!?%])/gu, '')
    .trim();

/** Hash of headline, text and source addresses: only kinds of space, quotation marks, apostrophes and œ are folded; a paragraph's end is no space. */
export function contentHash(
  draft: Pick<Draft, 'headline' | 'text'>,
  sources: readonly string[],
): string {
  const content = [folded(draft.headline ?? ''), folded(draft.text), ...sources];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

/** The name of the nth revision of a text whose hash is given. */
export const revisionName = (n: number, hash: string): string => `${n}-${hash}`;

/** The number and the hash in a revision's name. */
export function parseRevision(revision: string): { n: number; hash: string } {
  const [n = '0', hash = ''] = revision.split('-');
  return { n: Number(n), hash };
}
