import { type ComponentChild, Fragment, h } from 'preact';
import { Away } from './richtext.ts';
import { segments } from './segments.ts';
import type { Finding, Part, Source } from './wire.ts';
import { words } from './words.ts';

const longPassage = 80;

function classOf(marks: readonly { hard: boolean; long: boolean }[]): string {
  if (marks.some(({ hard }) => hard)) return 'doubt doubt-hard';
  return marks.every(({ long }) => long) ? 'doubt doubt-long' : 'doubt';
}

const tags = { standfirst: 'p', heading: 'h5', paragraph: 'p' } as const;

/** What a paragraph of a lead rests on. */
function PartSources({
  part,
  sources,
}: {
  part: Part;
  sources: readonly Source[];
}): ComponentChild {
  if (part.kind === 'heading') return null;
  const own = sources.filter(({ url }) => part.sources?.includes(url));
  return h(
    'p',
    { class: 'part-sources' },
    own.length === 0
      ? words.section.allSources
      : own.map(({ url, medium }) =>
          h(
            Away,
            { key: url, url },
            `${sources.findIndex((one) => one.url === url) + 1}. ${medium}`,
          ),
        ),
  );
}

/** A text with the words that standing findings are about underlined; a lead's block by block, each with its sources. */
export function CheckedText({
  text,
  findings,
  parts,
  sources = [],
}: {
  text: string;
  findings: readonly Finding[];
  parts?: readonly Part[] | undefined;
  sources?: readonly Source[] | undefined;
}): ComponentChild {
  const ranges = findings
    .filter(({ cleared, span: [start, end] }) => !cleared && end - start < text.length)
    .map(({ span: [start, end], hard, message }) => ({
      start,
      end,
      mark: { hard, message, long: end - start > longPassage },
    }));
  const blocks = parts ?? [{ kind: 'paragraph' as const, span: [0, text.length] as const }];
  return blocks.map((part) => {
    const {
      kind,
      span: [from, to],
    } = part;
    const block = h(
      tags[kind],
      { class: parts ? `brief-text lead-${kind}` : 'brief-text' },
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
    );
    return h(
      Fragment,
      { key: from },
      block,
      'text' in part ? h(PartSources, { part, sources }) : null,
    );
  });
}
