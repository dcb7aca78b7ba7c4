/** Which lines of a list each of its words stands on. */
export function groupsIn(list: string): ReadonlyMap<string, ReadonlySet<number>> {
  const map = new Map<string, Set<number>>();
  for (const [i, line] of list.trim().split('\n').entries())
    for (const word of line.split(/[\s:]+/)) map.set(word, (map.get(word) ?? new Set()).add(i));
  return map;
}
