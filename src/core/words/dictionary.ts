/** What tells words from slips: whether a French word is spelt as in the dictionary. */
export type Dictionary = (word: string) => boolean;
