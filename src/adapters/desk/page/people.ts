import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { Avatar } from './avatar.ts';
import { onEscape, onSubmit, takeFocus, typed } from './fields.ts';
import { isName } from './identity.ts';
import { useDesk } from './state.ts';
import { Trouble } from './trouble.ts';
import { words } from './words.ts';

const another = '\u0000another';

function NewPerson({ done }: { done: () => void }): ComponentChild {
  const { actions } = useDesk();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const enter = (): void => {
    if (name.trim() === '') return;
    if (!isName(name)) {
      setTrouble(words.people.notAName);
      return;
    }
    actions.become(name);
    done();
  };
  return h(
    'form',
    {
      class: 'who-new',
      onSubmit: onSubmit(enter),
      onKeyDown: onEscape(done),
    },
    h('label', { class: 'hidden', for: 'who-name' }, words.people.name),
    h('input', {
      id: 'who-name',
      value: name,
      placeholder: words.people.name,
      maxLength: 60,
      autocomplete: 'off',
      ref: takeFocus,
      onInput: typed(setName),
    }),
    h('button', { class: 'button', type: 'submit' }, words.people.enter),
    h('button', { class: 'button quiet', type: 'button', onClick: done }, words.page.cancel),
    h(Trouble, { why: trouble }),
  );
}

/** Says whom this browser acts as, and lets one be someone else. */
export function WhoAmI(): ComponentChild {
  const { desk, actions } = useDesk();
  const [naming, setNaming] = useState(false);
  const { people, person } = desk;
  if (naming) return h(NewPerson, { done: () => setNaming(false) });
  const known = people.some(({ id }) => id === person.id);
  const choose = (id: string): void => (id === another ? setNaming(true) : actions.become(id));
  return h(
    'label',
    { class: 'who' },
    h('span', { class: 'who-label' }, words.people.me),
    h(Avatar, person),
    h(
      'select',
      { value: person.id, onChange: typed(choose) },
      known ? null : h('option', { value: person.id }, person.name),
      people.map(({ id, name }) => h('option', { key: id, value: id }, name)),
      h('option', { value: another }, words.people.other),
    ),
  );
}
