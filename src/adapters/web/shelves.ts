import { mayMatch } from './css/asked.ts';
import type { Ordered } from './css/cascade.ts';
import { subjectOf } from './css/chains.ts';
import type { Declaration } from './css/declarations.ts';
import { rankOf } from './css/layers.ts';
import { type Rules, rulesIn } from './css/rules.ts';
import { tells } from './css/telling.ts';
import { neededIn } from './css/variables.ts';
import { type Reach, type Weighed, weigh } from './css/weigh.ts';
import type { Match } from './dom/matching.ts';

/** A rule under one of its selectors. */
export type Sided = Omit<Weighed, 'keys'> & {
  selector: string;
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

/** Rules that one name brings, the strongest first, of those whose selectors reach as far. */
export type Shelf = { rules: Sided[]; reach: Reach; rest?: Sided };

/** The rules of a page's style sheets, as far as they may bear on it. */
export type Index = Omit<Rules, 'rules'> & {
  /** Rules by a name of the elements that they may be for. */
  by: ReadonlyMap<string, readonly Shelf[]>;
  /** Names that tell apart elements which rules may match. */
  asked: ReadonlySet<string>;
  /** Names of elements that a rule makes opaque, whether the page brings it in or a script would. */
  revealing: ReadonlySet<string>;
};

const decisive = /^(?:display|visibility|position|clip|clip-path|opacity)$/;
const state = /:(?:hover|focus|active)/;

const isOpaque = ({ name, value }: Declaration): boolean =>
  name === 'opacity' && Number.parseFloat(value) > 0.5;

export const precedes = (a: Sided, b: Sided): number =>
  a.layer - b.layer || a.weight - b.weight || a.order - b.order;

function shelve(by: Map<string, Shelf[]>, keys: readonly string[], one: Sided): void {
  for (const key of keys) {
    const shelves = by.get(key) ?? [];
    by.set(key, shelves);
    const shelf = shelves.find(({ reach }) => reach === one.reach);
    if (shelf) shelf.rules.push(one);
    else shelves.push({ rules: [one], reach: one.reach });
  }
}

/** Reads style sheets for a page whose elements have these names. */
export function indexOf(sheets: readonly string[], known: ReadonlySet<string>): Index {
  const { rules, ...rest } = rulesIn(sheets, (head, block, cut) => {
    const opaque = /opacity|\\/i.test(block);
    if (!opaque && !mayMatch(head, known)) return [];
    return cut().filter(
      (one) => mayMatch(one, known) || (opaque && subjectOf(one).some((name) => known.has(name))),
    );
  });
  const rank = rankOf(rules.map(({ layer }) => layer));
  const needed = neededIn(rules.map(({ said }) => said));
  const by = new Map<string, Shelf[]>();
  const revealing = new Set<string>();
  const telling = new Set<string>();
  for (const [order, { selectors, said: all, layer }] of rules.entries()) {
    const said: readonly Ordered[] = all
      .filter(({ name }) => tells(name) || needed.has(name))
      .map((one) => ({ ...one, order }));
    if (said.length === 0) continue;
    const opaque = said.some(isOpaque);
    const presses = said.some(({ important }) => important);
    const deciding = said.some(({ name }) => decisive.test(name));
    for (const selector of selectors) {
      if (opaque && !state.test(selector))
        for (const name of subjectOf(selector)) revealing.add(name);
      const weighed = mayMatch(selector, known) ? weigh(selector) : undefined;
      if (!weighed) continue;
      const { keys, ...asked } = weighed;
      const names = asked.chain.flat(2);
      if (!names.every((name) => known.has(name))) continue;
      for (const name of [...keys, ...names]) telling.add(name);
      shelve(by, keys, { ...asked, selector, order, layer: rank(layer), said, deciding, presses });
    }
  }
  for (const { rules: sided } of [...by.values()].flat())
    sided.sort((a, b) => Number(b.presses) - Number(a.presses) || precedes(b, a));
  return { ...rest, by, revealing, asked: new Set([...telling, ...revealing]) };
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
