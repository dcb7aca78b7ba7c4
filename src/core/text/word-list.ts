/** The words of a list, with spaces or line breaks between them. */
export const wordList = (list: string): string[] => list.trim().split(/\s+/);

/** The same, each once. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** The same as a part of a pattern that finds any of them; each may be a pattern itself. */
export const anyOf = (list: string): string => `(?:${wordList(list).join('|')})`;
