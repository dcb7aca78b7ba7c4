import { type ComponentChild, h } from 'preact';
import { standingFields } from './draft.ts';
import type { Section } from './wire.ts';
import { words } from './words.ts';

/** What stands in a section's place when somebody changed it while its form was open. */
export function Standing({ section }: { section: Section }): ComponentChild {
  const { headline, text, call } = standingFields(section);
  return h(
    'div',
    { class: 'standing', role: 'status' },
    h('p', null, words.edit.changed),
    h(
      'blockquote',
      { class: 'serif' },
      headline ? h('strong', { class: 'standing-headline' }, headline) : null,
      text,
      call ? h('span', { class: 'standing-call' }, `→ ${call}`) : null,
    ),
  );
}
