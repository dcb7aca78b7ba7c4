import type { Block, Span } from '#src/core/message.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import { plural, withFirst } from './grammar.ts';
import type { Names } from './section.ts';

/** How the notes on a link are worded: names of people, and whose clocks their times are told on (IANA). */
export type NoteWording = { names: Names; timeZone: string };

/** « · 2 notes » behind a link in a list; nothing when there are none. */
export const notesCount = (notes: readonly ThreadNote[] = []): string =>
  notes.length > 0 ? ` · ${plural(notes.length, 'note')}` : '';

const line = ({ person, text, at }: ThreadNote, { names, timeZone }: NoteWording): Span[] => {
  const moment = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return [{ kind: 'strong', text: names(person) }, `, ${withFirst(moment.format(at))} : ${text}`];
};

/** What the team wrote in the threads of a link, each with who and when; no blocks when there is nothing. */
export const notesBlocks = (notes: readonly ThreadNote[], wording: NoteWording): Block[] =>
  notes.length === 0
    ? []
    : [
        { kind: 'text', spans: ['Les notes de la rédaction, prises dans le fil :'] },
        { kind: 'list', items: notes.map((note) => line(note, wording)) },
      ];
