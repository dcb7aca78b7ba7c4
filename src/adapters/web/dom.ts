import { bounded } from './bounds.ts';
import type { Element, Node } from './dom/node.ts';
import { type Document, parseDocument } from './dom/parse.ts';
import { lengthIn } from './dom/tree.ts';

export type { Document, Element, Node };

/** Parses a page, or a fragment of one, into a light DOM. */
export const parsePage = (html: string): Document => parseDocument(bounded(html));

/** A text with each run of space in it made a single one. */
export const spaced = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

/** An element's text on one line. */
export const lineOf = (node: Node | null | undefined): string =>
  spaced(node?.textContent ?? '').trim();

/** Characters an element holds in paragraphs. */
export function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) length += lengthIn(paragraph);
  return length;
}

/** The texts of an element, each as it stands in the page. */
export function textsIn(element: Element): string[] {
  const texts: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) texts.push(node.nodeValue);
    else texts.push(...textsIn(node));
  return texts;
}
