import { openFindings } from '#src/core/finding.ts';
import {
  type IssueState,
  type IssueView,
  type SectionView,
  unsettledSections,
} from '#src/core/issue.ts';
import type { Message, Span } from '#src/core/message.ts';
import type { Lacking } from '#src/core/vote.ts';
import { list, plural } from './grammar.ts';
import { type Names, sectionStateName, tallyText } from './section.ts';

/** What an issue's state is called. */
export const issueStateName: Record<IssueState, string> = {
  draft: 'brouillon',
  approved: 'bon à tirer',
  published: 'publié',
};

const waiting = (issue: IssueView): SectionView[] =>
  issue.sections.filter((section) => section.state !== 'approved');

function caution(issue: IssueView): string {
  const numbers = unsettledSections(issue.sections);
  if (numbers.length === 0) return '';
  const what = numbers.length === 1 ? 'la section' : 'les sections';
  return ` Avant de publier, réécrivez ou traduisez ${what} ${list(numbers.map(String))} (« /jungle edit »), ou levez la remarque (« /jungle clear »).`;
}

/** The message that heads an issue in a room; `deadline` as people read it. */
export function issueMessage(
  issue: IssueView,
  url: string,
  { quorum, deadline }: { quorum: number; deadline?: string },
): Message {
  const left = waiting(issue);
  const done = issue.sections.length - left.length;
  const empty = issue.sections.length === 0;
  const sections = empty
    ? 'Il est vide : « /jungle draft » le complète avec les liens prêts.'
    : `${done} ${done > 1 ? 'sections approuvées' : 'section approuvée'} sur ${issue.sections.length}.`;
  const progress = issue.state === 'published' ? 'Publié : il ne change plus.' : sections;
  const rules = [
    empty ? '' : `Il faut ${quorum} ✅ par section.`,
    deadline ? `Bouclage : ${deadline}.` : '',
  ].filter(Boolean);
  const next =
    issue.state === 'approved'
      ? ` Tout est approuvé : « /jungle export » donne les fichiers, « /jungle close » publie.${caution(issue)}`
      : '';
  return {
    blocks: [
      { kind: 'heading', text: `N° ${issue.number} — ${issueStateName[issue.state]}` },
      { kind: 'text', spans: [`${progress}${next}`] },
      ...(issue.state === 'published' || rules.length === 0
        ? []
        : [{ kind: 'note' as const, spans: [rules.join(' ')] }]),
      {
        kind: 'note',
        spans: [{ kind: 'link', text: 'Voir le numéro tel que le liront les abonnés', url }],
      },
    ],
  };
}

/** Tells a room that the issue's state changed. */
export function stateMessage(issue: IssueView, url: string): Message {
  const spans: Record<IssueState, readonly Span[]> = {
    approved: [
      `🟢 Le n° ${issue.number} est bon à tirer : chaque section est approuvée. `,
      { kind: 'link', text: 'Le relire', url },
      ` · « /jungle export » donne les fichiers, « /jungle close » le publie.${caution(issue)}`,
    ],
    draft: [
      `🟠 Le n° ${issue.number} n’est plus bon à tirer : ${
        waiting(issue)
          .map(({ number, state }) => `section ${number} ${sectionStateName[state]}`)
          .join(', ') || 'il n’a plus de section'
      }.`,
    ],
    published: [
      `📬 Le n° ${issue.number} est publié. Ses liens sont classés ; le prochain « /jungle draft » ouvrira le n° ${issue.number + 1}.`,
    ],
  };
  return { blocks: [{ kind: 'text', spans: spans[issue.state] }] };
}

/** What still keeps each section from approval, a line each, with who is `lacking` by who wrote it. */
export function waitingLines(
  issue: IssueView,
  names: Names,
  lacking?: (editor: string) => Lacking,
): Span[][] {
  return waiting(issue).map((section) => {
    const { people } = lacking?.(section.brief.writer) ?? { people: 0 };
    const alone =
      people > 0 ? ` · il manque ${plural(people, 'personne')} pour atteindre le quorum` : '';
    const hard = openFindings(section.findings).filter((finding) => finding.hard).length;
    const blocked =
      hard > 0 ? ` · ${plural(hard, 'remarque bloquante', 'remarques bloquantes')} à lever` : '';
    return [
      { kind: 'strong', text: `${section.number}. ${section.title}` },
      ` : ${sectionStateName[section.state]} · ${tallyText(section, names)}${blocked}${alone}`,
    ];
  });
}
