import { type ComponentChild, h } from 'preact';
import { segments } from './segments.ts';
import type { Finding } from './wire.ts';

/** A brief's text with the words that standing findings are about underlined. */
export function CheckedText({
  text,
  findings,
}: {
  text: string;
  findings: readonly Finding[];
}): ComponentChild {
  const ranges = findings
    .filter(({ cleared, span: [start, end] }) => !cleared && end - start < text.length)
    .map(({ span: [start, end], hard, message }) => ({ start, end, mark: { hard, message } }));
  return h(
    'p',
    { class: 'brief-text' },
    segments(text, ranges).map((segment, i) =>
      segment.marks.length === 0
        ? segment.text
        : h(
            'mark',
            {
              key: i,
              class: segment.marks.some(({ hard }) => hard) ? 'doubt doubt-hard' : 'doubt',
              title: segment.marks.map(({ message }) => message).join('\n'),
            },
            segment.text,
          ),
    ),
  );
}
