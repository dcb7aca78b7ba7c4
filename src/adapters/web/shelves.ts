import type { Ordered } from './css/cascade.ts';
import type { Declaration } from './css/parts.ts';
import type { Layer, Rule } from './css/rules.ts';
import { tells } from './css/values.ts';
import { referredIn } from './css/variables.ts';
import { weigh } from './css/weigh.ts';
import type { Match } from './dom/matching.ts';
import type { Document, Element } from './dom.ts';

/** A rule under one of its selectors. */
export type Sided = {
  selector: string;
  plain: boolean;
  /** Whether it asks for no more than the name it is looked up under. */
  named: boolean;
  weight: number;
  order: number;
  layer: number;
  said: readonly Ordered[];
  /** Whether it says something that decides whether its element is shown. */
  deciding: boolean;
  /** Whether it says something important. */
  presses: boolean;
  /** Whether it stands for rules that nobody tried. */
  untried?: true;
  matches?: Match;
};

/** Layers in the order of their weight: what is in none comes last, and what a layer says itself after those in it. */
function layersOf(rules: readonly Rule[]): Map<string, number> {
  const before = (a: Layer, b: Layer): number => {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      const [one = Number.MAX_SAFE_INTEGER, other = Number.MAX_SAFE_INTEGER] = [a[at], b[at]];
      if (one !== other) return one - other;
    }
    return 0;
  };
  const all = new Map(rules.map(({ layer }) => [layer.join('.'), layer]));
  return new Map([...all].sort(([, a], [, b]) => before(a, b)).map(([key], at) => [key, at]));
}

/** Custom properties that bear, directly or not, on what is told. */
function neededIn(all: readonly (readonly Declaration[])[]): ReadonlySet<string> {
  const by = new Map<string, string[]>();
  const open: string[] = [];
  for (const said of all)
    for (const { name, value } of said) {
      if (!value.includes('var(')) continue;
      if (name.startsWith('--'))
        by.set(name, [...(by.get(name) ?? []), ...referredIn(value)].slice(0, 100));
      else if (tells(name)) open.push(...referredIn(value));
    }
  const needed = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    open.push(...(by.get(name) ?? []));
  }
  return needed;
}

const decisive = /^(?:display|visibility|position|clip|clip-path|opacity)$/;
const state = /:(?:hover|focus|active)/;

/** Names on which the subject of a selector depends: those of a rule that a script brings in are among them. */
const subjectNames = (selector: string): string[] => {
  const [subject = ''] = /[^ >+~]*$/.exec(selector) ?? [];
  return subject.match(/[.#][\w-]+/g) ?? [];
};

const isOpaque = ({ name, value }: Declaration): boolean =>
  name === 'opacity' && Number.parseFloat(value) > 0.5;

export const namesOf = (element: Element): string[] => {
  const names = ['*', element.localName];
  const { class: classes, id } = element.attribs;
  if (id) names.push(`#${id}`);
  if (classes) for (const one of new Set(classes.split(/\s+/))) names.push(`.${one}`);
  return names;
};

/** Classes and ids that a page knows. */
export function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const { documentElement, body } = document;
  for (const element of [documentElement, body, ...body.querySelectorAll('*')])
    for (const name of namesOf(element)) names.add(name);
  return names;
}

export const precedes = (a: Sided, b: Sided): number =>
  a.layer - b.layer || a.weight - b.weight || a.order - b.order;

/** Rules that one name brings, the strongest first, of those whose selectors are plain or of the others. */
export type Shelf = { rules: Sided[]; plain: boolean; rest?: Sided };

type Index = {
  /** Rules by a name of the elements that they may be for. */
  by: ReadonlyMap<string, readonly Shelf[]>;
  /** Names of elements that a rule makes opaque, whether the page brings it in or a script would. */
  revealing: ReadonlySet<string>;
};

export function indexOf(rules: readonly Rule[], known: ReadonlySet<string>): Index {
  const layers = layersOf(rules);
  const needed = neededIn(rules.map(({ said }) => said));
  const by = new Map<string, Shelf[]>();
  const revealing = new Set<string>();
  for (const [order, { selectors, said, layer }] of rules.entries()) {
    const kept = said
      .filter(({ name }) => tells(name) || needed.has(name))
      .map((one) => ({ ...one, order }));
    if (kept.length === 0) continue;
    const opaque = kept.some(isOpaque);
    const presses = kept.some(({ important }) => important);
    const deciding = kept.some(({ name }) => decisive.test(name));
    for (const selector of selectors) {
      if (opaque && !state.test(selector))
        for (const name of subjectNames(selector)) revealing.add(name);
      const weighed = weigh(selector);
      if (!weighed?.needs.every((name) => known.has(name))) continue;
      const { weight, keys, plain } = weighed;
      const rank = layers.get(layer.join('.')) ?? 0;
      const one: Sided = {
        selector,
        plain,
        named: selector === keys[0],
        weight,
        order,
        layer: rank,
        said: kept,
        deciding,
        presses,
      };
      for (const key of keys) {
        const shelves = by.get(key) ?? [];
        by.set(key, shelves);
        const shelf = shelves.find((other) => other.plain === plain);
        if (shelf) shelf.rules.push(one);
        else shelves.push({ rules: [one], plain });
      }
    }
  }
  for (const { rules: sided } of [...by.values()].flat())
    sided.sort((a, b) => Number(b.presses) - Number(a.presses) || precedes(b, a));
  return { by, revealing };
}

/** What stands for the rules of a shelf that were not tried: as strong as any, it takes back whatever one of them sets. */
export function restOn(shelf: Shelf): Sided {
  if (shelf.rest) return shelf.rest;
  const [first, ...others] = shelf.rules as [Sided, ...Sided[]];
  const strongest = others.reduce((a, b) => (precedes(a, b) < 0 ? b : a), first);
  const said = new Map<string, Ordered>();
  for (const one of shelf.rules.flatMap((rule) => rule.said))
    said.set(`${one.name} ${one.important}`, { ...one, value: 'unset' });
  const deciding = shelf.rules.some((rule) => rule.deciding);
  shelf.rest = { ...strongest, said: [...said.values()], deciding, untried: true };
  return shelf.rest;
}
