import { parseHTML } from 'linkedom';
import { bounded } from './bounds.ts';

/** The part of the DOM this adapter uses, so that the project needs no browser types. */
export type Node = {
  nodeType: number;
  nodeValue: string | null;
  textContent: string | null;
  parentNode: Element | null;
  firstChild: Node | null;
  lastChild: Node | null;
  nextSibling: Node | null;
};

export type Element = Node & {
  tagName: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  getElementsByTagName(name: string): Iterable<Element>;
  closest(selector: string): Element | null;
  contains(other: Node): boolean;
  remove(): void;
};

export type Document = Element & { head: Element; body: Element; documentElement: Element };

/** Parses a page, or a fragment of one, into a light DOM. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(bounded(whole)).document;
}

/** An element's text on one line. */
export const lineOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Characters an element holds in paragraphs. */
export function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p'))
    length += (paragraph.textContent ?? '').length;
  return length;
}
