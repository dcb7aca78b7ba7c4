/** Patterns as the source of one that finds what any of them finds; it takes flags of its own. */
export const oneOf = (patterns: readonly RegExp[]): string =>
  `(?:${patterns.map(({ source }) => source).join('|')})`;
