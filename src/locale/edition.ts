import type { Source } from '#src/core/brief.ts';
import type { IssueView } from '#src/core/issue.ts';

/** The fixed words of a printed issue. */
export const edition = {
  title: ({ number }: Pick<IssueView, 'number'>): string =>
    `Ça bruisse dans la jungle — n° ${number}`,
  source: 'Source :',
  /** Who published a source, then who signed it. */
  credit: ({ medium, byline }: Source): string => [medium, byline].filter(Boolean).join(', '),
  /** What an issue that is not approved says on top of itself. */
  warning: ({ state }: Pick<IssueView, 'state'>): string[] =>
    state === 'draft' ? ['BROUILLON — ce numéro n’est pas approuvé.'] : [],
};
