import { type Concealed, concealedIn, most } from './concealed.ts';
import { type Document, lineOf, type Node, proseIn } from './dom.ts';

const isIn = (node: Node, others: ReadonlySet<Node>): boolean => {
  for (let at: Node | null = node; at; at = at.parentNode) if (others.has(at)) return true;
  return false;
};

/** Characters in paragraphs that a node is, holds or stands in. */
function proseOf(node: Node): number {
  if (node.nodeType === 3) return node.parentNode?.closest('p') ? node.nodeValue.length : 0;
  return node.localName === 'p' ? node.textContent.length : proseIn(node);
}

const proseOfAll = (nodes: Iterable<Node>): number =>
  [...nodes].reduce((sum, node) => sum + proseOf(node), 0);

/** Removes what style sheets hide, the least first, up to so many characters of prose: what is more waits for a script to show it. */
function dropStyled({ body }: Document, styled: readonly Concealed[], room: number): void {
  const groups = new Map<Concealed['by'], Set<Node>>();
  for (const { by, nodes } of styled) {
    const group = groups.get(by) ?? new Set();
    groups.set(by, group);
    for (const node of nodes) if (body.contains(node) && !isIn(node, group)) group.add(node);
  }
  const sized = [...groups.values()].map((nodes) => ({ nodes, prose: proseOfAll(nodes) }));
  let left = room;
  for (const { nodes, prose } of sized.sort((a, b) => a.prose - b.prose)) {
    left -= prose;
    if (left < 0) return;
    for (const node of nodes) node.remove();
  }
}

/** Removes what a reader of the page never sees, where instructions to machines like to hide; `styles` are the page's own sheets. */
export function dropHidden(document: Document, styles: readonly string[] = []): void {
  const { body } = document;
  const prose = proseIn(body) || 1;
  const folded = [...body.querySelectorAll('details')].filter(
    (details) => !details.hasAttribute('open') && details.querySelector('summary'),
  );
  const styled: Concealed[] = [];
  for (const one of concealedIn(document, styles, prose)) {
    const { kind, nodes } = one;
    if (kind === 'styled') styled.push(one);
    else if (kind === 'hidden' || proseOfAll(nodes) <= most * prose)
      for (const node of nodes) node.remove();
  }
  dropStyled(document, styled, most * prose);
  for (const details of folded)
    if (lineOf(details.querySelector('summary')) === '') details.remove();
}
