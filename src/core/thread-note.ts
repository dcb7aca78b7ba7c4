/** What a person said of a link in the thread under its message; `at` in milliseconds since the epoch. */
export type ThreadNote = { person: string; text: string; at: number };
