import { lexer } from 'css-tree';
import { coloursIn } from './colours.ts';
import { alone, keeping } from './keeping.ts';
import { apart, isWide, type Longhand } from './shorthands.ts';

/** Bound of a value; data in a `url()` may be longer, and is not read. */
const longest = 2_000;

/** Characters of values whose validity may still be looked up for a page. */
export type Checks = { left: number };

function isValid(name: string, value: string): boolean {
  if (value.length > longest) return false;
  if (lexer.matchProperty(name, value).error === null) return true;
  if (/color$|^background/.test(name)) return coloursIn(value).length > 0;
  return /^(?:text-wrap-mode|-webkit-(?:opacity|filter))$/.test(name);
}

const kept = keeping<readonly Longhand[]>(5_000);

/** The longhands that a declaration sets; none where browsers ignore it, and as though it were `unset` when no check is left. */
export function longhandsOf(name: string, value: string, checks: Checks): readonly Longhand[] {
  const key = `${name}:${value}`;
  const known = kept.get(key);
  if (known) return known;
  if (value.length <= longest) checks.left -= value.length;
  if (checks.left < 0) return apart(name, 'unset');
  const made = isWide(value) || isValid(name, value) ? apart(name, alone(value)) : [];
  kept.set(key, made);
  return made;
}
