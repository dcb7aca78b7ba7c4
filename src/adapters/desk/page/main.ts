import { h, render } from 'preact';
import { actionsOf } from './actions.ts';
import { api } from './api.ts';
import { App } from './app.ts';
import { findPerson, remembered, settleIn } from './identity.ts';
import { follow } from './live.ts';
import { refreshOf } from './refresh.ts';
import { DeskContext, emptyDesk } from './state.ts';
import { createStore } from './store.ts';

const store = createStore(emptyDesk);
const refresh = refreshOf(store, api);
const actions = actionsOf(store, api, refresh);

const start = async (): Promise<void> => {
  const [about, { rooms, people }] = await Promise.all([api.about(), api.roster()]);
  const known = remembered();
  const [firstRoom] = rooms;
  const [firstPerson] = people;
  store.set({
    failure: undefined,
    about,
    rooms,
    people,
    person: (known.person
      ? (findPerson(people, known.person) ?? { id: known.person, name: known.person })
      : firstPerson) ?? { id: 'Invité', name: 'Invité' },
    room: rooms.find(({ id }) => id === known.room)?.id ?? firstRoom?.id ?? '',
  });
  settleIn(store.get().person.id, store.get().room);
  refresh.all();
  follow('/desk/api/stream', {
    opened: () => {
      store.set({ online: true });
      refresh.all();
    },
    lost: () => store.set({ online: false }),
    message: ({ room }) => {
      if (room === store.get().room) refresh.messages();
    },
    links: refresh.links,
    issue: refresh.issues,
    whisper: actions.whisper,
  });
};

const startOver = (error: unknown): void => {
  store.set({ failure: error instanceof Error ? error.message : String(error) });
  setTimeout(() => void start().catch(startOver), 3_000);
};

const root = document.getElementById('desk');
if (root) render(h(DeskContext, { value: { store, actions } }, h(App, null)), root);
void start().catch(startOver);
