import type { Span } from '#src/core/message.ts';

/** A run of text in a block that Slack reads as it stands, without markup: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export type RichElement =
  | { type: 'text'; text: string; style?: { bold: true } | { strike: true } }
  | { type: 'link'; url: string; text: string };

/** Longest address that is made a link; beyond, it is shown. */
const longestAddress = 2000;

function elementOf(span: Span): RichElement {
  if (typeof span === 'string') return { type: 'text', text: span };
  if (span.kind === 'link') {
    const { text, url } = span;
    return url.length > longestAddress
      ? { type: 'text', text: `${text} (${url})` }
      : { type: 'link', url, text: text || url };
  }
  return {
    type: 'text',
    text: span.text,
    style: span.kind === 'strong' ? { bold: true } : { strike: true },
  };
}

/** Where to cut a text so that no more than `room` is before: between words when there are any, never inside a letter. */
function cutAt(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const word = text.slice(0, room).search(/\s\S*$/);
  if (word > room / 2) return word + 1;
  return /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
}

/** Spans as runs of text, in pieces of `limit` characters at most, nothing lost between them. */
export function richText(spans: readonly Span[], limit: number): RichElement[][] {
  const pieces: RichElement[][] = [];
  let current: RichElement[] = [];
  let length = 0;
  const end = (): void => {
    if (current.length > 0) pieces.push(current);
    current = [];
    length = 0;
  };
  for (const element of spans.map(elementOf)) {
    let rest = element.text;
    while (rest) {
      const room = limit - length;
      if (rest.length > room && room < limit / 4) {
        end();
        continue;
      }
      const text = rest.slice(0, cutAt(rest, room));
      current.push({ ...element, text });
      length += text.length;
      rest = rest.slice(text.length);
      if (rest) end();
    }
  }
  end();
  return pieces.filter((piece) => piece.some(({ text }) => text.trim()));
}
