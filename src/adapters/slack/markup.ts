import type { Span } from '#src/core/message.ts';
import { inert } from './text.ts';

type Atom = { open: string; text: string; close: string };

/** Longest address that is made a link; beyond, it is shown. */
const longestAddress = 2000;

const bare = (text: string): Atom => ({ open: '', text, close: '' });

/** Emphasis that Slack understands: on one line, without spaces at its ends. */
function marked(text: string, mark: string): Atom[] {
  return text.split(/(\s*\n\s*|^\s+|\s+$)/).flatMap((part, i) => {
    if (part === '') return [];
    return i % 2 === 1 || part.trim() === ''
      ? [bare(part)]
      : [{ open: mark, text: part, close: mark }];
  });
}

function linked(text: string, url: string): Atom[] {
  const address = url.replace(/[\s<>|]/g, encodeURIComponent).replaceAll('&', '&amp;');
  if (address.length > longestAddress) return [bare(`${text} (${url})`)];
  const label = text.replace(/\s+/g, ' ').trim() || url;
  return [{ open: `<${address}|`, text: label, close: '>' }];
}

function atoms(span: Span): Atom[] {
  if (typeof span === 'string') return [bare(span)];
  if (span.kind === 'link') return linked(span.text, span.url);
  return marked(span.text, span.kind === 'strong' ? '*' : '~');
}

/** The longest beginning of a text that takes no more than `room` once escaped, cut between words when there are any. */
function beginning(text: string, room: number): string {
  let taken = '';
  let length = 0;
  for (const letter of text) {
    length += inert(letter).length;
    if (length > room) break;
    taken += letter;
  }
  if (taken.length === text.length) return taken;
  const word = taken.search(/\s\S*$/);
  return word > taken.length / 2 ? taken.slice(0, word + 1) : taken;
}

/** Spans as Slack's markup, in pieces of `limit` characters at most, nothing lost between them. */
export function markup(spans: readonly Span[], limit: number): string[] {
  const pieces: string[] = [];
  let current = '';
  const end = (): void => {
    if (current.trim()) pieces.push(current);
    current = '';
  };
  for (const { open, text, close } of spans.flatMap(atoms)) {
    let rest = text;
    while (rest) {
      const room = limit - current.length - open.length - close.length;
      const part = beginning(rest, room);
      const whole = part.length === rest.length;
      if (current && !whole && room < limit / 4) {
        end();
        continue;
      }
      if (!part) {
        end();
        continue;
      }
      current += `${open}${inert(part)}${close}`;
      rest = rest.slice(part.length);
      if (rest) end();
    }
  }
  end();
  return pieces;
}
