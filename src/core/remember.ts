/** Keeps the last readings of texts, since several checks read the same sentences; the oldest half go at once, so that forgetting costs nothing. */
export function remembered<Result>(
  read: (text: string) => Result,
  most = 500,
): (text: string) => Result {
  let young = new Map<string, Result>();
  let old: ReadonlyMap<string, Result> = new Map();
  return (text) => {
    const before = young.get(text);
    if (before !== undefined) return before;
    const result = old.get(text) ?? read(text);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
