/** What came of something a person did: it is done, or why it is not. */
export type Outcome = { done: true } | { done: false; why: string };
