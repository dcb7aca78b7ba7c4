/** Keeps the last readings of texts, since several checks read the same sentences; the oldest half go at once, so that forgetting costs nothing. */
export function remembered<Result, Text extends string = string>(
  read: (text: Text) => Result,
  most = 500,
): (text: Text) => Result {
  let young = new Map<Text, Result>();
  let old: ReadonlyMap<Text, Result> = new Map();
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

/** Keeps the last readings of texts in each language, or beside each of the last other texts. */
export function rememberedBeside<Other extends string, Result>(
  read: (text: string, other: Other) => Result,
): (text: string, other: Other) => Result {
  const beside = remembered((other: Other) => remembered((text) => read(text, other)));
  return (text, other) => beside(other)(text);
}
