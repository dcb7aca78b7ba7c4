import type { Chain, Run } from './css/chains.ts';
import type { Document, Element } from './dom.ts';

/** What an element is called by selectors and what it stands in, the same for all those that the names asked for do not tell apart. */
export type Place = {
  names: ReadonlySet<string>;
  around: Place | undefined;
  /** Names of all that it stands in. */
  above: ReadonlySet<string>;
  inner: Map<string, Place>;
};

const classesIn = (classes: string): string[] => classes.split(/\s+/).map((one) => `.${one}`);

/** Names that the elements of a page have. */
export function namesIn({ documentElement }: Document): ReadonlySet<string> {
  const names = new Set(['*', documentElement.localName]);
  const classes = new Set<string>();
  for (const { localName, attribs } of [
    documentElement,
    ...documentElement.querySelectorAll('*'),
  ]) {
    names.add(localName);
    if (attribs.id) names.add(`#${attribs.id}`);
    if (attribs.class) classes.add(attribs.class);
  }
  for (const one of classes) for (const name of classesIn(one)) names.add(name);
  return names;
}

const none: ReadonlySet<string> = new Set();

function isIn(names: readonly string[], all: ReadonlySet<string>): boolean {
  for (const name of names) if (!all.has(name)) return false;
  return true;
}

/** Names of all that the elements of a place stand in, itself among it. */
function withinOf({ names, above }: Place): ReadonlySet<string> {
  return isIn([...names], above) ? above : new Set([...above, ...names]);
}

/** Tells the place of elements, asked for in the order of the page; only the names asked for count, `[hidden` being that of an attribute. */
export function placing(asked: ReadonlySet<string>): (element: Element) => Place {
  const places = new Map<Element, Place>();
  const withins = new Map<Place, ReadonlySet<string>>();
  const roots = new Map<string, Place>();
  const classes = new Map<string, readonly string[]>();
  const attributes = [...asked].flatMap((name) => (name.startsWith('[') ? name.slice(1) : []));

  const askedIn = (written: string): readonly string[] => {
    const known = classes.get(written);
    if (known) return known;
    const made = classesIn(written).filter((name) => asked.has(name));
    classes.set(written, made);
    return made;
  };

  const placeIn = (names: readonly string[], around: Place | undefined): Place => {
    const above = around ? (withins.get(around) ?? withinOf(around)) : none;
    if (around) withins.set(around, above);
    return { names: new Set(names), around, above, inner: new Map() };
  };

  return (element) => {
    const { localName, attribs, parentNode, firstChild } = element;
    const around = parentNode ? places.get(parentNode) : undefined;
    const names = ['*', localName];
    if (attribs.id && asked.has(`#${attribs.id}`)) names.push(`#${attribs.id}`);
    if (attribs.class) names.push(...askedIn(attribs.class));
    for (const name of attributes) if (Object.hasOwn(attribs, name)) names.push(`[${name}`);
    const alike = around?.inner ?? roots;
    const key = names.join('\n');
    const place = alike.get(key) ?? placeIn(names, around);
    alike.set(key, place);
    if (firstChild) places.set(element, place);
    return place;
  };
}

function begins(place: Place | undefined, run: Run): boolean {
  let at = place;
  for (const names of run) {
    if (!at || !isIn(names, at.names)) return false;
    at = at.around;
  }
  return true;
}

function beyond(place: Place, { length }: Run): Place | undefined {
  let at: Place | undefined = place;
  for (let left = length; at && left > 0; left--) at = at.around;
  return at;
}

/** Whether a place has all the names of a chain: of each run the nearest that there is. */
export function stands(place: Place, chain: Chain): boolean {
  const own = chain[0] ?? [];
  if (!begins(place, own)) return false;
  if (chain.length === 1) return true;
  const others = chain.slice(1);
  for (const run of others) for (const names of run) if (!isIn(names, place.above)) return false;
  let at = beyond(place, own);
  for (const run of others) {
    while (at && !begins(at, run)) at = at.around;
    if (!at) return false;
    at = beyond(at, run);
  }
  return true;
}
