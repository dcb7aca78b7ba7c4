/** The numbers of the links that a link is told with: the one that tells its story, or those that it tells. */
export type ToldWith = { head: number } | { followers: readonly number[] };
