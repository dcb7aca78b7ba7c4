import type { Element } from './node.ts';

type Match = (element: Element) => boolean;

const part =
  /([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:([*^~]?)=["']?([^"'\]]*)["']?)?\]/giy;

/** Whether one of the words of an attribute is this one. */
export const hasToken = (tokens: string, token: string): boolean => {
  const at = tokens.indexOf(token);
  if (at < 0) return false;
  return tokens.length === token.length || tokens.split(/\s+/).includes(token);
};

function attributeMatch(name: string, operator = '', value?: string): Match {
  if (value === undefined) return (element) => element.hasAttribute(name);
  const holds: (own: string) => boolean = {
    '': (own: string) => own === value,
    '*': (own: string) => own.includes(value),
    '^': (own: string) => own.startsWith(value),
    '~': (own: string) => hasToken(own, value),
  }[operator] as (own: string) => boolean;
  return (element) => {
    const own = element.getAttribute(name);
    return own !== null && holds(own);
  };
}

function meetsAll(element: Element, tests: readonly Match[]): boolean {
  for (const test of tests) if (!test(element)) return false;
  return true;
}

function meetsOne(element: Element, tests: readonly Match[]): boolean {
  for (const test of tests) if (test(element)) return true;
  return false;
}

/** `div.a[b]`: conditions on one element. */
function compound(selector: string): Match {
  const tests: Match[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < selector.length) {
    const found = part.exec(selector);
    if (!found) throw new Error(`no selector this DOM knows: ${selector}`);
    const [, tag, name, id, attribute, operator, value] = found;
    if (tag && tag !== '*') tests.push((element) => element.localName === tag);
    else if (name)
      tests.push((element) => {
        const own = element.attribs.class;
        return own !== undefined && hasToken(own, name);
      });
    else if (id) tests.push((element) => element.attribs.id === id);
    else if (attribute) tests.push(attributeMatch(attribute, operator, value));
  }
  const [only, ...rest] = tests;
  if (only && rest.length === 0) return only;
  return (element) => meetsAll(element, tests);
}

/** `a b`: each part but the last matches some ancestor of the next. */
function descendant(selector: string): Match {
  const [last, ...above] = selector.trim().split(/\s+/).map(compound).reverse();
  if (!last) throw new Error('an empty selector');
  if (above.length === 0) return last;
  return (element) => {
    if (!last(element)) return false;
    let at = element.parentNode;
    for (const matches of above) {
      while (at && !matches(at)) at = at.parentNode;
      if (!at) return false;
      at = at.parentNode;
    }
    return true;
  };
}

const simpleTag = /^[a-z][\w-]*$/i;

function compile(selector: string): Match {
  const parts = selector.split(',').map((one) => one.trim());
  const tags = new Set(parts.filter((one) => simpleTag.test(one)).map((one) => one.toLowerCase()));
  const others = parts.filter((one) => !simpleTag.test(one)).map(descendant);
  if (others.length === 0) return ({ localName }) => tags.has(localName);
  return (element) => tags.has(element.localName) || meetsOne(element, others);
}

const compiled = new Map<string, Match>();

/** What a selector list asks of an element: tags, classes, ids, attributes (`= *= ^= ~=`) and descendants. */
export function matcher(selector: string): Match {
  const known = compiled.get(selector);
  if (known) return known;
  const made = compile(selector);
  if (compiled.size < 500) compiled.set(selector, made);
  return made;
}

/** What `getElementsByTagName` asks. */
export const tagMatcher = (name: string): Match =>
  name === '*' ? () => true : matcher(name.toLowerCase());
