/** How French and English spell foreign sounds, from the one to the other. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/^io?u(?=\p{L}{2})/u, 'yu'],
  [/^io(?=\p{L}{2})/u, 'yo'],
  [/^ia(?=\p{L}{2})/u, 'ya'],
  [/tch/g, 'ch'],
  [/(?<![ts])ch/g, 'sh'],
  [/ou/g, 'u'],
  [/dj/g, 'j'],
  [/ine$/, 'in'],
  [/i$/, 'y'],
  [/i(?=[aeou])/g, 'y'],
  [/guy/g, 'gi'],
  [/az$/, 'as'],
];

const marks = /ou|ch|dj|^i[aou]|ine$|i$|guy/;

/** The spellings that an English page may give a foreign name that French spells its own way: «Ioukos» is `yukos`. */
export function englishSpellings(key: string): ReadonlySet<string> {
  if (key.length < 5 || !marks.test(key)) return new Set();
  let found = new Set([key]);
  for (const [pattern, by] of turns)
    found = new Set([...found, ...[...found].map((one) => one.replace(pattern, by))]);
  found.delete(key);
  return found;
}
