import type { SectionView } from '#src/core/issue.ts';
import type { Block, Message, Span } from '#src/core/message.ts';
import type { ThreadNote } from '#src/core/threadNote.ts';
import { type NoteWording, notesBlocks } from './threadNotes.ts';

/** Words in quotation marks, those within them in others. */
const nested = (words: string): string =>
  words.replace(/«[\s\u00a0\u202f]*/gu, '“').replace(/[\s\u00a0\u202f]*»/gu, '”');

/** Which of several sources a fact is from. */
const fromWhere = (sources: SectionView['sources'], url: string): Span[] => {
  const found = sources.find((source) => source.url === url);
  return found ? [' (', { kind: 'link', text: found.medium || url, url }, ')'] : [];
};

/** What is said of a text without facts. */
export const noPassage =
  'Aucun passage de la page n’est rattaché à ce texte : vérifiez chaque fait sur la page.';

/** The sentences that a person wrote and no passage was found for. */
function unbackedBlocks({ text, unbacked = [], facts }: SectionView['brief']): Block[] {
  if (unbacked.length === 0 || facts.length === 0) return [];
  return [
    { kind: 'note', spans: ['Récrit sans passage retrouvé à l’appui, à vérifier sur la page :'] },
    { kind: 'list', items: unbacked.map(([start, end]) => [text.slice(start, end)]) },
  ];
}

/** Each fact of a section with the words of the page that back it, then what the team noted, which backs nothing. */
export function sourcesMessage(
  { number, title, brief, sources }: SectionView,
  notes: readonly ThreadNote[],
  wording: NoteWording,
): Message {
  const where = sources.flatMap(({ url, title: page, medium }, i): Span[] => [
    ...(i > 0 ? [' ; '] : []),
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
            items: brief.facts.map(({ claim, evidence, source }): Span[] => [
              { kind: 'strong', text: claim },
              evidence ? ` ← « ${nested(evidence)} »` : ' ← aucune preuve : à vérifier',
              ...(source ? fromWhere(sources, source) : []),
            ]),
          }
        : { kind: 'text', spans: [noPassage] },
      ...unbackedBlocks(brief),
      ...notesBlocks(notes, wording),
    ],
  };
}
