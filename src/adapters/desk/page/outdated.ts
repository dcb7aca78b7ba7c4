import { type ComponentChild, h } from 'preact';
import { RichText } from './richtext.ts';

/** A section's message that something else stands for now: its first line as it is, and the rest struck out. */
export function Outdated({ text }: { text: string }): ComponentChild {
  const [head = '', ...rest] = text.split('\n\n');
  return h(
    'div',
    null,
    h(RichText, { text: head }),
    h('s', { class: 'outdated' }, h(RichText, { text: rest.join('\n\n') })),
  );
}
