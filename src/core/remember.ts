/** Keeps the last readings of texts, since several checks read the same sentences; the oldest go first. */
export function remembered<Result>(
  read: (text: string) => Result,
  most = 500,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}
