import { budgetOf, matcherOf } from './dom/matching.ts';
import type { Element } from './dom.ts';
import { type Place, placing, stands } from './places.ts';
import { type Index, restOn, type Shelf, type Sided } from './shelves.ts';

/** The rules that match an element. */
export type Found = {
  rules: ReadonlySet<Sided>;
  /** Names of it by which rules that decide whether it is shown were found. */
  decided: ReadonlySet<string>;
  /** Whether some rule that another class or a script’s mark would bring in makes it opaque. */
  revealed: boolean;
  /** The same for elements that the same rules match in the same way. */
  key: number;
};

/** A rule with the name by which it was found. */
type Named = readonly [name: string, one: Sided];

/** What holds for all elements of a place, and the rules that have to be tried on each of them. */
type Tried = Found & {
  found: readonly Named[];
  open: { name: string; shelf: Shelf; rules: readonly Sided[] }[];
};

/** Bound of the rules that one name brings to an element. */
const mostMatching = 300;

/** Steps that selectors of names may take, and others. */
const steps = { names: 1_000_000, others: 4_000_000 };
/** Steps that it takes to try a selector of names, alone or inside others, and to see that another names what is not there. */
const alone = 1;
const inside = 5;

function foundIn(found: readonly Named[], revealed: boolean, keys: Map<string, number>): Found {
  const rules = new Set<Sided>();
  const decided = new Set<string>();
  for (const [name, one] of found) {
    rules.add(one);
    if (one.deciding) decided.add(name);
  }
  let said = `${revealed}`;
  for (const { order, untried } of rules) said += untried ? `,?${order}` : `,${order}`;
  for (const name of decided) said += ` ${name}`;
  const key = keys.get(said) ?? keys.size;
  keys.set(said, key);
  return { rules, decided, revealed, key };
}

/** Tries the rules of an index on the elements of a page, asked for in its order. */
export function trying({ by, asked, revealing }: Index): (element: Element) => Found {
  const budgets = { names: budgetOf(steps.names), others: budgetOf(steps.others) };
  const placeOf = placing(asked);
  const known = new Map<Place, Tried>();
  const keys = new Map<string, number>();

  const matches = (one: Sided, element: Element, place: Place): boolean | undefined => {
    const budget = one.reach === 'names' ? budgets.names : budgets.others;
    if (budget.left <= 0) return undefined;
    budget.left -= one.chain.length > 1 ? inside : alone;
    if (one.reach !== 'page') return stands(place, one.chain);
    one.matches ??= matcherOf(one.selector, budget);
    return one.matches(element);
  };

  /** Those of a shelf's rules that match, and what stands for those that were not tried. */
  const matching = (
    shelf: Shelf,
    rules: readonly Sided[],
    element: Element,
    place: Place,
  ): Sided[] => {
    const found: Sided[] = [];
    for (const one of rules) {
      const does = matches(one, element, place);
      if (does === undefined) return [...found, restOn(shelf)];
      if (does && found.push(one) === mostMatching) break;
    }
    return found;
  };

  const tried = (element: Element, place: Place): Tried => {
    const found: Named[] = [];
    const open: Tried['open'] = [];
    for (const name of place.names)
      for (const shelf of by.get(name) ?? [])
        if (shelf.reach === 'page') {
          budgets.others.left -= shelf.rules.length;
          const rules = shelf.rules.filter(({ chain }) => stands(place, chain));
          if (rules.length > 0) open.push({ name, shelf, rules });
        } else
          for (const one of matching(shelf, shelf.rules, element, place)) found.push([name, one]);
    const revealed = [...place.names].some((name) => revealing.has(name));
    return { ...foundIn(found, revealed, keys), found, open };
  };

  return (element) => {
    const place = placeOf(element);
    const whole = known.get(place) ?? tried(element, place);
    known.set(place, whole);
    if (whole.open.length === 0) return whole;
    const more: Named[] = [];
    for (const { name, shelf, rules } of whole.open)
      for (const one of matching(shelf, rules, element, place)) more.push([name, one]);
    return more.length > 0 ? foundIn([...whole.found, ...more], whole.revealed, keys) : whole;
  };
}
