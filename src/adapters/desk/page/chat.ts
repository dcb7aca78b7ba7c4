import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { NewsAnnouncer } from './announcer.ts';
import { Composer } from './composer.ts';
import { weekday } from './dates.ts';
import { MessageItem, NoteItem } from './message.ts';
import { WhoAmI } from './people.ts';
import { RoomTabs } from './rooms.ts';
import { useDesk } from './state.ts';
import { useStick } from './stick.ts';
import { type Row, timeline } from './timeline.ts';
import { Welcome } from './welcome.ts';
import { words } from './words.ts';

function RowView({ row }: { row: Row }): ComponentChild {
  switch (row.kind) {
    case 'day':
      return h('li', { class: 'day' }, h('span', null, weekday(row.at)));
    case 'message':
      return h(MessageItem, { message: row.message, links: row.links, follows: row.follows });
    case 'note':
      return h(NoteItem, { note: row.note });
    default:
      return row satisfies never;
  }
}

/** The room's conversation, and the composer under it. */
export function Chat(): ComponentChild {
  const { desk, actions } = useDesk();
  const [prefill, setPrefill] = useState({ id: 0, text: '' });
  const { messages, links, rooms, room, person, depth } = desk;
  const notes = desk.notes.filter((note) => note.room === room && note.person === person.id);
  const rows = timeline(messages ?? [], links, notes);
  const empty = messages?.length === 0 && notes.length === 0;
  const { scroller, content, news, toEnd } = useStick({
    place: room,
    last: rows.at(-1)?.key,
    empty,
  });
  const name = rooms.find(({ id }) => id === room)?.name ?? room;
  return h(
    'div',
    { class: 'chat' },
    h('h2', { class: 'hidden' }, words.page.chat),
    h('header', { class: 'chat-head' }, h(RoomTabs, null), h(WhoAmI, null)),
    h(
      'div',
      {
        class: 'scroller',
        ref: scroller,
        tabIndex: 0,
        role: 'region',
        'aria-label': words.chat.messages(name),
      },
      h(
        'div',
        { ref: content, class: 'flow' },
        messages && messages.length >= depth
          ? h(
              'button',
              { type: 'button', class: 'link-button earlier', onClick: actions.showEarlier },
              words.chat.earlier,
            )
          : null,
        messages?.length === 0
          ? h(Welcome, {
              compose: (text) => setPrefill(({ id }) => ({ id: id + 1, text })),
              send: (text) => void actions.send(text),
            })
          : null,
        h(
          'ol',
          { class: 'messages' },
          rows.map((row) => h(RowView, { key: row.key, row })),
        ),
      ),
    ),
    news
      ? h('button', { type: 'button', class: 'to-end', onClick: toEnd }, words.chat.newest, ' ↓')
      : null,
    h(Composer, { prefill }),
    h(NewsAnnouncer, null),
  );
}
