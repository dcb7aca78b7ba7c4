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

/** Keeps what is read of each object as long as that lives. */
export function kept<Of extends object, Result>(read: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const result = read(of);
    known.set(of, result);
    return result;
  };
}

/** Keeps the last readings of texts beside each object, as long as that lives. */
export function keptBeside<Of extends object, Result>(
  read: (text: string, of: Of) => Result,
): (text: string, of: Of) => Result {
  const beside = kept((of: Of) => remembered((text) => read(text, of)));
  return (text, of) => beside(of)(text);
}

/** Keeps the last readings of texts in each language, or beside each of the last other texts. */
export function rememberedBeside<Other extends string, Result>(
  read: (text: string, other: Other) => Result,
): (text: string, other: Other) => Result {
  const beside = remembered((other: Other) => remembered((text) => read(text, other)));
  return (text, other) => beside(other)(text);
}
