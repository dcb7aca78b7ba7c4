import type { Fact } from '#src/core/brief.ts';
import type { SectionView } from '#src/core/issue.ts';
import { citedParts } from '#src/core/lead/cited.ts';
import type { Block, Message, Span } from '#src/core/message.ts';
import { passageUrl } from '#src/core/text/text-fragment.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import { quoted } from './quoted.ts';
import { type NoteWording, notesBlocks } from './thread-notes.ts';

/** The words of a page that back a fact, as a way to them. */
const proof = ({ evidence, source }: Fact, sources: SectionView['sources']): Span[] => {
  if (!evidence) return [' ← aucune preuve : à vérifier'];
  const url = source ?? sources[0]?.url;
  const text = quoted(evidence, Number.POSITIVE_INFINITY);
  return [' ← ', url ? { kind: 'link', text, url: passageUrl(url, evidence), quiet: true } : text];
};

/** Which of several sources a fact is from. */
const fromWhere = (sources: SectionView['sources'], url: string): Span[] => {
  const found = sources.find((source) => source.url === url);
  return found ? [' (', { kind: 'link', text: found.medium || url, url }, ')'] : [];
};

/** Each paragraph of a lead, by the number that edits name it by, with the sources that it rests on. */
function originBlocks({ number, brief, sources }: SectionView): Block[] {
  if (!brief.origins) return [];
  const parts = citedParts(brief, sources);
  const items = parts.flatMap(({ kind, text, cited }, i): Span[][] => {
    if (kind === 'heading') return [];
    const named = cited.flatMap(({ source: { medium, url } }, j): Span[] => [
      ...(j > 0 ? [', '] : []),
      { kind: 'link', text: medium || url, url },
    ]);
    const all = 'aucune en particulier : il est vérifié contre toutes';
    return [
      [
        { kind: 'strong', text: `${number}.${i + 1}` },
        ` ${quoted(text, 60)} ← `,
        ...(named.length > 0 ? named : [all]),
      ],
    ];
  });
  const how = `« /jungle edit ${number}.3 … [1, 2] » réécrit un paragraphe et dit de quelles sources il vient.`;
  return [
    { kind: 'note', spans: ['Chaque paragraphe et ses sources :'] },
    { kind: 'list', items },
    { kind: 'note', spans: [how] },
  ];
}

/** What is said of a text without facts. */
export const noPassage =
  'Aucun passage de la page n’est rattaché à ce texte : vérifiez chaque fait sur la page.';

/** The sentences that no passage was found for. */
function unbackedBlocks({ text, unbacked = [], facts }: SectionView['brief']): Block[] {
  if (unbacked.length === 0 || facts.length === 0) return [];
  return [
    { kind: 'note', spans: ['Sans passage retrouvé à l’appui, à vérifier sur la page :'] },
    { kind: 'list', items: unbacked.map(([start, end]) => [text.slice(start, end)]) },
  ];
}

/** Each fact of a section with the words of the page that back it, then what the team noted, which backs nothing. */
export function sourcesMessage(
  section: SectionView,
  notes: readonly ThreadNote[],
  wording: NoteWording,
): Message {
  const { number, title, brief, sources } = section;
  const where = sources.flatMap(({ url, title: page, medium }, i): Span[] => [
    ...(i > 0 ? [' ; '] : []),
    ...(brief.origins ? [`[${i + 1}] `] : []),
    { kind: 'link', text: page || url, url },
    ` — ${medium}`,
  ]);
  return {
    blocks: [
      { kind: 'heading', text: `${number}. ${title} : les faits et leurs preuves` },
      { kind: 'note', spans: where },
      brief.facts.length > 0
        ? {
            kind: 'list',
            items: brief.facts.map((fact): Span[] => [
              { kind: 'strong', text: fact.claim },
              ...proof(fact, sources),
              ...(fact.source ? fromWhere(sources, fact.source) : []),
            ]),
          }
        : { kind: 'text', spans: [noPassage] },
      ...unbackedBlocks(brief),
      ...originBlocks(section),
      ...notesBlocks(notes, wording),
    ],
  };
}
