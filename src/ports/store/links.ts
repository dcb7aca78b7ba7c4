import type { Article } from '#src/core/article.ts';
import type { MessageRef } from '#src/core/event.ts';
import type { Drop, Link, LinkState } from '#src/core/links/link.ts';

export type Links = {
  /** The link of a canonical URL, created in state `received` when it is new (`fresh`). */
  receive(link: {
    url: string;
    canonicalUrl: string;
    rubric: string;
    at: string;
  }): Promise<{ link: Link; fresh: boolean }>;
  get(id: string): Promise<Link | undefined>;
  getMany(ids: readonly string[]): Promise<Map<string, Link>>;
  /** By number, id, or canonical URL, in that order. */
  find(ref: { text: string; canonicalUrl?: string }): Promise<Link | undefined>;
  /** By number, from the oldest or the newest; `states` empty means all, `before` stops short of that number, `loose` leaves out what the open issue tells. */
  list(filter: {
    states: readonly LinkState[];
    before?: number;
    newest?: boolean;
    loose?: true;
    limit: number;
  }): Promise<Link[]>;
  /** Links whose story the briefs of those links tell, by number. */
  followers(...links: readonly string[]): Promise<Link[]>;
  /** Those that the open issue holds, or another link's brief tells, are left out; those that are read already, and being drafted, are counted apart. */
  count(): Promise<Record<LinkState | 'drafting', number>>;
  /** Ready links of a rubric that no open issue holds and no other link's brief tells: most droppers first, then the first dropped. */
  pool(rubric: string, limit: number): Promise<Link[]>;
  /** Undefined fields stay as they are; `refusal`, `readingSince` and `toldBy` are erased by null. */
  update(
    id: string,
    change: {
      state?: LinkState;
      rubric?: string;
      refusal?: Link['refusal'] | null;
      readingSince?: string | null;
      article?: Article;
      canonicalUrl?: string;
      usedIn?: number;
      toldBy?: string | null;
    },
  ): Promise<void>;
  /** Folds one link into another (the page's own canonical URL is known already): its drops move, it goes. */
  merge(from: string, into: string): Promise<void>;

  /** Records who dropped a link where, at a time (ISO 8601); the same drop twice is one, at its first time. */
  addDrop(drop: Drop, at: string): Promise<void>;
  removeDrop(link: string, ref: MessageRef): Promise<void>;
  dropsIn(ref: MessageRef): Promise<Drop[]>;
  /** Where each link that a message drops stands. */
  statesIn(ref: MessageRef): Promise<LinkState[]>;
  dropsOf(link: string): Promise<Drop[]>;
  dropsOfMany(links: readonly string[]): Promise<Map<string, Drop[]>>;
};
