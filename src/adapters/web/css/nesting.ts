import { listOf } from './lists.ts';

/** What rules stand in: the selectors of a rule, the root and the limit of a scope. */
export type Nest = {
  selectors?: readonly string[];
  scope?: { root: string; limit: string | undefined };
};

const longest = 1_000;

const quotedOr = (mark: string): RegExp => new RegExp(`"[^"]*"|'[^']*'|\\\\.|${mark}`, 'g');
const ampersand = quotedOr('&');
const scoped = quotedOr(':scope(?![\\w-])');

const put = (text: string, mark: RegExp, by: string): string =>
  text.replace(mark, (found) => (found === '&' || found === ':scope' ? by : found));

/** A rule's selectors without the rule and the scope that they stand in, spaced as they are written. */
export function resolved(head: string, { selectors: outer, scope }: Nest): readonly string[] {
  if (!outer && !scope && !/&|:scope/.test(head))
    return listOf(head).filter(({ length }) => length <= longest);
  const parent = outer && (outer.length === 1 ? outer[0] : outer.join(','));
  const around = parent === undefined ? undefined : `:is(${parent})`;
  return listOf(head).flatMap((own) => {
    let selector = own;
    if (around !== undefined) {
      selector = own.includes('&') ? put(own, ampersand, around) : `${around} ${own}`;
    } else if (own.includes('&')) selector = put(own, ampersand, ':scope');
    if (selector.includes(':scope'))
      selector = put(selector, scoped, scope ? `:where(${scope.root})` : ':root');
    if (scope && outer === undefined) {
      const limit =
        scope.limit === undefined ? '' : `:not(:where(${scope.limit}),:where(${scope.limit}) *)`;
      selector += `:where(${scope.root},:where(${scope.root}) *)${limit}`;
    }
    return selector.length > longest ? [] : selector;
  });
}

/** The root and the limit that `@scope` names. */
export function scopeIn(prelude: string): NonNullable<Nest['scope']> {
  const [, root, limit] = /^(?:\((.*?)\))?\s*(?:to\s*\((.*)\))?$/s.exec(prelude) ?? [];
  return { root: root ?? ':root', limit };
}
