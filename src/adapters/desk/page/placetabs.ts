import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons.ts';
import type { Place } from './places.ts';
import { useDesk } from './state.ts';
import { words } from './words.ts';

/** Whether something changed in a place since it was last looked at. */
function useUnseen(what: string | undefined, looking: boolean): boolean {
  const [seen, setSeen] = useState(what);
  useEffect(() => {
    if (looking || seen === undefined) setSeen(what);
  }, [what, looking]);
  return !looking && what !== seen;
}

/** On a phone, chooses between the chat and the issue; a dot tells of news in the other. */
export function PlaceTabs({
  place,
  choose,
}: {
  place: Place;
  choose: (place: Place) => void;
}): ComponentChild {
  const { desk } = useDesk();
  const { messages, issue, room } = desk;
  const latest = messages && `${room} ${messages.at(-1)?.id ?? ''}`;
  const state =
    issue && JSON.stringify(issue.sections.map(({ id, revision, tally }) => [id, revision, tally]));
  const unseen = {
    chat: useUnseen(latest, place === 'chat'),
    issue: useUnseen(state, place === 'issue'),
  };
  const tab = (name: Place): ComponentChild =>
    h(
      'button',
      {
        type: 'button',
        class: 'place',
        ...(place === name ? { 'aria-current': 'page' } : {}),
        onClick: () => choose(name),
      },
      h(Icon, { name: name === 'chat' ? 'chat' : 'page' }),
      words.page[name],
      unseen[name]
        ? h('i', { class: 'dot' }, h('span', { class: 'hidden' }, words.page.news))
        : null,
    );
  return h('nav', { class: 'places', 'aria-label': words.page.places }, tab('chat'), tab('issue'));
}
