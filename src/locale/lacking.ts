import type { Lacking } from '#src/core/vote.ts';
import { plural } from './grammar.ts';

/** What keeps a text from its quorum, whoever votes; nothing when enough people may. */
export function lackingText({ people, own }: Lacking): string {
  if (people === 0) return '';
  const why = own ? ' : la voix de qui vient d’écrire ce texte ne compte pas' : '';
  return `Il manque ${plural(people, 'personne')} pour atteindre le quorum${why}. Invitez quelqu’un à voter, ou changez les votants ou le quorum (« /jungle settings »).`;
}
