import { matcher, tagMatcher } from './select.ts';
import { allIn, appendCopies, firstIn, insert, textIn, unlink } from './tree.ts';

// Classes, against the custom of the house: Readability asks for the DOM's own interface, and a page has tens of
// thousands of nodes, whose getters must be shared.

/** What texts and elements have in common. */
abstract class TreeNode {
  abstract readonly nodeType: 1 | 3;
  abstract readonly textContent: string;
  parentNode: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  get nextElementSibling(): Element | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  remove(): void {
    unlink(this as unknown as Node);
  }
}

/** A run of text. */
export class Text extends TreeNode {
  readonly nodeType = 3;
  readonly firstChild = null;
  readonly lastChild = null;
  readonly childNodes: readonly Node[] = [];
  nodeValue: string;

  constructor(text: string) {
    super();
    this.nodeValue = text;
  }

  bare(): Text {
    return new Text(this.nodeValue);
  }
  get textContent(): string {
    return this.nodeValue;
  }
}

/** An attribute as Readability copies it from one element to another. */
export type Attribute = { name: string; value: string; cloneNode(): Attribute };

const attribute = (name: string, value: string): Attribute => ({
  name,
  value,
  cloneNode: () => attribute(name, value),
});

/** An element with the part of the DOM's interface that this adapter and Readability use. */
export class Element extends TreeNode {
  readonly nodeType = 1;
  readonly nodeValue = null;
  /** Upper case, as in HTML documents. */
  tagName: string;
  localName: string;
  attribs: Record<string, string>;
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  /** Readability keeps its scores here. */
  readability: unknown = undefined;

  constructor(name: string, attribs: Record<string, string> = {}) {
    super();
    this.localName = name;
    this.tagName = upper(name);
    this.attribs = attribs;
  }

  /** A copy without content. */
  bare(): Element {
    return new Element(this.localName, { ...this.attribs });
  }
  get nodeName(): string {
    return this.tagName;
  }
  get ownerDocument(): typeof maker {
    return maker;
  }
  get textContent(): string {
    return textIn(this);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    this.attribs.class = value;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(value: string) {
    this.attribs.id = value;
  }
  get attributes(): Attribute[] {
    return Object.entries(this.attribs).map(([name, value]) => attribute(name, value));
  }
  get childNodes(): Node[] {
    const nodes: Node[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }
  get children(): Element[] {
    const elements: Element[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 1) elements.push(node);
    return elements;
  }
  get firstElementChild(): Element | null {
    const first = this.firstChild;
    return !first || first.nodeType === 1 ? first : first.nextElementSibling;
  }

  /** A copy of the content rather than its source: whoever sets it back undoes what was done since. */
  get innerHTML(): Element {
    const copy = new Element(this.localName);
    appendCopies(copy, this);
    return copy;
  }
  set innerHTML(copy: Element) {
    this.firstChild = null;
    this.lastChild = null;
    appendCopies(this, copy);
  }

  getAttribute(name: string): string | null {
    const value = this.attribs[name];
    return typeof value === 'string' ? value : null;
  }
  hasAttribute(name: string): boolean {
    return typeof this.attribs[name] === 'string';
  }
  setAttribute(name: string, value: string): void {
    this.attribs[name] = value;
  }
  setAttributeNode({ name, value }: Attribute): void {
    this.attribs[name] = value;
  }
  removeAttribute(name: string): void {
    if (Object.hasOwn(this.attribs, name)) delete this.attribs[name];
  }

  appendChild<Child extends Node>(child: Child): Child {
    insert(this, child, null);
    return child;
  }
  removeChild<Child extends Node>(child: Child): Child {
    unlink(child);
    return child;
  }
  replaceChild<Child extends Node>(fresh: Node, old: Child): Child {
    insert(this, fresh, old);
    unlink(old);
    return old;
  }

  querySelectorAll(selector: string): Element[] {
    return allIn(this, matcher(selector));
  }
  querySelector(selector: string): Element | null {
    return firstIn(this, matcher(selector));
  }
  getElementsByTagName(name: string): Element[] {
    return allIn(this, tagMatcher(name));
  }
  closest(selector: string): Element | null {
    const matches = matcher(selector);
    for (let node: Element | null = this; node; node = node.parentNode)
      if (matches(node)) return node;
    return null;
  }
  contains(other: Node): boolean {
    for (let node: Node | null = other; node; node = node.parentNode)
      if (node === this) return true;
    return false;
  }
}

export type Node = Text | Element;

const uppers = new Map<string, string>();
const upper = (name: string): string => {
  const known = uppers.get(name);
  if (known) return known;
  const made = name.toUpperCase();
  if (uppers.size < 1000) uppers.set(name, made);
  return made;
};

/** Makes nodes as a document does; they belong to none. */
export const maker = {
  createElement: (name: string): Element => new Element(name.toLowerCase()),
  createTextNode: (text: string): Text => new Text(text),
};
