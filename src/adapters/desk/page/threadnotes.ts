import { type ComponentChild, h } from 'preact';
import { moment, wholeDate } from './dates.ts';
import type { Link } from './wire.ts';
import { words } from './words.ts';

/** Notes about any of the links, each once, oldest first. */
const notesAbout = (links: readonly Pick<Link, 'notes'>[]): Link['notes'] => {
  const notes = links.flatMap((link) => link.notes);
  const once = new Map(notes.map((note) => [`${note.at} ${note.person.id}`, note]));
  return [...once.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
};

/** What people said of links in the threads of their chats. */
export function ThreadNotes({ links }: { links: readonly Pick<Link, 'notes'>[] }): ComponentChild {
  const notes = notesAbout(links);
  if (notes.length === 0) return null;
  return h(
    'section',
    { class: 'thread-notes', 'aria-label': words.link.notes },
    h('p', null, words.link.notes),
    h(
      'ul',
      null,
      notes.map(({ person, text, at }) =>
        h(
          'li',
          { key: `${at} ${person.id}` },
          h('strong', null, person.name),
          h('time', { dateTime: at, title: wholeDate(at) }, moment(at)),
          text,
        ),
      ),
    ),
  );
}
