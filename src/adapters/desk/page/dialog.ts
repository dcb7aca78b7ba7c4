import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.ts';
import { words } from './words.ts';

/** A modal window over the page; Escape, its cross and a click beside it close it. */
export function Dialog({
  title,
  wide,
  close,
  children,
}: {
  title: string;
  wide?: boolean;
  close: () => void;
  children?: ComponentChildren;
}): ComponentChild {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return h(
    'dialog',
    {
      ref: dialog,
      class: wide ? 'dialog wide' : 'dialog',
      'aria-labelledby': 'dialog-title',
      onClose: close,
      onClick: (event: MouseEvent) => event.target === dialog.current && dialog.current?.close(),
    },
    h(
      'div',
      { class: 'dialog-frame', tabIndex: -1 },
      h(
        'header',
        { class: 'dialog-head' },
        h('h2', { id: 'dialog-title' }, title),
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': words.page.close,
            title: words.page.close,
            onClick: () => dialog.current?.close(),
          },
          h(Icon, { name: 'close' }),
        ),
      ),
      children,
    ),
  );
}
