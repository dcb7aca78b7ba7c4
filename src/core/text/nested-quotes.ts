/** Words as they stand within guillemets: their own become “ ”. */
export const nestedQuotes = (words: string): string =>
  words.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”');
