/** Where the link of a section that was taken out of its issue is now: in another section, in an issue that left, in the pool, or nowhere, since nobody proposes it any more. */
export type Fate =
  | { kind: 'placed'; section: number }
  | { kind: 'used'; issue: number }
  | { kind: 'waits'; link: number }
  | { kind: 'gone' };
