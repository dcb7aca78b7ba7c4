import type { Place } from '#src/core/text/span.ts';
import { closingMark } from './closing-mark.ts';
import { stops } from './whole-sentences.ts';

/** What a place of a page says in an extract, before another: with a full stop where its line ends on no mark, with dots where its sentence goes on, and with the mark that closes what it quotes. */
export function saidAt(page: string, { start, end }: Place): string {
  const text = page.slice(start, end).replace(/\s+/gu, ' ');
  const closing = closingMark(text) ?? '';
  if (stops(text)) return text + closing;
  const cut = /^[^\S\n]+[\p{L}\p{N}]/u.test(page.slice(end, end + 3));
  return `${text.replace(/[\s,;:]+$/u, '')}${cut ? '…' : '.'}${closing}`;
}
