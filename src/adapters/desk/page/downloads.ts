import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { onSubmit, typed } from './fields.ts';
import { Icon } from './icons.ts';
import { useDesk } from './state.ts';
import { useSubmission } from './submission.ts';
import { Trouble } from './trouble.ts';
import { cautionsFor, waitingFor } from './waiting.ts';
import type { Issue } from './wire.ts';
import { words } from './words.ts';

const formats = ['html', 'md', 'txt', 'json'] as const;

function CloseIssue(): ComponentChild {
  const { actions } = useDesk();
  const [url, setUrl] = useState('');
  const { busy, trouble, submit } = useSubmission(() => {});
  const close = (): void => submit(() => actions.send(`/jungle close ${url}`.trim()));
  return h(
    'details',
    { class: 'close-issue' },
    h('summary', { class: 'link-button' }, words.downloads.close),
    h(
      'form',
      { class: 'stack', onSubmit: onSubmit(close) },
      h(
        'label',
        null,
        words.downloads.url,
        h('input', {
          type: 'url',
          value: url,
          placeholder: 'https://',
          onInput: typed(setUrl),
        }),
      ),
      h('p', { class: 'hint' }, words.downloads.closeHint),
      h(Trouble, { why: trouble }),
      h(
        'div',
        { class: 'form-row' },
        h(
          'button',
          { type: 'submit', class: 'button', disabled: busy },
          words.downloads.closeConfirm,
        ),
      ),
    ),
  );
}

/** The issue's files once it is approved, with what to settle before it is published; else what it waits for. */
export function Downloads({ issue }: { issue: Issue }): ComponentChild {
  const open = issue.state !== 'draft';
  const cautions = cautionsFor(issue);
  return h(
    'section',
    { class: `downloads ${open ? 'open' : 'waiting'}`, 'aria-labelledby': 'downloads-title' },
    h('h3', { id: 'downloads-title' }, words.downloads.title),
    h(
      'div',
      { id: 'downloads-why' },
      open
        ? h('p', null, words.downloads.ready)
        : waitingFor(issue).map((reason) => h('p', { key: reason }, reason)),
    ),
    h(
      'ul',
      { class: 'formats' },
      formats.map((format) =>
        h(
          'li',
          { key: format },
          open
            ? h(
                'a',
                {
                  class: 'button outline',
                  href: `/issues/${issue.number}.${format}`,
                  download: `numero-${issue.number}.${format}`,
                },
                h(Icon, { name: 'save' }),
                words.downloads.formats[format],
              )
            : h(
                'button',
                {
                  type: 'button',
                  class: 'button outline',
                  disabled: true,
                  'aria-describedby': 'downloads-why',
                },
                h(Icon, { name: 'lock' }),
                words.downloads.formats[format],
              ),
        ),
      ),
    ),
    open
      ? cautions.map((caution) =>
          h('p', { key: caution, class: 'caution' }, h(Icon, { name: 'eye' }), caution),
        )
      : null,
    issue.state === 'approved' && cautions.length === 0 ? h(CloseIssue, null) : null,
  );
}
