import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { onSubmit, typed } from './fields.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Link } from './wire.ts';
import { words } from './words.ts';

/** Takes by hand the text of a page that cannot be read. */
export function PasteForm({ link }: { link: Link }): ComponentChild {
  const { actions } = useDesk();
  const [title, setTitle] = useState(link.article?.title ?? '');
  const [text, setText] = useState('');
  const { busy, trouble, submit } = useSubmission(() => setText(''));
  const send = (): void => {
    const given = title.trim();
    const pasted = { link: link.id, ...(given ? { title: given } : {}), text: text.trim() };
    submit(() => actions.paste(pasted));
  };
  return h(
    'details',
    { class: 'paste' },
    h('summary', { class: 'button outline' }, words.paste.open),
    h(
      'form',
      { class: 'stack', onSubmit: onSubmit(send) },
      h(
        'label',
        null,
        words.paste.title,
        h('input', {
          value: title,
          maxLength: 300,
          onInput: typed(setTitle),
        }),
      ),
      h(
        'label',
        null,
        words.paste.text,
        h('textarea', {
          value: text,
          rows: 6,
          required: true,
          onInput: typed(setText),
        }),
      ),
      h('p', { class: 'hint' }, words.paste.hint),
      h(Trouble, { why: trouble }),
      h(
        'div',
        { class: 'form-row' },
        h(
          'button',
          { type: 'submit', class: 'button', disabled: busy || text.trim() === '' },
          words.paste.send,
        ),
      ),
    ),
  );
}
