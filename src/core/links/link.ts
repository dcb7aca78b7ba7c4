import type { Article, Glimpse, RefusalCode } from '#src/core/article.ts';

/** Where a link stands on its way to an issue. */
export type LinkState = 'received' | 'reading' | 'ready' | 'unreadable' | 'withdrawn' | 'used';

/** A dropped address, known by its canonical URL within a newsroom. */
export type Link = {
  id: string;
  /** Counts from 1 in a newsroom and never changes: what a person types. */
  number: number;
  url: string;
  canonicalUrl: string;
  rubric: string;
  state: LinkState;
  /** Why it is unreadable, what that sentence needs, and what the page told nevertheless. */
  refusal?: { code: RefusalCode | 'draft.failed'; detail?: string; seen?: Glimpse };
  droppers: readonly string[];
  /** ISO 8601. */
  createdAt: string;
  readingSince?: string;
  /** The link whose brief tells its story with others: it has no place of its own. */
  toldBy?: string;
  /** The number of the issue that used it. */
  usedIn?: number;
  article?: Article;
};

/** A message that holds a link, or a command that added it. */
export type Drop = {
  link: string;
  person: string;
  chat: string;
  room: string;
  message: string;
  /** The rubric its hashtag names. */
  rubric?: string;
};
