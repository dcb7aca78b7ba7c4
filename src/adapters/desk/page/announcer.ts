import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './state.ts';
import { words } from './words.ts';

const spokenLength = 200;

/** Tells screen readers of what is said while the page is open: others' messages and private notes. */
export function NewsAnnouncer(): ComponentChild {
  const { desk } = useDesk();
  const { messages, notes, room, person } = desk;
  const [news, setNews] = useState('');
  const heard = useRef<{ room: string; ids: Set<string> } | undefined>(undefined);

  useEffect(() => {
    if (!messages) return;
    const said = [
      ...messages.map(({ id, author, text }) => ({
        id,
        by: author.id,
        text: words.chat.said(author.name, text),
      })),
      ...notes.map(({ id, text }) => ({
        id: `note-${id}`,
        by: '',
        text: words.chat.said(words.chat.only, text),
      })),
    ];
    const known = heard.current?.room === room ? heard.current.ids : undefined;
    const fresh = known ? said.filter(({ id, by }) => !known.has(id) && by !== person.id) : [];
    heard.current = { room, ids: new Set(said.map(({ id }) => id)) };
    if (fresh.length > 0) setNews(fresh.map(({ text }) => text.slice(0, spokenLength)).join('\n'));
  }, [messages, notes, room, person]);

  return h(
    'div',
    { class: 'hidden', role: 'log', 'aria-live': 'polite' },
    h('p', { key: news }, news),
  );
}
