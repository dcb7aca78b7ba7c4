import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { useBusy } from './busy.ts';
import { onSubmit, takeFocus, typed } from './fields.ts';
import { useDesk } from './state.ts';
import type { Section } from './wire.ts';
import { words } from './words.ts';

/** Asks for another version of a section, after an instruction or none. */
export function RedraftForm({
  section: { id, revision },
  done,
}: {
  section: Section;
  done: () => void;
}): ComponentChild {
  const { actions } = useDesk();
  const [wish, setWish] = useState('');
  const [busy, run] = useBusy();
  const submit = (): void =>
    run(async () => {
      if (await actions.send(`/jungle redraft ${id}@${revision} ${wish}`.trim())) done();
    });
  return h(
    'form',
    { class: 'menu-ask stack', onSubmit: onSubmit(submit) },
    h(
      'label',
      null,
      words.section.redraftHint,
      h('input', { value: wish, maxLength: 300, ref: takeFocus, onInput: typed(setWish) }),
    ),
    h('button', { type: 'submit', class: 'button', disabled: busy }, words.section.redraft),
  );
}
