import type { Element, Node } from './node.ts';

/** Takes a node out of its parent. */
export function unlink(node: Node): void {
  const { parentNode, previousSibling, nextSibling } = node;
  if (!parentNode) return;
  if (previousSibling) previousSibling.nextSibling = nextSibling;
  else parentNode.firstChild = nextSibling;
  if (nextSibling) nextSibling.previousSibling = previousSibling;
  else parentNode.lastChild = previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

/** Puts a node into a parent, before one of its children or at its end. */
export function insert(parent: Element, node: Node, before: Node | null): void {
  unlink(node);
  const previous = before ? before.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previousSibling = node;
  else parent.lastChild = node;
}

/** The node after this one in document order, within `root`. */
function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}

/** The elements under `root` that match, in document order. */
export function allIn(root: Element, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (let node = following(root, root); node; node = following(node, root))
    if (node.nodeType === 1 && matches(node)) found.push(node);
  return found;
}

/** The first element under `root` that matches. */
export function firstIn(root: Element, matches: (element: Element) => boolean): Element | null {
  for (let node = following(root, root); node; node = following(node, root))
    if (node.nodeType === 1 && matches(node)) return node;
  return null;
}

/** How long the text under an element is. */
export function lengthIn(root: Element): number {
  let length = 0;
  for (let node = following(root, root); node; node = following(node, root))
    if (node.nodeType === 3) length += node.nodeValue.length;
  return length;
}

/** All the text under an element. */
export function textIn(root: Element): string {
  let text = '';
  for (let node = following(root, root); node; node = following(node, root))
    if (node.nodeType === 3) text += node.nodeValue;
  return text;
}

/** Appends to `into` copies of what `from` holds. */
export function appendCopies(into: Element, from: Element): void {
  let parent = into;
  let node = from.firstChild;
  while (node && node !== from) {
    const copy = node.bare();
    insert(parent, copy, null);
    if (copy.nodeType === 1 && node.firstChild) {
      parent = copy;
      node = node.firstChild;
      continue;
    }
    while (!node.nextSibling) {
      const up: Element | null = node.parentNode;
      if (!up || up === from || parent === into) return;
      node = up;
      parent = parent.parentNode ?? into;
    }
    node = node.nextSibling;
  }
}
