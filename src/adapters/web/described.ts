import type { Block } from '#src/core/article.ts';
import { countWords } from '#src/core/article.ts';
import { blocksIn } from './blocks.ts';
import { parsePage } from './dom.ts';
import { plainText } from './entities.ts';

/** Lines of a description that tell nothing of what is described: addresses, time marks, calls to subscribe. */
const furniture =
  /^(?:[\W\d_]*|.{0,60}https?:\/\/\S+.{0,20}|(?:#[\p{L}\p{N}_]+[\s,]*)+|.{0,4}\d{1,2}:\d{2}(?::\d{2})?\b.*|(?:abonne[zr]|suivez|retrouvez|rejoignez|soutenez|likez|partagez|inscrivez|subscribe|follow|join us|support|like and|listen on|écoutez|check out|crédits?|music|musique|hosted (?:by|on)|hébergé|visitez|voir|acast\.com|learn more about your ad).{0,160})$/iu;

/** A description as paragraphs, its furniture left out. */
export function describedIn(description: string): Block[] {
  return description
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .split(/\n+/)
    .map((line) => plainText(line).trim())
    .filter((line) => line && !furniture.test(line))
    .map((text) => ({ kind: 'paragraph', text: text.replace(/\s*https?:\/\/\S+/g, '').trim() }))
    .filter(({ text }) => text) as Block[];
}

const address = /\s*(?:https?:\/\/|pic\.(?:twitter|x)\.com\/|t\.co\/)\S+/g;

/** The words of a post out of the fragment that shows it: its quotation, without the signature. */
export function postIn(html: string): Block[] {
  const lines = html.replace(/<br\b[^<>]*>/gi, '<br><br>');
  const quote = parsePage(lines).querySelector('blockquote');
  return [...(quote?.querySelectorAll('p') ?? [])]
    .flatMap((paragraph) => blocksIn(paragraph))
    .map(({ text }): Block => ({ kind: 'paragraph', text: text.replace(address, '').trim() }))
    .filter(({ text }) => text);
}

/** Words in blocks. */
export const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0);
