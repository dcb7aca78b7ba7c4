import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import type { Rubric } from '#src/core/rubric.ts';

/** What a writer is asked for; an instruction is an editor's («plus court»). */
export type WriteRequest = { article: Article; rubric: Rubric; instruction?: string };

/** A draft and which writer it came from in the end (a model's failure ends in the extract). */
export type Written = { draft: Draft; writer: 'model' | 'extract' };

/** Drafts a text from an article; always ends in a draft, and throws only when aborted. */
export type Writer = {
  write(request: WriteRequest, signal: AbortSignal): Promise<Written>;
};
