/** A value as JSON that Postgres takes: without NUL characters and lone surrogates, which `jsonb` refuses. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? clean(part) : part));

/** A text as Postgres takes it. */
export const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed();
