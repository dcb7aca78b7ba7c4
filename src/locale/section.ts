import type { Brief, Source } from '#src/core/brief.ts';
import { type CallToAction, callUrl } from '#src/core/call-to-action.ts';
import { openFindings } from '#src/core/finding.ts';
import type { SectionView } from '#src/core/issue.ts';
import { type CitedPart, citedParts, markOf } from '#src/core/lead/cited.ts';
import type { Action, Block, Message, Span } from '#src/core/message.ts';
import { sourcedFacts } from '#src/core/sourced-facts.ts';
import type { Lacking, MarkKind, SectionState } from '#src/core/vote.ts';
import { findingMessage } from './findings.ts';
import { list, plural } from './grammar.ts';
import { lackingText } from './lacking.ts';
import { redraftText } from './redraft.ts';
import { noPassage } from './sources.ts';
import { sectionNote } from './writers.ts';

/** A person's name by id. */
export type Names = (id: string) => string;

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
  const { approve, quorum } = tally;
  const enough = approve > quorum ? `pour ${quorum} requis` : `sur ${quorum}`;
  const parts = [`${markSign.approve} ${approve} ${enough}${who('approve')}`];
  if (tally.changes > 0) parts.push(`${markSign.changes} ${tally.changes}${who('changes')}`);
  if (tally.veto > 0) parts.push(`${markSign.veto} ${tally.veto}${who('veto')}`);
  return parts.join(' · ');
}

/** «12 faits sur 12 sourcés», and what rests on nothing. */
function sourcedText(brief: Brief, findings: SectionView['findings']): string {
  const { facts, unbacked = [] } = brief;
  const all = facts.length;
  if (all === 0) return `⚠️ ${noPassage} `;
  const standing = sourcedFacts(brief, findings).filter(Boolean).length;
  const sourced = `${plural(standing, 'fait')} sur ${all} ${standing > 1 ? 'sourcés' : 'sourcé'}. `;
  if (unbacked.length === 0) return sourced;
  return `${sourced}⚠️ ${plural(unbacked.length, 'phrase')} sans passage à l’appui : « Sources » ${unbacked.length > 1 ? 'les' : 'la'} montre. `;
}

/** How far the facts are sourced, and all that is wrong. */
function findingsText({ number, brief, findings, words }: SectionView): Span[] {
  const open = openFindings(findings);
  const beside = { several: (brief.sources?.length ?? 0) > 1, ...(words ? { words } : {}) };
  const told = open.map((one) => `${one.hard ? '⛔ ' : '⚠️ '}${findingMessage(one, beside)}`);
  const lift = open.some(({ hard }) => hard)
    ? ` Si le texte a raison, levez la remarque : « /jungle clear ${number} … », avec une raison.`
    : '';
  return [sourcedText(brief, findings), told.join('\n'), lift];
}

const sourceLine = ({ sources, brief }: Pick<SectionView, 'sources' | 'brief'>): Span[] =>
  sources.flatMap((source, i): Span[] => [
    i === 0 ? 'Source : ' : ' ; ',
    ...(brief.origins ? [`[${i + 1}] `] : []),
    { kind: 'link', text: source.title || source.url, url: source.url },
    ` — ${source.medium}${source.byline ? `, ${source.byline}` : ''}`,
  ]);

const partBlock = ({ kind, text, cited }: CitedPart<Source>): Block => ({
  kind: 'text',
  spans: [
    kind === 'paragraph' ? text : { kind: 'strong', text },
    ...(cited.length > 0 ? [` ${markOf(cited)}`] : []),
  ],
});

const callBlock = (call: CallToAction, sources: SectionView['sources']): Block => ({
  kind: 'text',
  spans: ['→ ', { kind: 'link', text: call.label, url: callUrl(call, sources) }],
});

const sectionActions = ({ id, number, brief }: SectionView): Action[] => [
  { label: 'Modifier', form: 'edit', target: `${id}@${brief.revision}` },
  { label: 'Autre version', form: 'redraft', target: `${id}@${brief.revision}` },
  { label: 'Sources', command: `/jungle sources ${id}` },
  { label: 'Monter', command: `/jungle move ${id} ${number - 1}` },
  { label: 'Descendre', command: `/jungle move ${id} ${number + 1}` },
  { label: 'Remplacer', form: 'replace', target: id },
  { label: 'Retirer', command: `/jungle drop ${id}`, danger: true },
];

/** One section as its message in a room, with who is `lacking` by who wrote it; false once its issue is published: nothing is asked of anybody then. */
export function sectionMessage(
  section: SectionView,
  names: Names,
  lacking: false | ((editor: string) => Lacking),
): Message {
  const blocks: Block[] = [
    { kind: 'heading', text: `${section.number}. ${section.title}` },
    ...(section.brief.headline
      ? [{ kind: 'text', spans: [{ kind: 'strong', text: section.brief.headline }] } as const]
      : []),
    ...citedParts(section.brief, section.sources).map(partBlock),
    ...(section.brief.call ? [callBlock(section.brief.call, section.sources)] : []),
    { kind: 'note', spans: [sectionNote(section)] },
    { kind: 'note', spans: sourceLine(section) },
    { kind: 'note', spans: findingsText(section) },
    {
      kind: 'note',
      spans: [
        { kind: 'strong', text: sectionStateName[section.state] },
        ` · ${tallyText(section, names)}${lacking ? ' — ✅ approuver · ✏️ à reprendre · ⛔ veto' : ''}`,
      ],
    },
  ];
  if (section.redrafting?.length)
    blocks.push({ kind: 'note', spans: [redraftText.writing(section.redrafting, names)] });
  if (lacking) {
    blocks.push({ kind: 'note', spans: [lackingText(lacking(section.brief.writer))] });
    blocks.push({ kind: 'actions', actions: sectionActions(section) });
  }
  return { blocks: blocks.filter((b) => b.kind !== 'note' || b.spans.some((span) => span !== '')) };
}
