import { applied, type Declared, type Ordered, restOf } from './css/cascade.ts';
import { type Declaration, declarationsIn } from './css/parts.ts';
import { rulesIn } from './css/rules.ts';
import { settled, type Variables } from './css/variables.ts';
import { budgetOf, matcherOf } from './dom/matching.ts';
import { matcher } from './dom/select.ts';
import type { Document, Element } from './dom.ts';
import { indexOf, namesIn, namesOf, precedes, restOn, type Shelf, type Sided } from './shelves.ts';

/** What is declared at an element. */
export type Said = {
  /** By style sheets and the element itself. */
  all: Declared;
  /** By its `style` attribute alone. */
  own: Declared;
  variables: Variables;
  /** By which rule, in the order of the page, each of `all` is said. */
  origins: ReadonlyMap<string, number>;
  /** Whether some rule that another class or a script’s mark would bring in makes it opaque. */
  revealed: boolean;
  /** Names of it by which the page's own sheets decide whether it is shown. */
  decided: ReadonlySet<string>;
  /** Whether rules were left untried, any of which may say how its text is written. */
  unsure: boolean;
};

/**
 * A page's own style sheets. Rules that name tags, classes and ids alone and those that ask for more spend budgets of
 * their own: when an absurd sheet has spent one, its rules that are left are taken to undo what weaker ones say, so
 * that nothing is hidden which they might show, and what they alone would hide is kept.
 */
export type Sheet = {
  of(element: Element, around: Variables): Said;
};

/** What is set where nothing is: around the root. */
export const nothingSet: Variables = new Map();

const unsaid: Said = {
  all: new Map(),
  own: new Map(),
  variables: nothingSet,
  origins: new Map(),
  revealed: false,
  decided: new Set(),
  unsure: false,
};

/** Bounds of a `style` attribute, of all those that differ in a page, of the rules that one name brings to an element, and of what is kept for elements alike. */
const longestStyle = 20_000;
const mostStyling = 3_000_000;
const mostMatching = 300;
const mostKept = 5_000;

/** Steps that plain selectors may take, other selectors, and the cascades of elements. */
const steps = { plain: 1_000_000, costly: 4_000_000, cascades: 500_000 };
/** Characters of values that are looked up in the grammar of CSS. */
const mostChecked = 150_000;
/** Steps that it takes to try a plain selector, alone or inside others, and to apply a declaration. */
const alone = 1;
const inside = 5;

/** The declarations of rules and of a `style` attribute, the stronger after the weaker: those that press apart. */
function inOrder(found: readonly Sided[], inline: readonly Declaration[]) {
  const ranked = found.toSorted(precedes);
  const reversed = ranked.toSorted((a, b) => b.layer - a.layer);
  const pick = (said: readonly Ordered[], urgent: boolean) =>
    said.filter(({ important }) => important === urgent);
  return {
    normal: [...ranked.flatMap(({ said }) => pick(said, false)), ...pick(inline, false)],
    pressing: [...reversed.flatMap(({ said }) => pick(said, true)), ...pick(inline, true)],
  };
}

const pressingLast = (said: readonly Declaration[]): Declaration[] =>
  said.toSorted((a, b) => Number(a.important) - Number(b.important));

/** Reads the style sheets of a page; the cascade of an element is worked out when it is asked for. */
export function sheetOf(document: Document, sheets: readonly string[]): Sheet {
  const { rules, frames, initial } = rulesIn(sheets);
  const { by, revealing } = indexOf(rules, rules.length > 0 ? namesIn(document) : new Set());
  const budgets = { plain: budgetOf(steps.plain), costly: budgetOf(steps.costly) };
  const asksAttributes = [...by.keys()].some((key) => key.startsWith('['));
  const checks = { left: mostChecked };
  let left = steps.cascades;
  let styling = mostStyling;
  const alike = new Map<Variables, Map<string, Said>>();

  const matches = (one: Sided, element: Element): boolean | undefined => {
    if (!one.plain) {
      one.matches ??= matcherOf(one.selector, budgets.costly);
      return one.matches(element);
    }
    if (budgets.plain.left <= 0) return undefined;
    budgets.plain.left -= one.selector.includes(' ') ? inside : alone;
    if (one.named) return true;
    budgets.plain.left -= (element.attribs.class?.length ?? 0) / 10;
    one.matches ??= matcher(one.selector);
    return one.matches(element);
  };

  /** The rules of a shelf that match an element, and what stands for those that were not tried. */
  const matching = (shelf: Shelf, element: Element): Sided[] => {
    const found: Sided[] = [];
    const { left } = shelf.plain ? budgets.plain : budgets.costly;
    if (left <= 0) return [restOn(shelf)];
    for (const one of shelf.rules) {
      const does = matches(one, element);
      if (does === undefined) return [...found, restOn(shelf)];
      if (does && found.push(one) === mostMatching) break;
    }
    return found;
  };

  const cascade = (found: readonly Sided[], style: string, around: Variables): Said => {
    const inline = style
      ? declarationsIn(style.slice(0, Math.max(0, Math.min(longestStyle, styling))))
      : [];
    const bare = (one: Declaration) => !one.name.startsWith('--') && !one.value.includes('var(');
    left -= found.reduce((sum, { said }) => sum + said.length, inline.length + 10);
    left -= around.size / 2;
    styling -= style.length;
    if (left <= 0) {
      const own = new Map<string, string>();
      applied(own, pressingLast(inline.filter(bare)), around, checks);
      return { ...unsaid, all: own, own, variables: around, unsure: true };
    }
    const { normal, pressing } = inOrder(found, inline);
    const custom = [...normal, ...pressing].filter(({ name }) => name.startsWith('--'));
    const variables = settled(
      new Map(custom.map(({ name, value }) => [name, value])),
      around === nothingSet ? initial : around,
    );
    const own = new Map<string, string>();
    applied(own, pressingLast(inline), variables, checks);
    const all = new Map<string, string>();
    const origins = new Map<string, number>();
    applied(all, normal, variables, checks, origins);
    applied(all, restOf(all, frames), variables, checks, origins);
    applied(all, pressing, variables, checks, origins);
    return { ...unsaid, all, own, variables, origins };
  };

  return {
    of(element, around) {
      const style = element.getAttribute('style') ?? '';
      if (style === '' && rules.length === 0)
        return around === nothingSet ? unsaid : { ...unsaid, variables: around };
      const names = namesOf(element);
      if (asksAttributes) for (const name of Object.keys(element.attribs)) names.push(`[${name}`);
      const found = new Set<Sided>();
      const decided = new Set<string>();
      for (const name of names)
        for (const shelf of by.get(name) ?? [])
          for (const one of matching(shelf, element)) {
            found.add(one);
            if (one.deciding) decided.add(name);
          }
      if (found.size === 0 && style === '')
        return around === nothingSet ? unsaid : { ...unsaid, variables: around };
      const revealed = names.some((name) => revealing.has(name));
      const numbers = Array.from(found, ({ order, untried }) => (untried ? `?${order}` : order));
      const key = `${numbers.join()} ${[...decided].join()} ${revealed} ${style}`;
      const like = alike.get(around) ?? new Map<string, Said>();
      alike.set(around, like);
      const known = like.get(key);
      if (known) return known;
      const unsure = [...found].some(({ untried }) => untried);
      const made = cascade([...found], style, around);
      const said = { ...made, revealed, decided, unsure: unsure || made.unsure };
      if (like.size < mostKept) like.set(key, said);
      return said;
    },
  };
}
