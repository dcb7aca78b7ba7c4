import type { Declaration } from './declarations.ts';
import { tells } from './telling.ts';

/** Custom properties as they stand at one element, their own references replaced. */
export type Variables = ReadonlyMap<string, string>;

type Lookup = (name: string) => string | undefined;

/** Bounds of what references may come to. */
const longest = 2_000;
const most = 50;

const reference = /(?<![\w-])var\(/i;

/** Names that a value refers to. */
const referredIn = (value: string): string[] =>
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

/** The custom properties of an element that sets some itself: those around it where it changes none. */
export function settled(own: Variables, inherited: Variables): Variables {
  const made = new Map<string, string | undefined>();
  const open = new Set<string>();
  const settle: Lookup = (name) => {
    const value = own.get(name);
    if (value === undefined || value === 'inherit' || value === 'unset') return inherited.get(name);
    if (made.has(name)) return made.get(name);
    if (open.has(name) || open.size > most) return undefined;
    open.add(name);
    const one = value === 'initial' ? undefined : replaced(value, settle);
    open.delete(name);
    made.set(name, one);
    return one;
  };
  for (const name of own.keys()) settle(name);
  const changed = [...made].filter(([name, value]) => inherited.get(name) !== value);
  if (changed.length === 0) return inherited;
  const all = new Map(inherited);
  for (const [name, value] of changed)
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  return all;
}

/** Custom properties that bear, directly or not, on what is told. */
export function neededIn(all: readonly (readonly Declaration[])[]): ReadonlySet<string> {
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
