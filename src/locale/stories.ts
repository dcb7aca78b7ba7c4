import type { Related } from '#src/core/links/related.ts';
import { quoted } from './quoted.ts';

const named = ({ title, medium }: Related): string => `${quoted(title)} (${medium})`;

/** What is said of a link beside the first that tells its story: in a past issue, or among those that wait. */
export const storyText = {
  used: (issue: number): string => `Déjà bruissé dans le n° ${issue}`,
  usedBy: (issue: number, other: Related): string =>
    `Déjà bruissé dans le n° ${issue}, d’après ${named(other)}`,
  waiting: (other: Related): string => `Même histoire que le lien ${other.number}, ${named(other)}`,
  of: (other: Related): string =>
    other.usedIn === undefined ? storyText.waiting(other) : storyText.usedBy(other.usedIn, other),
};
