import { type ComponentChild, h } from 'preact';
import { Icon, type IconName, Leaf } from './icons.ts';
import { words } from './words.ts';

/** What the chat shows to those who come first: three things to try. */
export function Welcome({
  compose,
  send,
}: {
  compose: (text: string) => void;
  send: (text: string) => void;
}): ComponentChild {
  const { title, text, paste, pasteHint, draft, draftHint, help, helpHint } = words.welcome;
  const action = (
    icon: IconName,
    label: string,
    hint: string,
    onClick: () => void,
  ): ComponentChild =>
    h(
      'li',
      null,
      h(
        'button',
        { type: 'button', class: 'welcome-action', onClick },
        h(Icon, { name: icon }),
        h('span', null, h('strong', null, label), h('span', { class: 'welcome-hint' }, hint)),
      ),
    );
  return h(
    'div',
    { class: 'welcome' },
    h(Leaf, null),
    h('h2', null, title),
    h('p', null, text),
    h(
      'ul',
      { class: 'welcome-actions' },
      action('save', paste, pasteHint, () => compose('')),
      action('page', draft, draftHint, () => compose(draft)),
      action('chat', help, helpHint, () => send(help)),
    ),
  );
}
