import { expect, test } from 'vitest';
import { timeline } from '#src/adapters/desk/page/timeline.ts';

const ines = { id: 'ines', name: 'Inès', bot: false };
const malik = { id: 'malik', name: 'Malik', bot: false };
const said = (id: string, author: typeof ines, at: string) => ({
  id,
  author,
  at,
  text: id,
  reactions: [],
});
const note = (id: number, after: string | undefined) => ({
  id,
  kind: 'reply' as const,
  room: 'r',
  person: 'ines',
  after,
  text: 'pour vous',
});
const link = (number: number, message: string) => ({
  id: `l${number}`,
  number,
  url: 'https://estrans.example/',
  rubric: 'bruisse',
  state: 'received' as const,
  drops: [{ room: 'r', message, person: 'ines' }],
  droppers: [],
  sameStory: [],
  notes: [],
});
const keys = (rows: ReturnType<typeof timeline>): string[] =>
  rows.map(({ key, kind }) => (kind === 'day' ? 'day' : key));

test('a line stands before the first message of each day', () => {
  const rows = timeline(
    [said('a', ines, '2026-11-22T10:00'), said('b', ines, '2026-11-23T10:00')],
    [],
    [],
  );
  expect(keys(rows)).toEqual(['day', 'a', 'day', 'b']);
});

test('a message soon after another of the same author follows on, unless a note parts them', () => {
  const messages = [
    said('a', ines, '2026-11-22T10:00'),
    said('b', ines, '2026-11-22T10:02'),
    said('c', malik, '2026-11-22T10:03'),
  ];
  const follows = (notes: ReturnType<typeof note>[]): boolean[] =>
    timeline(messages, [], notes).flatMap((row) => (row.kind === 'message' ? [row.follows] : []));
  expect(follows([])).toEqual([false, true, false]);
  expect(follows([note(1, 'a')])).toEqual([false, false, false]);
});

test('a note stands after the message it was told after, or last when that one is gone', () => {
  const rows = timeline(
    [said('a', ines, '2026-11-22T10:00'), said('b', malik, '2026-11-22T10:01')],
    [],
    [note(1, 'a'), note(2, 'gone'), note(3, undefined)],
  );
  expect(keys(rows)).toEqual(['day', 'a', 'note-1', 'b', 'note-2', 'note-3']);
});

test('a message carries the links it dropped, in the order of their numbers', () => {
  const rows = timeline(
    [said('a', ines, '2026-11-22T10:00')],
    [link(2, 'a'), link(1, 'a'), link(3, 'b')],
    [],
  );
  const numbers = rows.flatMap((row) =>
    row.kind === 'message' ? row.links.map((l) => l.number) : [],
  );
  expect(numbers).toEqual([1, 2]);
});
