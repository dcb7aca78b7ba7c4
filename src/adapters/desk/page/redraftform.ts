import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { onSubmit, takeFocus, typed } from './fields.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Section } from './wire.ts';
import { words } from './words.ts';

/** Asks for another version of a section, after an instruction or none. */
export function RedraftForm({
  section: { id, revision, parts },
  done,
}: {
  section: Section;
  done: () => void;
}): ComponentChild {
  const { actions } = useDesk();
  const [wish, setWish] = useState('');
  const { busy, trouble, submit } = useSubmission(done);
  const ask = (): void =>
    submit(() => actions.send(`/jungle redraft ${id}@${revision} ${wish}`.trim()));
  return h(
    'form',
    { class: 'menu-ask stack', onSubmit: onSubmit(ask) },
    h(
      'label',
      null,
      words.section.redraftHint(parts !== undefined),
      h('input', { value: wish, maxLength: 300, ref: takeFocus, onInput: typed(setWish) }),
    ),
    h(Trouble, { why: trouble }),
    h('button', { type: 'submit', class: 'button', disabled: busy }, words.section.redraft),
  );
}
