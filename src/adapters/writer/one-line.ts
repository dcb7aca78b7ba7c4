/** A text on one line, cut at so many characters. */
export const oneLine = (text: string, characters = 80): string =>
  text.replace(/\s+/gu, ' ').trim().slice(0, characters);
