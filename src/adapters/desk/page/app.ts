import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Chat } from './chat.ts';
import { Leaf } from './icons.ts';
import { IssuePane } from './issue.ts';
import { keepFocus } from './keptfocus.ts';
import { tendMenus } from './menus.ts';
import { onPlaceChosen, type Place } from './places.ts';
import { PlaceTabs } from './placetabs.ts';
import { useDesk } from './state.ts';
import { TopBar } from './topbar.ts';
import { words } from './words.ts';

const focusIn: Record<Place, string> = { chat: 'composer', issue: 'issue-title' };

const goTo = (place: Place): void => {
  requestAnimationFrame(() => document.getElementById(focusIn[place])?.focus());
};

/** The whole page: the chat on the left, the issue on the right; one or the other on a phone. */
export function App(): ComponentChild {
  const { desk } = useDesk();
  const [place, setPlace] = useState<Place>('chat');

  useEffect(() => {
    tendMenus();
    keepFocus();
    document.addEventListener('keydown', (event) => {
      const asked = { Digit1: 'chat', Digit2: 'issue' } as const;
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const chosen =
        event.code === 'Digit1' || event.code === 'Digit2' ? asked[event.code] : undefined;
      if (!chosen) return;
      event.preventDefault();
      setPlace(chosen);
      goTo(chosen);
    });
    return onPlaceChosen(setPlace);
  }, []);

  if (desk.room === '') {
    return h(
      'div',
      { class: 'opening', role: 'status' },
      h(Leaf, null),
      h('p', null, desk.failure ?? words.page.loading),
      desk.failure ? h('p', { class: 'hint' }, words.page.failed) : null,
    );
  }
  return h(
    'div',
    { class: `desk shows-${place}` },
    h('a', { class: 'skip', href: '#composer' }, words.page.skip),
    h(TopBar, null),
    h(
      'main',
      { class: 'columns' },
      h('section', { class: 'column column-chat', 'aria-label': words.page.chat }, h(Chat, null)),
      h(
        'section',
        { class: 'column column-issue', 'aria-label': words.page.issue },
        h(IssuePane, null),
      ),
    ),
    h(PlaceTabs, { place, choose: setPlace }),
  );
}
