import type { Block } from '#src/core/article.ts';
import { type Element, type Node, spaced } from './dom.ts';

/** A block as it stands in the page, with what is needed to tell text from furniture. */
export type RawBlock = Block & {
  /** Share of its characters inside links, 0 to 1. */
  linked: number;
  /** Its order in the page, where its element was marked with one; else -1. */
  place: number;
};

const kinds: Record<string, Block['kind']> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  BLOCKQUOTE: 'quote',
};
const breaking =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|HEAD|BUTTON|SELECT|TEXTAREA|OPTION)$/;
const deepest = 400;
/** No language has such a word, and patterns would run out of stack on it. */
const longest = 20_000;
const endless = new RegExp(`\\S{${longest},}`, 'g');

/** Where a page's paragraphs carry their order while one is chosen. */
export const placeAttribute = 'data-place';

type Line = { text: string; linked: number };

/** The text of an element as blocks, in reading order, no two words glued together that the page shows apart. */
export function blocksIn(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  let line: Line = { text: '', linked: 0 };
  let place = -1;

  const flush = (kind: Block['kind']): void => {
    const whole = line.text.length < longest ? line.text : line.text.replace(endless, '');
    const text = spaced(whole).trim();
    if (text) blocks.push({ kind, text, linked: line.linked / text.length, place });
    place = -1;
    line = { text: '', linked: 0 };
  };

  const walk = (node: Node, kind: Block['kind'], inLink: boolean, depth: number): void => {
    if (node.nodeType === 3) {
      const text = spaced(node.nodeValue ?? '');
      line.text += text;
      if (inLink) line.linked += text.trim().length;
      return;
    }
    if (node.nodeType !== 1 || depth > deepest) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (silent.test(tag)) return;
    if (tag === 'BR') {
      if (line.text.endsWith('\n')) flush(kind);
      else line.text += '\n';
      return;
    }
    const breaks = breaking.test(tag);
    if (breaks) flush(kind);
    const marked = (node as Element).getAttribute(placeAttribute);
    if (marked) place = Number(marked);
    const inner = kinds[tag] ?? kind;
    for (let child = node.firstChild; child; child = child.nextSibling)
      walk(child, inner, inLink || tag === 'A', depth + 1);
    if (breaks) flush(inner);
    else if (tag === 'TD' || tag === 'TH') line.text += ' ';
  };

  walk(root, 'paragraph', false, 0);
  flush('paragraph');
  return blocks;
}

/** The blocks' text, separated by blank lines. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => block.text).join('\n\n');
