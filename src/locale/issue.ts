import { type Finding, settledBeforeLeaving } from '#src/core/finding.ts';
import type { IssueState, IssueView, SectionView } from '#src/core/issue.ts';
import type { Action, Block, Message, Span } from '#src/core/message.ts';
import type { MarkKind, SectionState } from '#src/core/vote.ts';
import { findingMessage } from './findings.ts';
import { list, plural } from './grammar.ts';

/** A person's name by id. */
export type Names = (id: string) => string;

/** What an issue's state is called. */
export const issueStateName: Record<IssueState, string> = {
  draft: 'brouillon',
  approved: 'bon à tirer',
  published: 'publié',
};

/** What a section's state is called. */
export const sectionStateName: Record<SectionState, string> = {
  open: 'à voter',
  approved: 'approuvée',
  changes: 'à reprendre',
  vetoed: 'bloquée par un veto',
};

const markSign: Record<MarkKind, string> = { approve: '✅', changes: '✏️', veto: '⛔' };

/** «✅ 1 sur 2 (Ana) · ✏️ 1 (Bo)». */
export function tallyText({ tally }: Pick<SectionView, 'tally'>, names: Names): string {
  const who = (kind: MarkKind): string => {
    const people = tally.ballots
      .filter((ballot) => ballot.kind === kind)
      .map((b) => names(b.person));
    return people.length > 0 ? ` (${list(people)})` : '';
  };
  const parts = [`${markSign.approve} ${tally.approve} sur ${tally.quorum}${who('approve')}`];
  if (tally.changes > 0) parts.push(`${markSign.changes} ${tally.changes}${who('changes')}`);
  if (tally.veto > 0) parts.push(`${markSign.veto} ${tally.veto}${who('veto')}`);
  return parts.join(' · ');
}

/** Findings nobody has cleared. */
const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !finding.cleared);

/** «12 faits sur 12 sourcés», or what is wrong. */
function findingsText(section: Pick<SectionView, 'brief' | 'findings'>): Span[] {
  const open = openFindings(section.findings);
  const facts = section.brief.facts.length;
  const doubtful = open.filter(({ about, hard }) => about === 'fact' && hard).length;
  const sourced =
    facts > 0
      ? [
          `${Math.max(0, facts - doubtful)} ${facts > 1 ? 'faits' : 'fait'} sur ${facts} ${facts > 1 ? 'sourcés' : 'sourcé'}. `,
        ]
      : [];
  return [...sourced, open.map((f) => `${f.hard ? '⛔ ' : '⚠️ '}${findingMessage(f)}`).join(' ')];
}

const sourceLine = ({ sources }: Pick<SectionView, 'sources'>): Span[] =>
  sources.flatMap((source, i): Span[] => [
    i === 0 ? 'Source : ' : ' ; ',
    { kind: 'link', text: source.title || source.url, url: source.url },
    ` — ${source.medium}${source.byline ? `, ${source.byline}` : ''}`,
  ]);

const sectionActions = ({ id, number, brief }: SectionView): Action[] => [
  { label: 'Modifier', form: 'edit', target: `${id}@${brief.revision}` },
  { label: 'Autre version', form: 'redraft', target: `${id}@${brief.revision}` },
  { label: 'Sources', command: `/jungle sources ${id}` },
  { label: 'Monter', command: `/jungle move ${id} ${number - 1}` },
  { label: 'Descendre', command: `/jungle move ${id} ${number + 1}` },
  { label: 'Remplacer', form: 'replace', target: id },
  { label: 'Retirer', command: `/jungle drop ${id}`, danger: true },
];

/** One section as its message in a room; `missing` is how many voters are lacking to reach the quorum. */
export function sectionMessage(section: SectionView, names: Names, missing: number): Message {
  const blocks: Block[] = [
    { kind: 'heading', text: `${section.number}. ${section.title}` },
    ...(section.brief.headline
      ? [{ kind: 'text', spans: [{ kind: 'strong', text: section.brief.headline }] } as const]
      : []),
    { kind: 'text', spans: [section.brief.text] },
    { kind: 'note', spans: sourceLine(section) },
    { kind: 'note', spans: findingsText(section) },
    {
      kind: 'note',
      spans: [
        { kind: 'strong', text: sectionStateName[section.state] },
        ` · ${tallyText(section, names)} — ✅ approuver · ✏️ à reprendre · ⛔ veto`,
      ],
    },
  ];
  if (missing > 0) {
    const text = `Il manque ${plural(missing, 'personne')} pour atteindre le quorum : la voix de qui vient d’écrire ce texte ne compte pas. Invitez quelqu’un à voter.`;
    blocks.push({ kind: 'note', spans: [text] });
  }
  blocks.push({ kind: 'actions', actions: sectionActions(section) });
  return { blocks: blocks.filter((b) => b.kind !== 'note' || b.spans.some((span) => span !== '')) };
}

/** What is left of a section's message once another revision, or nothing, stands in its place. */
export function retiredMessage(text: string, why: 'revised' | 'removed'): Message {
  const note =
    why === 'revised'
      ? 'Remplacé par une nouvelle version : les votes ci-dessous ne comptent plus. Votez sur la nouvelle.'
      : 'Retiré du numéro. Le lien est revenu dans la réserve.';
  return {
    blocks: [
      { kind: 'note', spans: [note] },
      { kind: 'text', spans: [{ kind: 'struck', text }] },
    ],
  };
}

const waiting = (issue: IssueView): SectionView[] =>
  issue.sections.filter((section) => section.state !== 'approved');

/** The message that heads an issue in a room. */
export function issueMessage(issue: IssueView, url: string): Message {
  const left = waiting(issue);
  const done = issue.sections.length - left.length;
  const progress =
    issue.state === 'published'
      ? 'Publié : il ne change plus.'
      : `${done} ${done > 1 ? 'sections approuvées' : 'section approuvée'} sur ${issue.sections.length}.`;
  const next =
    issue.state === 'approved'
      ? ' Tout est approuvé : « /jungle export » donne les fichiers, « /jungle close » publie.'
      : '';
  return {
    blocks: [
      { kind: 'heading', text: `N° ${issue.number} — ${issueStateName[issue.state]}` },
      { kind: 'text', spans: [`${progress}${next}`] },
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
      ' · « /jungle export » donne les fichiers, « /jungle close » le publie.',
    ],
    draft: [
      `🟠 Le n° ${issue.number} n’est plus bon à tirer : ${waiting(issue)
        .map(({ number, state }) => `section ${number} ${sectionStateName[state]}`)
        .join(', ')}.`,
    ],
    published: [
      `📬 Le n° ${issue.number} est publié. Ses liens sont classés ; le prochain « /jungle draft » ouvrira le n° ${issue.number + 1}.`,
    ],
  };
  return { blocks: [{ kind: 'text', spans: spans[issue.state] }] };
}

/** What still keeps each section from approval, a line each. */
export function waitingLines(issue: IssueView, names: Names): Span[][] {
  return waiting(issue).map((section) => {
    const hard = openFindings(section.findings).filter((finding) => finding.hard).length;
    const blocked =
      hard > 0 ? ` · ${plural(hard, 'remarque bloquante', 'remarques bloquantes')} à lever` : '';
    return [
      { kind: 'strong', text: `${section.number}. ${section.title}` },
      ` : ${sectionStateName[section.state]} · ${tallyText(section, names)}${blocked}`,
    ];
  });
}

/** Numbers of the sections that hold an unsettled finding (copied, untranslated). */
export const unsettledSections = (issue: IssueView): number[] =>
  issue.sections
    .filter(({ findings }) =>
      openFindings(findings).some(({ code }) => settledBeforeLeaving.includes(code)),
    )
    .map(({ number }) => number);
