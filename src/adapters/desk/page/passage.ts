const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Where a passage stands in a text, `[start, end)` in UTF-16 units: word for word, whatever the spaces between the words. */
export function passage(text: string, words: string): [start: number, end: number] | undefined {
  const sought = words.trim();
  if (sought === '') return undefined;
  const exact = text.indexOf(sought);
  if (exact >= 0) return [exact, exact + sought.length];
  const match = new RegExp(sought.split(/\s+/u).map(escaped).join('\\s+'), 'u').exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}
