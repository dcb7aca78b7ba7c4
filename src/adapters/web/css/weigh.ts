import { parse, type Selector, SelectorType } from 'css-what';

/** How much a selector weighs, under which names of its subject it is to be looked up, and which classes and ids must be in a page that it may match. */
export type Weighed = {
  weight: number;
  keys: readonly string[];
  needs: readonly string[];
  /** Whether it names tags, classes and ids alone, one inside another. */
  plain: boolean;
};

const longest = 1_000;

const subselects = new Set(['is', 'where', 'matches', 'not', 'has']);

function specificityOf(tokens: readonly Selector[]): number {
  let sum = 0;
  for (const token of tokens) {
    if (token.type === SelectorType.Tag || token.type === SelectorType.PseudoElement) sum += 1;
    else if (token.type === SelectorType.Attribute)
      sum += token.name === 'id' && token.ignoreCase === 'quirks' ? 1_000_000 : 1_000;
    else if (token.type !== SelectorType.Pseudo) continue;
    else if (token.name === 'where') continue;
    else if (subselects.has(token.name) && Array.isArray(token.data))
      sum += Math.max(0, ...token.data.map(specificityOf));
    else sum += 1_000;
  }
  return sum;
}

const nameOf = (token: Selector): string | undefined => {
  if (token.type !== SelectorType.Attribute || token.ignoreCase === true) return undefined;
  if (token.action === 'equals' && token.name === 'id') return `#${token.value}`;
  return token.action === 'element' && token.name === 'class' ? `.${token.value}` : undefined;
};

/** What css-select knows and no browser does. */
const unheardOf =
  /^(?:contains|icontains|parent|header|button|input|text|selected|image|password|radio|checkbox|file|submit|reset|eq|first|last|even|odd|visited-link)$/;

const isForeign = (tokens: readonly Selector[]): boolean =>
  tokens.some((token) => {
    if (token.type === SelectorType.Attribute) return token.action === 'not';
    if (token.type !== SelectorType.Pseudo) return false;
    if (unheardOf.test(token.name)) return true;
    return Array.isArray(token.data) && token.data.some(isForeign);
  });

const isCombinator = ({ type }: Selector): boolean =>
  type === SelectorType.Descendant ||
  type === SelectorType.Child ||
  type === SelectorType.Sibling ||
  type === SelectorType.Adjacent;

function keysOf(tokens: readonly Selector[]): string[] {
  const subject = tokens.slice(tokens.findLastIndex(isCombinator) + 1);
  let keys: string[] = ['*'];
  for (const token of subject) {
    const name = nameOf(token);
    if (name) keys = [name];
    else if (token.type === SelectorType.Tag) {
      if (/^[*[]/.test(keys[0] ?? '')) keys = [token.name.toLowerCase()];
    } else if (token.type === SelectorType.Attribute) {
      if (keys[0] === '*') keys = [`[${token.name.toLowerCase()}`];
    } else if (token.type === SelectorType.Pseudo && Array.isArray(token.data)) {
      if (keys[0] === '*' && /^(?:is|where|matches)$/.test(token.name))
        keys = [...new Set(token.data.flatMap(keysOf))];
    }
  }
  return keys.includes('*') ? ['*'] : keys;
}

const compound = '(?:[a-z][a-z\\d-]*(?:[.#][a-zA-Z_-][\\w-]*)*|(?:[.#][a-zA-Z_-][\\w-]*)+)';
const simple = new RegExp(`^${compound}(?: ${compound})*$`);

/** Weighs a selector; undefined for what is none, or styles no element itself (`::before`). */
export function weigh(selector: string): Weighed | undefined {
  if (selector.length > longest || selector === '') return undefined;
  if (simple.test(selector)) {
    const ids = selector.split('#').length - 1;
    const names = selector.split('.').length - 1;
    const tags = selector.match(/(?:^| )[a-z]/g)?.length ?? 0;
    const [last = ''] = /[^ ]*$/.exec(selector) ?? [];
    const key = /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+$/.exec(last)?.[0] ?? last;
    const needs = ids + names > 0 ? (selector.match(/[.#][\w-]+/g) ?? []) : [];
    return { weight: ids * 1_000_000 + names * 1_000 + tags, keys: [key], needs, plain: true };
  }
  try {
    const [tokens, more] = parse(selector);
    if (!tokens || more || isForeign(tokens)) return undefined;
    if (tokens.some(({ type }) => type === SelectorType.PseudoElement)) return undefined;
    const needs = tokens.flatMap((token) => nameOf(token) ?? []);
    return { weight: specificityOf(tokens), keys: keysOf(tokens), needs, plain: false };
  } catch {
    return undefined;
  }
}
