import type { Article } from '#src/core/article.ts';
import type { Brief, Draft, Setback } from '#src/core/brief.ts';
import type { Rubric } from '#src/core/rubric.ts';
import type { StyleRule } from '#src/core/style/style-rule.ts';

/** The month's tokens, as far as they are left. */
export type Purse = {
  /** Counts the tokens that a call may take before it is made, and answers what puts those that it took in their place; undefined when there are not as many left. */
  hold(tokens: number): Promise<((spent: number) => Promise<void>) | undefined>;
};

/** What a writer is asked for. */
export type WriteRequest = {
  article: Article;
  /** Other articles on the same story: the text is then a lead, with cross-heads and several sources. */
  others?: readonly Article[];
  rubric: Rubric;
  /** The version that another one is asked in place of. */
  before?: Pick<Brief, 'text' | 'facts' | 'headline' | 'call' | 'origins'>;
  /** An editor's («plus court») for another version. */
  instruction?: string;
  /** The newsroom's own published texts, nearest first, whose manner is to be taken and nothing else. */
  examples?: readonly string[];
  style?: readonly StyleRule[];
  /** The team's own remarks about the pages, oldest first: they may steer the angle, and prove nothing. */
  notes?: readonly { by: string; text: string }[];
  /** What pays for it; none given means without limit. */
  purse?: Purse;
};

/** A draft and which writer it came from in the end: a model's setback ends in the extract. */
export type Written = {
  draft: Draft;
  writer: 'model' | 'extract';
  /** Spent on it, whatever it came to. */
  tokens?: number;
  setback?: Setback;
  /** The media of pages that are too long for the model to have read whole. */
  unread?: readonly string[];
  /** Of a model's that gave no passages: the places of the sentences that rest on none. */
  unbacked?: NonNullable<Brief['unbacked']>;
};

/** What keeps a model from drafting, and since when. */
export type Trouble = { since: Date; setback: Setback };

/** Drafts a text from an article; always ends in a draft, and throws only when aborted. */
export type Writer = {
  write(request: WriteRequest, signal: AbortSignal): Promise<Written>;
  /** Whether it can do to a text, a lead or not, what an instruction asks; absent when it can do whatever is asked. */
  follows?(instruction: string, lead: boolean): boolean;
  /** Undefined while the model drafts, or there is none. */
  trouble?(): Trouble | undefined;
};
