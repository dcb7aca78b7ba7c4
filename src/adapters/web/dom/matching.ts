import { compile } from 'css-select';
import { parse, type Selector, SelectorType } from 'css-what';
import type { Element, Node } from './node.ts';
import { hasToken } from './select.ts';

/** What may still be spent on a page, in steps of well under a microsecond, and the children of its nodes once they were asked for. */
export type Budget = { left: number; children: Map<Node, Node[]> };

export const budgetOf = (steps: number): Budget => ({ left: steps, children: new Map() });

/** Steps that it takes to make a selector ready, besides one for each character, and to begin with an element. */
const made = 60;
const begun = 3;

const spent = new Error('no step is left');

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

/** What classes are asked for under, since css-select compiles a pattern for each: a name that no sheet can write. */
const classed = '.';

const withClasses = (tokens: readonly Selector[]): Selector[] =>
  tokens.map((token) => {
    if (token.type === SelectorType.Pseudo && Array.isArray(token.data))
      return { ...token, data: token.data.map(withClasses) };
    const isClass =
      token.type === SelectorType.Attribute &&
      token.name === 'class' &&
      token.action === 'element' &&
      token.ignoreCase !== true &&
      /^\S+$/.test(token.value);
    return isClass ? { type: SelectorType.Pseudo, name: classed, data: token.value } : token;
  });

/** Whether a selector matches an element; undefined when the budget ended before that was known. */
export type Match = (element: Element) => boolean | undefined;

/** What a selector asks of an element; nothing matches what no browser would know. */
export function matcherOf(selector: string, budget: Budget): Match {
  const spend = (count = 1): void => {
    budget.left -= count;
    if (budget.left < 0) throw spent;
  };
  const childrenOf = (node: Node): Node[] => {
    const known = budget.children.get(node);
    const children = known ?? (node.nodeType === 1 ? node.childNodes : []);
    if (!known) budget.children.set(node, children);
    spend(2 + children.length / 4);
    return children;
  };
  const hasClass = ({ attribs }: Element, name?: string | null): boolean => {
    spend(1 + (attribs.class?.length ?? 0) / 50);
    return hasToken(attribs.class ?? '', name ?? '');
  };
  const ready = () =>
    compile<Node, Element>(parse(selector).map(withClasses), {
      cacheResults: true,
      pseudos: { ...pseudos, [classed]: hasClass },
      adapter: {
        isTag: (node): node is Element => {
          spend();
          return node.nodeType === 1;
        },
        getAttributeValue: (element, name) => {
          const value = element.getAttribute(name) ?? undefined;
          spend(1 + (value?.length ?? 0) / 50);
          return value;
        },
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
          spend(2);
          return node.previousElementSibling;
        },
        getText: (node) => node.textContent,
        hasAttrib: (element, name) => element.hasAttribute(name),
        removeSubsets: (nodes) => nodes,
      },
    });
  const attempt = <Value>(steps: number, run: () => Value): Value | undefined => {
    if (budget.left <= 0) return undefined;
    try {
      spend(steps);
      return run();
    } catch (error) {
      if (error === spent) return undefined;
      throw error;
    }
  };
  try {
    const matches = attempt(made + selector.length, ready);
    return (element) => matches && attempt(begun, () => matches(element));
  } catch {
    return () => false;
  }
}
