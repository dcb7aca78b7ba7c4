/** Names of an element, of its parent, of the parent of that. */
export type Run = readonly (readonly string[])[];

/** Runs of names, that of the subject first, each of something that the one before stands in. */
export type Chain = readonly Run[];

/** The names that a plain selector (`ul.a li`) asks for. */
export const chainOf = (selector: string): Chain =>
  selector
    .split(' ')
    .map((one) => [one.match(/[.#]?[\w-]+/g) ?? []])
    .reverse();

/** Names of the subject of any selector, by a look at its last part. */
export function subjectOf(selector: string): string[] {
  const [subject = ''] = /[^ >+~]*$/.exec(selector) ?? [];
  return subject.match(/[.#][\w-]+/g) ?? [];
}
