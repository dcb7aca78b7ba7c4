/** A value on its way out as JSON, which leaves out what is undefined. */
export type Sent<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Sent<T[K]> }
  : T extends object
    ? { [K in keyof T]: Sent<T[K]> | (object extends Pick<T, K> ? undefined : never) }
    : T;
