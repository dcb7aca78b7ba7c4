import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import type { CallToAction } from './call-to-action.ts';
import type { Origins } from './lead/lead.ts';

/** One fact of a brief and the span of the article, copied word for word, that backs it; among several articles, `source` is the address of the one. */
export type Fact = { claim: string; evidence: string; source?: string };

/** Where a text's facts come from; `link` is the link that the article was read at. */
export type Source = { url: string; title: string; medium: string; byline?: string; link?: string };

/** What a writer hands over, before it is checked and kept. */
export type Draft = {
  headline?: string;
  text: string;
  medium: string;
  facts: readonly Fact[];
  /** Of a promo. */
  call?: CallToAction;
  /** Of a lead, by paragraph. */
  origins?: Origins;
  /** Of a lead, which rests on several articles; any other text on its link's own. */
  sources?: readonly Source[];
};

/**
 * Why a text is an extract although a model could have been asked: the month's tokens are spent, the server cannot serve
 * or is left alone because it did not just now, the page is more than the model takes, it declined, it answered nothing that can be read, without its end, without end or not in
 * French, or the checks refused what it wrote, or could not be run on it.
 */
export type Setback =
  | 'capped'
  | ServiceSetback
  | 'resting'
  | 'overlong'
  | 'declined'
  | 'unusable'
  | 'cut'
  | 'endless'
  | 'untranslated'
  | 'unverified'
  | 'unchecked';

/** Setbacks that every other text would meet too: those of a server, its key, its balance and its settings. */
export const serviceSetbacks = [
  'denied',
  'unknown-model',
  'unknown-server',
  'unpaid',
  'busy',
  'failing',
  'rejected',
  'unreachable',
  'late',
] as const;

type ServiceSetback = (typeof serviceSetbacks)[number];

/** A drafted text at one of its revisions. */
export type Brief = Draft & {
  /** `<n>-<hash>`: a ballot binds to this. */
  revision: string;
  /** When this revision was written, where it is kept. */
  at?: string;
  /** `model`, `extract`, or the id of the person who wrote this revision. */
  writer: string;
  /** What a model's server counted for this revision, failed attempts included. */
  tokens?: number;
  setback?: Setback;
  /** Of one that a month's cap kept the model from writing: that month (`2026-11`). */
  cappedIn?: string;
  /** Of a model's: the media of pages whose middle it was not shown. */
  unread?: readonly string[];
  /** `[start, end)` of each sentence that no passage was found for: a person's own, or a model's that gave none. */
  unbacked?: readonly (readonly [start: number, end: number])[];
};

/** An article as the source of a text. */
export const sourceOf = (
  { url, title, medium, byline }: Pick<Article, 'url' | 'title' | 'medium' | 'byline'>,
  link: string,
): Source => ({ url, title, medium, ...(byline ? { byline } : {}), link });

/** The links that a text rests on: its own, or those of its sources. */
export const linksOf = (link: string, brief?: Pick<Draft, 'sources'>): string[] =>
  brief?.sources?.flatMap((source) => source.link ?? []) ?? [link];

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

/** Hash of headline, text, call to action and source addresses: only kinds of space, quotation marks, apostrophes and œ are folded; a paragraph's end is no space. */
export function contentHash(
  { headline, text, call }: Pick<Draft, 'headline' | 'text' | 'call'>,
  sources: readonly string[],
): string {
  const called = call ? [{ label: folded(call.label), url: call.url ?? '' }] : [];
  const content = [folded(headline ?? ''), folded(text), ...called, ...sources];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

/** The name of the nth revision of a text whose hash is given. */
export const revisionName = (n: number, hash: string): string => `${n}-${hash}`;

/** The number and the hash in a revision's name. */
export function parseRevision(revision: string): { n: number; hash: string } {
  const [n = '0', hash = ''] = revision.split('-');
  return { n: Number(n), hash };
}
