import { applied, type Declared, type Ordered, restOf } from './css/cascade.ts';
import { type Declaration, declarationsIn } from './css/declarations.ts';
import { settled, type Variables } from './css/variables.ts';
import type { Document, Element } from './dom.ts';
import { namesIn } from './places.ts';
import { indexOf, precedes, type Sided } from './shelves.ts';
import { type Found, trying } from './trying.ts';

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

const nothingFound: Found = { rules: new Set(), decided: new Set(), revealed: false, key: -1 };

/** Bounds of a `style` attribute, of all those that differ in a page, and of what is kept for elements alike. */
const longestStyle = 20_000;
const mostStyling = 3_000_000;
const mostKept = 5_000;

/** Steps that the cascades of elements may take. */
const steps = 500_000;
/** Characters of values that are looked up in the grammar of CSS. */
const mostChecked = 150_000;

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

/** Reads the style sheets of a page; the cascade of an element is worked out when it is asked for, in the order of the page. */
export function sheetOf(document: Document, sheets: readonly string[]): Sheet {
  const index = indexOf(sheets, sheets.length > 0 ? namesIn(document) : new Set());
  const { frames, initial } = index;
  const foundAt = index.by.size > 0 ? trying(index) : undefined;
  const checks = { left: mostChecked };
  let left = steps;
  let styling = mostStyling;
  const alike = new Map<Variables, Map<string | number, Said>>();

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
      const style = element.attribs.style ?? '';
      const found = foundAt?.(element) ?? nothingFound;
      const { rules, decided, revealed } = found;
      if (rules.size === 0 && style === '')
        return around === nothingSet ? unsaid : { ...unsaid, variables: around };
      const like = alike.get(around) ?? new Map<string | number, Said>();
      alike.set(around, like);
      const key = style === '' ? found.key : `${found.key} ${style}`;
      const known = like.get(key);
      if (known) return known;
      const made = cascade([...rules], style, around);
      const unsure = made.unsure || [...rules].some(({ untried }) => untried);
      const said = { ...made, revealed, decided, unsure };
      if (like.size < mostKept) like.set(key, said);
      return said;
    },
  };
}
