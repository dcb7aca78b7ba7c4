import type { Link } from './link.ts';

/** A link that tells the same story as another, as people are shown it. */
export type Related = {
  id: string;
  number: number;
  url: string;
  title: string;
  medium: string;
  /** The number of the issue that used it. */
  usedIn?: number;
};

/** What is shown of a link beside one that tells the same story; undefined for one that nobody proposes any more. */
export function relatedOf({ id, number, url, state, usedIn, article }: Link): Related | undefined {
  if (!article || state === 'withdrawn' || state === 'unreadable') return undefined;
  const { title, medium } = article;
  return { id, number, url, title, medium, ...(usedIn === undefined ? {} : { usedIn }) };
}
