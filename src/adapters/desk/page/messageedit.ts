import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { useBusy } from './busy.ts';
import { onSubmit, takeFocus, typed } from './fields.ts';
import { Icon } from './icons.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Message } from './wire.ts';
import { words } from './words.ts';

/** Rewrites a message in its place. */
export function MessageEdit({
  message,
  done,
}: {
  message: Message;
  done: () => void;
}): ComponentChild {
  const { actions } = useDesk();
  const [text, setText] = useState(message.text);
  const { busy, trouble, submit } = useSubmission(done);
  const save = (): void => {
    if (text.trim() !== '') submit(() => actions.editMessage(message.id, text.trim()));
  };
  return h(
    'form',
    {
      class: 'message-edit',
      onSubmit: onSubmit(save),
    },
    h('textarea', {
      'aria-label': words.chat.edit,
      value: text,
      rows: 3,
      ref: takeFocus,
      onInput: typed(setText),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') done();
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          save();
        }
      },
    }),
    h(Trouble, { why: trouble }),
    h(
      'div',
      { class: 'form-row' },
      h('button', { type: 'submit', class: 'button', disabled: busy }, words.chat.save),
      h('button', { type: 'button', class: 'button quiet', onClick: done }, words.page.cancel),
    ),
  );
}

/** What its author can do with a message; a removal is asked twice. */
export function MessageTools({
  message,
  edit,
}: {
  message: Message;
  edit: () => void;
}): ComponentChild {
  const { actions } = useDesk();
  const [sure, setSure] = useState(false);
  const [busy, run] = useBusy();
  if (sure) {
    return h(
      'div',
      { class: 'message-tools asking', role: 'group', 'aria-label': words.chat.removeSure },
      h('span', null, words.chat.removeSure),
      h(
        'button',
        {
          type: 'button',
          class: 'button danger small',
          disabled: busy,
          ref: takeFocus,
          onClick: () => run(() => actions.deleteMessage(message.id)),
        },
        words.chat.remove,
      ),
      h(
        'button',
        { type: 'button', class: 'button quiet small', onClick: () => setSure(false) },
        words.page.cancel,
      ),
    );
  }
  return h(
    'div',
    { class: 'message-tools' },
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': words.chat.edit,
        title: words.chat.edit,
        onClick: edit,
      },
      h(Icon, { name: 'pen' }),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': words.chat.remove,
        title: words.chat.remove,
        onClick: () => setSure(true),
      },
      h(Icon, { name: 'trash' }),
    ),
  );
}
