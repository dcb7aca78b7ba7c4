import { type Declaration, declarationsIn } from './css/parts.ts';
import { type Layer, type Rule, rulesIn } from './css/rules.ts';
import { type Checks, isWide, type Longhand, longhandsOf, tells } from './css/values.ts';
import { referredIn, replaced, settled, type Variables } from './css/variables.ts';
import { weigh } from './css/weigh.ts';
import { budgetOf, type Match, matcherOf } from './dom/matching.ts';
import { matcher } from './dom/select.ts';
import type { Document, Element } from './dom.ts';

/** Longhands as the cascade leaves them at one element, before anything is inherited. */
export type Declared = ReadonlyMap<string, string>;

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

/** A declaration with the place of its rule in the page. */
type Ordered = Declaration & { order?: number };

/** A rule under one of its selectors. */
type Sided = {
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

/** What is set where nothing is: around the root. */
export const nothingSet: Variables = new Map();
const none = nothingSet;

const unsaid: Said = {
  all: new Map(),
  own: new Map(),
  variables: none,
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

/** The frame on which an element's animation comes to rest. */
function restOf(
  declared: Declared,
  frames: ReadonlyMap<string, { from: Declaration[]; to: Declaration[] }>,
): readonly Declaration[] {
  const names = declared.get('animation-name')?.split(',') ?? [];
  const nth = (property: string, at: number): string => {
    const values = declared.get(property)?.split(',') ?? [''];
    return values[at % values.length]?.trim() ?? '';
  };
  return names.flatMap((name, at) => {
    const frame = frames.get(name.trim().replace(/^["']|["']$/g, ''));
    if (!frame || !/^(?:forwards|both)$/.test(nth('animation-fill-mode', at))) return [];
    const count = nth('animation-iteration-count', at);
    if (count === 'infinite') return [];
    const direction = nth('animation-direction', at);
    const even = Number.parseFloat(count || '1') % 2 === 0;
    const back =
      direction === 'reverse' ||
      (direction === 'alternate' && even) ||
      (direction === 'alternate-reverse' && !even);
    return back ? frame.from : frame.to;
  });
}

/** Applies declarations in order, the stronger after the weaker. */
function applied(
  into: Map<string, string>,
  said: readonly Ordered[],
  variables: Variables,
  checks: Checks,
  origins?: Map<string, number>,
): void {
  for (const one of said) {
    const { name, value } = one;
    if (!tells(name)) continue;
    let longhands: readonly Longhand[];
    if (value.includes('var(')) {
      const put = replaced(value, (called) => variables.get(called));
      longhands = put === undefined ? [] : longhandsOf(name, put.toLowerCase(), checks);
      if (longhands.length === 0) longhands = longhandsOf(name, 'unset', checks);
    } else longhands = longhandsOf(name, value, checks);
    for (const [property, own] of longhands) {
      if (property === 'all' && isWide(own)) into.clear();
      else if (isWide(own) && own !== 'inherit') into.delete(property);
      else {
        into.set(property, own);
        origins?.set(property, one.order ?? -1);
      }
    }
  }
}

const namesOf = (element: Element): string[] => {
  const names = ['*', element.localName];
  const { class: classes, id } = element.attribs;
  if (id) names.push(`#${id}`);
  if (classes) for (const one of new Set(classes.split(/\s+/))) names.push(`.${one}`);
  return names;
};

/** Classes and ids that a page knows. */
function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const { documentElement, body } = document;
  for (const element of [documentElement, body, ...body.querySelectorAll('*')])
    for (const name of namesOf(element)) names.add(name);
  return names;
}

const precedes = (a: Sided, b: Sided): number =>
  a.layer - b.layer || a.weight - b.weight || a.order - b.order;

/** Rules that one name brings, the strongest first, of those whose selectors are plain or of the others. */
type Shelf = { rules: Sided[]; plain: boolean; rest?: Sided };

type Index = {
  /** Rules by a name of the elements that they may be for. */
  by: ReadonlyMap<string, readonly Shelf[]>;
  /** Names of elements that a rule makes opaque, whether the page brings it in or a script would. */
  revealing: ReadonlySet<string>;
};

function indexOf(rules: readonly Rule[], known: ReadonlySet<string>): Index {
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
function restOn(shelf: Shelf): Sided {
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
      around === none ? initial : around,
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
        return around === none ? unsaid : { ...unsaid, variables: around };
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
        return around === none ? unsaid : { ...unsaid, variables: around };
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
