/** Reads a table of lines `a b : c d`: for each word before the colon, the words after it, of all its lines. */
export function wordsByName(table: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [names = '', told = ''] = line.split(' : ');
    for (const name of names.split(' '))
      map.set(name, [...(map.get(name) ?? []), ...told.split(' ')]);
  }
  return map;
}
