import { type ComponentChild, h } from 'preact';
import { segments } from './segments.ts';
import type { Finding } from './wire.ts';

const longPassage = 80;

function classOf(marks: readonly { hard: boolean; long: boolean }[]): string {
  if (marks.some(({ hard }) => hard)) return 'doubt doubt-hard';
  return marks.every(({ long }) => long) ? 'doubt doubt-long' : 'doubt';
}

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
    .map(({ span: [start, end], hard, message }) => ({
      start,
      end,
      mark: { hard, message, long: end - start > longPassage },
    }));
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
              class: classOf(segment.marks),
              title: segment.marks.map(({ message }) => message).join('\n'),
            },
            segment.text,
          ),
    ),
  );
}
