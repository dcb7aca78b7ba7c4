/** Words as they stand within quotation marks: their own marks become “ ”. */
export const nested = (words: string): string =>
  words.trim().replace(/«\s*/gu, '“').replace(/\s*»/gu, '”');
