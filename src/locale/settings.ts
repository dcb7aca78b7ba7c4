import { writtenDeadline } from '#src/core/deadline.ts';
import type { IssueView } from '#src/core/issue.ts';
import { type Message, plain, type Span } from '#src/core/message.ts';
import type { VoteRules } from '#src/core/vote.ts';
import { frenchDate } from './frame.ts';
import { list, plural } from './grammar.ts';
import type { Names } from './section.ts';

/** «27 novembre 2026 à 18 h 30», in the time of Paris. */
export function deadlineText(iso: string): string {
  const written = writtenDeadline(iso);
  const [hour = '', minute = ''] = written.slice(11).split(':');
  return `${frenchDate(written)} à ${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`;
}

const whoever = (people: readonly string[], names: Names, nobody: string): string =>
  people.length > 0 ? list(people.map(names)) : nobody;

/** What the newsroom is set to, with the form that changes it. */
export function settingsMessage(
  { votes, deadline }: { votes: VoteRules; deadline?: string },
  names: Names,
  changed: boolean,
): Message {
  const items: Span[][] = [
    ['Quorum : ', { kind: 'strong', text: String(votes.quorum) }, ' ✅ par section'],
    ['Votent : ', whoever(votes.voters, names, 'tout le monde')],
    ['Ont un droit de veto : ', whoever(votes.vetoers, names, 'personne')],
    ['Échéance : ', deadline ? `le ${deadlineText(deadline)} (heure de Paris)` : 'aucune'],
  ];
  return {
    blocks: [
      { kind: 'heading', text: changed ? 'Réglages enregistrés' : 'Réglages' },
      { kind: 'list', items },
      { kind: 'actions', actions: [{ label: 'Modifier', form: 'settings', target: 'settings' }] },
    ],
  };
}

/** Reminds a room of a deadline that comes, or has passed. */
export function deadlineMessage(
  issue: IssueView,
  deadline: string,
  due: 'soon' | 'passed',
): Message {
  const left = issue.sections.filter(({ state }) => state !== 'approved').length;
  const what = `${plural(left, 'section attend', 'sections attendent')} encore leur approbation : « /jungle status » dit ce qui manque.`;
  return plain(
    due === 'soon'
      ? `⏰ Le n° ${issue.number} se boucle le ${deadlineText(deadline)} : ${what}`
      : `⏰ L’échéance du n° ${issue.number} est passée (${deadlineText(deadline)}) : ${what}`,
  );
}
