/** The words of a list, with spaces or line breaks between them. */
export const wordList = (list: string): string[] => list.trim().split(/\s+/);

/** The same, each once. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
