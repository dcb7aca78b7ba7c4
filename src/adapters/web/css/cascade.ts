import type { Declaration } from './declarations.ts';
import { isWide, type Longhand } from './shorthands.ts';
import { tells } from './telling.ts';
import { type Checks, longhandsOf } from './values.ts';
import { replaced, type Variables } from './variables.ts';

/** Longhands as the cascade leaves them at one element, before anything is inherited. */
export type Declared = ReadonlyMap<string, string>;

/** A declaration with the place of its rule in the page, and what it comes to when that does not depend on the element. */
export type Ordered = Declaration & { order?: number; longhands?: readonly Longhand[] };

/** The frame on which an element's animation comes to rest. */
export function restOf(
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
export function applied(
  into: Map<string, string>,
  said: readonly Ordered[],
  variables: Variables,
  checks: Checks,
  origins?: Map<string, number>,
): void {
  for (const one of said) {
    const { name, value } = one;
    let { longhands } = one;
    if (longhands === undefined && value.includes('var(')) {
      if (!tells(name)) continue;
      const put = replaced(value, (called) => variables.get(called));
      longhands = put === undefined ? [] : longhandsOf(name, put.toLowerCase(), checks);
      if (longhands.length === 0) longhands = longhandsOf(name, 'unset', checks);
    } else if (longhands === undefined) {
      longhands = tells(name) ? longhandsOf(name, value, checks) : [];
      one.longhands = longhands;
    }
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
