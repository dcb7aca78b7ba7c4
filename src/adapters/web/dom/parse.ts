import { Parser } from 'htmlparser2';
import { Element, maker, Text } from './node.ts';
import { insert } from './tree.ts';

/** A page's tree, with the head and the body that every page has, whether it writes them or not. */
export type Document = typeof maker & {
  documentElement: Element;
  head: Element;
  body: Element;
  /** So marked, Readability renames elements in place, as it does in its own light DOM. */
  firstChild: Element & { __JSDOMParser__: true };
  title: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Element[];
  getElementsByTagName(name: string): Element[];
};

/** A document around a root that holds this head and this body. */
function documentOf(root: Element, head: Element, body: Element): Document {
  return {
    ...maker,
    documentElement: root,
    head,
    body,
    firstChild: Object.assign(root, { __JSDOMParser__: true as const }),
    title: root.querySelector('title')?.textContent ?? '',
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
    getElementsByTagName: (name) => root.getElementsByTagName(name),
  };
}

const ofHead = /^(?:meta|title|link|base|style|script|noscript|template)$/;

/** Parses a page, or a fragment of one. */
export function parseDocument(html: string): Document {
  const root = new Element('html');
  const [head, body] = [new Element('head'), new Element('body')];
  for (const part of [head, body]) insert(root, part, null);
  const skeleton = new Map(Object.entries({ html: root, head, body }));
  const open: Element[] = [];
  let parent: Element = root;

  const outside = () => parent === root || parent === head;
  /** Where content goes: what stands outside the body belongs to it all the same. */
  const placeOf = (name: string): Element => {
    if (!outside()) return parent;
    return ofHead.test(name) && !body.firstChild ? head : body;
  };

  const parser = new Parser({
    onopentag(name, attribs) {
      open.push(parent);
      const known = skeleton.get(name);
      if (known) {
        known.attribs = { ...attribs, ...known.attribs };
        if (outside()) parent = known;
        return;
      }
      const element = new Element(name, attribs);
      insert(placeOf(name), element, null);
      parent = element;
    },
    ontext(text) {
      if (outside() && !/\S/.test(text)) return;
      const into = placeOf('#text');
      const last = into.lastChild;
      if (last?.nodeType === 3) last.nodeValue += text;
      else insert(into, new Text(text), null);
    },
    onclosetag() {
      parent = open.pop() ?? root;
    },
  });
  parser.end(html);
  return documentOf(root, head, body);
}
