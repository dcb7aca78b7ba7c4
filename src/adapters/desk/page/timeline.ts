import type { Note } from './note.ts';
import type { Link, Message } from './wire.ts';

/** A row of the chat, in order. */
export type Row =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'message'; key: string; message: Message; links: readonly Link[]; follows: boolean }
  | { kind: 'note'; key: string; note: Note };

const together = 5 * 60_000;

const dayOf = (iso: string): string => new Date(iso).toDateString();

const followsOn = (message: Message, before: Message | undefined): boolean =>
  before !== undefined &&
  before.author.id === message.author.id &&
  dayOf(before.at) === dayOf(message.at) &&
  new Date(message.at).valueOf() - new Date(before.at).valueOf() < together;

/** Messages in order with their links, a line at each new day, and the notes where they were told. */
export function timeline(
  messages: readonly Message[],
  links: readonly Link[],
  notes: readonly Note[],
): Row[] {
  const shown = new Set(messages.map(({ id }) => id));
  const rows: Row[] = [];
  const tell = (told: (note: Note) => boolean): void => {
    for (const note of notes)
      if (told(note)) rows.push({ kind: 'note', key: `note-${note.id}`, note });
  };
  messages.forEach((message, i) => {
    const before = messages[i - 1];
    if (!before || dayOf(before.at) !== dayOf(message.at)) {
      rows.push({ kind: 'day', key: `day-${dayOf(message.at)}`, at: message.at });
    }
    const dropped = links
      .filter(({ drops }) => drops.some((drop) => drop.message === message.id))
      .sort((a, b) => a.number - b.number);
    const follows = rows.at(-1)?.kind === 'message' && followsOn(message, before);
    rows.push({ kind: 'message', key: message.id, message, links: dropped, follows });
    tell(({ after }) => after === message.id);
  });
  tell(({ after }) => after === undefined || !shown.has(after));
  return rows;
}
