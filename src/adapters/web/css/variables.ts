/** Custom properties as they stand at one element, their own references replaced. */
export type Variables = ReadonlyMap<string, string>;

type Lookup = (name: string) => string | undefined;

/** Bounds of what references may come to. */
const longest = 2_000;
const most = 50;

const reference = /(?<![\w-])var\(/i;

/** Names that a value refers to. */
export const referredIn = (value: string): string[] =>
  Array.from(value.matchAll(/(?<![\w-])var\(\s*(--[^\s,)]+)/gi), ([, name = '']) => name);

/** Where the bracket that is open before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** A value with its references replaced; undefined where one leads nowhere or too far. */
export function replaced(value: string, lookup: Lookup): string | undefined {
  let text = value;
  for (let turns = 0; turns <= most && text.length <= longest; turns++) {
    const found = reference.exec(text);
    if (!found) return text.trim();
    const from = found.index + 4;
    const end = closing(text, from);
    const inner = text.slice(from, end);
    const comma = inner.indexOf(',');
    const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
    const put = lookup(name) ?? (comma < 0 ? undefined : inner.slice(comma + 1));
    if (put === undefined) return undefined;
    text = `${text.slice(0, found.index)}${put}${text.slice(end + 1)}`;
  }
  return undefined;
}

/** The custom properties of an element that sets some itself. */
export function settled(own: Variables, inherited: Variables): Variables {
  if (own.size === 0) return inherited;
  const all = new Map(inherited);
  const open = new Set<string>();
  const done = new Set<string>();
  const settle: Lookup = (name) => {
    const value = own.get(name);
    if (value === undefined || done.has(name) || value === 'inherit' || value === 'unset')
      return all.get(name);
    if (open.has(name) || open.size > most) return undefined;
    open.add(name);
    const made = value === 'initial' ? undefined : replaced(value, settle);
    open.delete(name);
    done.add(name);
    if (made === undefined) all.delete(name);
    else all.set(name, made);
    return made;
  };
  for (const name of own.keys()) settle(name);
  return all;
}
