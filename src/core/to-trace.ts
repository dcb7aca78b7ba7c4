import type { Article } from './article.ts';
import type { Brief, Draft, Fact } from './brief.ts';

/** A text that a person changed, its revisions before that, oldest first, and the pages that it rests on. */
export type ToTrace = {
  draft: Draft;
  earlier: readonly Pick<Brief, 'text' | 'facts' | 'writer'>[];
  pages: readonly Article[];
};

/** The facts of a text in reading order, and where it has sentences that a person wrote and nothing backs. */
export type Traced = { facts: Fact[]; unbacked: NonNullable<Brief['unbacked']> };
