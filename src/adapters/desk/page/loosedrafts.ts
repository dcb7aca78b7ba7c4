import { type ComponentChild, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Draft, isTyped } from './draft.ts';
import { draftsOf, forgetDraft } from './drafts.ts';
import { comeIntoView, takeLostFocus } from './fields.ts';
import { isHeld } from './heldform.ts';
import { useDesk } from './state.ts';
import type { Issue } from './wire.ts';
import { words } from './words.ts';

function LooseDraft({
  draft: { link, name, typed },
  late,
  forget,
}: {
  draft: Draft;
  late: boolean;
  forget: () => void;
}): ComponentChild {
  const area = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  const { headline, text, call } = typed;
  const typedText = [headline, text, call && `→ ${call}`].filter(Boolean).join('\n\n');
  // Where the page may not write to the clipboard, the selected text is one key away from it.
  const copy = (): void => {
    area.current?.select();
    void navigator.clipboard?.writeText(typedText).then(
      () => setCopied(true),
      () => {},
    );
  };
  useLayoutEffect(() => {
    if (!isHeld(link)) return;
    comeIntoView(whole.current);
    takeLostFocus(whole.current);
  }, []);
  return h(
    'section',
    { class: 'loose-draft stack', tabIndex: -1, ref: whole, 'aria-label': words.edit.yours },
    h('p', { role: 'status' }, late ? words.edit.late(name) : words.edit.loose(name)),
    h('textarea', {
      class: 'serif',
      ref: area,
      readOnly: true,
      rows: 6,
      'aria-label': words.edit.yours,
      value: typedText,
    }),
    h(
      'div',
      { class: 'form-row' },
      h(
        'button',
        { type: 'button', class: 'button', onClick: copy },
        copied ? words.edit.copied : words.edit.copy,
      ),
      h('button', { type: 'button', class: 'link-button', onClick: forget }, words.edit.forget),
    ),
  );
}

/** What this person typed for sections of an issue that can take it no more: they were taken out of it, or it is published. */
export function LooseDrafts({ issue }: { issue: Issue }): ComponentChild {
  const {
    desk: { person },
  } = useDesk();
  const [, again] = useState(0);
  const late = issue.state === 'published';
  const places = new Set(late ? [] : issue.sections.map(({ link }) => link));
  return draftsOf(person)
    .filter((draft) => draft.issue === issue.number && isTyped(draft) && !places.has(draft.link))
    .map((draft) =>
      h(LooseDraft, {
        key: draft.link,
        draft,
        late,
        forget: () => {
          forgetDraft(person, draft.link);
          again((times) => times + 1);
        },
      }),
    );
}
