import { type ComponentChild, h } from 'preact';
import { useDesk } from './state.ts';
import { words } from './words.ts';

/** The rooms, the one shown marked. */
export function RoomTabs(): ComponentChild {
  const { desk, actions } = useDesk();
  return h(
    'nav',
    { class: 'rooms', 'aria-label': words.chat.rooms },
    desk.rooms.map(({ id, name }) =>
      h(
        'button',
        {
          key: id,
          type: 'button',
          class: 'room',
          ...(id === desk.room ? { 'aria-current': 'page' } : {}),
          onClick: () => actions.enter(id),
        },
        h('span', { class: 'room-sign', 'aria-hidden': 'true' }, '#'),
        name.replace(/^#/u, ''),
      ),
    ),
  );
}
