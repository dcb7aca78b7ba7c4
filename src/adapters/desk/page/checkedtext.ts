import { type ComponentChild, h } from 'preact';
import { segments } from './segments.ts';
import type { Finding, Part } from './wire.ts';

const longPassage = 80;

function classOf(marks: readonly { hard: boolean; long: boolean }[]): string {
  if (marks.some(({ hard }) => hard)) return 'doubt doubt-hard';
  return marks.every(({ long }) => long) ? 'doubt doubt-long' : 'doubt';
}

const tags = { standfirst: 'p', heading: 'h5', paragraph: 'p' } as const;

/** A text with the words that standing findings are about underlined, block by block when it is a lead's. */
export function CheckedText({
  text,
  findings,
  parts,
}: {
  text: string;
  findings: readonly Finding[];
  parts?: readonly Part[] | undefined;
}): ComponentChild {
  const ranges = findings
    .filter(({ cleared, span: [start, end] }) => !cleared && end - start < text.length)
    .map(({ span: [start, end], hard, message }) => ({
      start,
      end,
      mark: { hard, message, long: end - start > longPassage },
    }));
  const blocks = parts ?? [{ kind: 'paragraph' as const, span: [0, text.length] as const }];
  return blocks.map(({ kind, span: [from, to] }) =>
    h(
      tags[kind],
      { key: from, class: parts ? `brief-text lead-${kind}` : 'brief-text' },
      segments(
        text.slice(from, to),
        ranges.map((range) => ({ ...range, start: range.start - from, end: range.end - from })),
      ).map((segment, i) =>
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
    ),
  );
}
