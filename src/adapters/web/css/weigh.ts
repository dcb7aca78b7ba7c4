import { parse, type Selector, SelectorType } from 'css-what';
import { type Chain, chainOf } from './chains.ts';

/** What it takes to tell whether an element matches: the names that it has and stands in, one inside another; all that it stands in; the whole page. */
export type Reach = 'names' | 'path' | 'page';

/** How much a selector weighs, and what it asks for by name. */
export type Weighed = {
  weight: number;
  /** Names of its subject, each under which it is to be looked up. */
  keys: readonly string[];
  /** Names of its subject, and of what it stands in. */
  chain: Chain;
  reach: Reach;
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

/** Names that the subject and what it stands in have, whatever else is asked of them. */
function namesOf(tokens: readonly Selector[]): Chain {
  let names: string[] = [];
  let run = [names];
  const chain = [run];
  for (const token of tokens.toReversed()) {
    const { type } = token;
    if (isCombinator(token)) names = [];
    if (type === SelectorType.Child) run.push(names);
    if (type === SelectorType.Descendant) {
      run = [names];
      chain.push(run);
    }
    const name = type === SelectorType.Tag ? token.name.toLowerCase() : nameOf(token);
    if (name) names.push(name);
  }
  return chain;
}

const isOfPath = (token: Selector): boolean =>
  token.type === SelectorType.Tag ||
  token.type === SelectorType.Universal ||
  token.type === SelectorType.Descendant ||
  token.type === SelectorType.Child ||
  nameOf(token) !== undefined;

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
  if (!/[^\w .#-]/.test(selector) && simple.test(selector)) {
    const ids = selector.split('#').length - 1;
    const classes = selector.split('.').length - 1;
    const tags = selector.match(/(?:^| )[a-z]/g)?.length ?? 0;
    const chain = chainOf(selector);
    const own = chain[0]?.[0] ?? [];
    const key = own.find((name) => name.startsWith('#')) ?? own.at(-1) ?? '';
    const weight = ids * 1_000_000 + classes * 1_000 + tags;
    return { weight, keys: [key], chain, reach: 'names' };
  }
  try {
    const [tokens, more] = parse(selector);
    if (!tokens || more || isForeign(tokens)) return undefined;
    if (tokens.some(({ type }) => type === SelectorType.PseudoElement)) return undefined;
    const reach = tokens.every(isOfPath) ? 'path' : 'page';
    return { weight: specificityOf(tokens), keys: keysOf(tokens), chain: namesOf(tokens), reach };
  } catch {
    return undefined;
  }
}
