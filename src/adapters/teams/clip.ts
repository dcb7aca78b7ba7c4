/** The first `most` UTF-16 units of a text, without half a character at the end. */
export const clip = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
