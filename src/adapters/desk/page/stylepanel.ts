import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { useBusy } from './busy.ts';
import { Dialog } from './dialog.ts';
import { onSubmit, typed } from './fields.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { StyleRule } from './wire.ts';
import { words } from './words.ts';

function AddRule({ done }: { done: () => void }): ComponentChild {
  const { actions } = useDesk();
  const [wrong, setWrong] = useState('');
  const [wanted, setWanted] = useState('');
  const { busy, trouble, submit } = useSubmission(() => {
    setWrong('');
    setWanted('');
    done();
  });
  const add = (): void =>
    submit(() => actions.addRule({ wrong: wrong.trim(), wanted: wanted.trim() }));
  return h(
    'form',
    { class: 'stack pad style-form', onSubmit: onSubmit(add) },
    h(
      'label',
      null,
      words.style.wrong,
      h('input', { value: wrong, required: true, maxLength: 80, onInput: typed(setWrong) }),
    ),
    h(
      'label',
      null,
      words.style.wanted,
      h('input', { value: wanted, maxLength: 80, onInput: typed(setWanted) }),
    ),
    h(Trouble, { why: trouble }),
    h(
      'div',
      { class: 'form-row' },
      h(
        'button',
        { type: 'submit', class: 'button', disabled: busy || wrong.trim() === '' },
        words.style.add,
      ),
    ),
  );
}

function Rule({ rule, done }: { rule: StyleRule; done: () => void }): ComponentChild {
  const { actions } = useDesk();
  const [busy, run] = useBusy();
  const forget = (): void =>
    run(async () => {
      if ((await actions.send(`/jungle style oublie ${rule.wrong}`)).done) done();
    });
  return h(
    'li',
    { class: 'style-rule', 'data-rule': rule.wrong },
    h('span', { class: 'style-words' }, words.style.rule(rule.wrong, rule.wanted)),
    h('span', { class: 'hint' }, words.style.origin(rule.learned, rule.by.name)),
    h(
      'button',
      { type: 'button', class: 'link-button', disabled: busy, onClick: forget },
      words.style.forget,
    ),
  );
}

/** The newsroom's rules of style, to be added to and forgotten. */
export function StylePanel({ close }: { close: () => void }): ComponentChild {
  const [rules, setRules] = useState<readonly StyleRule[]>();
  const [trouble, setTrouble] = useState<string>();
  const load = (): void => {
    api.style().then(
      (answer) => setRules(answer.rules),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    );
  };
  useEffect(load, []);
  return h(
    Dialog,
    { title: words.style.title, close },
    trouble ? h('p', { class: 'trouble pad', role: 'alert' }, trouble) : null,
    h('p', { class: 'hint pad' }, rules?.length === 0 ? words.style.none : words.style.how),
    h(
      'ul',
      { class: 'style-rules' },
      rules?.map((rule) => h(Rule, { key: rule.wrong, rule, done: load })),
    ),
    h(AddRule, { done: load }),
  );
}
