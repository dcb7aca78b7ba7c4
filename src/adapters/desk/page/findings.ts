import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { onEscape, onSubmit, takeFocus, typed } from './fields.ts';
import { Icon } from './icons.ts';
import { findPerson } from './identity.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import type { Finding } from './wire.ts';
import { words } from './words.ts';

function ClearForm({
  section,
  finding,
  done,
}: {
  section: string;
  finding: Finding;
  done: () => void;
}): ComponentChild {
  const { actions } = useDesk();
  const [reason, setReason] = useState('');
  const { busy, trouble, submit } = useSubmission(done);
  const clear = (): void =>
    submit(() => actions.clear({ section, finding: finding.key, reason: reason.trim() }));
  return h(
    'form',
    {
      class: 'stack clear-form',
      onSubmit: onSubmit(clear),
      onKeyDown: onEscape(done),
    },
    h(
      'label',
      null,
      words.findings.reason,
      h('input', {
        value: reason,
        required: true,
        maxLength: 300,
        ref: takeFocus,
        onInput: typed(setReason),
      }),
    ),
    h('p', { class: 'hint' }, words.findings.reasonHint),
    h(Trouble, { why: trouble }),
    h(
      'div',
      { class: 'form-row' },
      h(
        'button',
        { type: 'submit', class: 'button', disabled: busy || reason.trim() === '' },
        words.findings.confirm,
      ),
      h('button', { type: 'button', class: 'button quiet', onClick: done }, words.page.cancel),
    ),
  );
}

function FindingItem({
  finding,
  section,
}: {
  finding: Finding;
  section: string | undefined;
}): ComponentChild {
  const { desk } = useDesk();
  const [clearing, setClearing] = useState(false);
  const { cleared, hard, message, said = '' } = finding;
  const by = cleared ? (findPerson(desk.people, cleared.by)?.name ?? cleared.by) : '';
  return h(
    'li',
    {
      class: `finding ${cleared ? 'finding-cleared' : hard ? 'finding-hard' : 'finding-soft'}`,
      tabIndex: -1,
      'data-finding': finding.key,
    },
    h(Icon, { name: cleared ? 'tick' : hard ? 'stop' : 'eye' }),
    h(
      'div',
      null,
      cleared
        ? null
        : h('span', { class: 'finding-kind' }, hard ? words.findings.hard : words.findings.soft),
      h('span', { class: 'finding-message' }, message.slice(0, said ? -said.length : undefined)),
      said ? h('span', { class: 'finding-said' }, said) : null,
      cleared
        ? h('span', { class: 'finding-reason' }, words.findings.cleared(by, cleared.reason))
        : null,
      section && !cleared && !clearing
        ? h(
            'button',
            { type: 'button', class: 'link-button', onClick: () => setClearing(true) },
            words.findings.clear,
          )
        : null,
      section && clearing
        ? h(ClearForm, { section, finding, done: () => setClearing(false) })
        : null,
    ),
  );
}

const rank = ({ cleared, hard }: Finding): number => (cleared ? 2 : hard ? 0 : 1);

/** What the checks say, the blocking first; in a section each can be lifted with a reason. */
export function Findings({
  findings,
  section,
}: {
  findings: readonly Finding[];
  section?: string;
}): ComponentChild {
  if (findings.length === 0) return null;
  return h(
    'ul',
    { class: 'findings', 'aria-label': words.findings.title },
    [...findings]
      .sort((a, b) => rank(a) - rank(b))
      .map((finding) => h(FindingItem, { key: finding.key, finding, section })),
  );
}
