import { compile } from 'css-select';
import type { Element, Node } from './node.ts';

/** Steps through the tree that all the selectors of a page may take together, and one on one element. */
const steps = { all: 5_000_000, one: 200_000 };

class Spent extends Error {}

/** Counts the steps of a page's selectors: whoever takes too many is given up. */
export type Budget = { left: number; one: number; children: Map<Node, Node[]> };

export const budgetFor = (): Budget => ({
  left: steps.all,
  one: steps.one,
  children: new Map(),
});

/** States that nobody has brought about in a page that was just opened. */
const states =
  'focus focus-within focus-visible target target-within placeholder-shown autofill fullscreen modal popover-open picture-in-picture playing user-valid user-invalid invalid out-of-range indeterminate default current past future -webkit-autofill -moz-focusring -moz-ui-invalid local-link host -webkit-any-link-visited'.split(
    ' ',
  );

const pseudos = {
  ...Object.fromEntries(states.map((state) => [state, () => false])),
  defined: () => true,
  valid: () => true,
  open: ':is(details,dialog)[open]',
};

/** What a selector asks of an element; undefined where no browser would know it. */
export function matcherOf(
  selector: string,
  budget: Budget,
): ((element: Element) => boolean) | undefined {
  const spend = (count = 1): void => {
    budget.one -= count;
    if (budget.one < 0) throw new Spent();
  };
  const childrenOf = (node: Node): Node[] => {
    const known = budget.children.get(node);
    const children = known ?? (node.nodeType === 1 ? node.childNodes : []);
    if (!known) budget.children.set(node, children);
    spend(1 + children.length / 8);
    return children;
  };
  try {
    const matches = compile<Node, Element>(selector, {
      cacheResults: true,
      pseudos,
      adapter: {
        isTag: (node): node is Element => {
          spend();
          return node.nodeType === 1;
        },
        getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
        getChildren: childrenOf,
        getName: (element) => {
          spend();
          return element.localName;
        },
        getParent: (element) => {
          spend();
          return element.parentNode;
        },
        getSiblings: (node) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
        prevElementSibling: (node) => {
          spend();
          return node.previousElementSibling;
        },
        getText: (node) => node.textContent,
        hasAttrib: (element, name) => element.hasAttribute(name),
        removeSubsets: (nodes) => nodes,
      },
    });
    return (element) => {
      budget.one = Math.min(steps.one, budget.left);
      const before = budget.one;
      try {
        return matches(element);
      } catch (error) {
        if (error instanceof Spent) return false;
        throw error;
      } finally {
        budget.left -= before - budget.one;
      }
    };
  } catch {
    return undefined;
  }
}
