/** Words as they stand within quotation marks: their own marks become “ ”. */
export const nested = (words: string): string =>
  words
    .trim()
    .replace(/«[\s\u00a0\u202f]*/gu, '“')
    .replace(/[\s\u00a0\u202f]*»/gu, '”');
