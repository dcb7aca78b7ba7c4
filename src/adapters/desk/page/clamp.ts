import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './words.ts';

/** Shows the first lines of something long, and the rest on demand. */
export function Clamp({
  long,
  children,
}: {
  long: boolean;
  children?: ComponentChild;
}): ComponentChild {
  const [open, setOpen] = useState(false);
  if (!long) return h('div', null, children);
  return h(
    'div',
    null,
    h('div', { class: open ? '' : 'clamped' }, children),
    h(
      'button',
      {
        type: 'button',
        class: 'link-button',
        'aria-expanded': open,
        onClick: () => setOpen(!open),
      },
      open ? words.page.less : words.page.more,
    ),
  );
}
