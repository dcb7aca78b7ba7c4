/** Splits off the first `count` words; the rest keeps its spaces and line breaks. */
export function firstWords(text: string, count: number): { words: string[]; rest: string } {
  const words: string[] = [];
  let rest = text.trim();
  while (words.length < count && rest) {
    const [word = ''] = rest.match(/^\S+/) ?? [];
    words.push(word);
    rest = rest.slice(word.length).trim();
  }
  return { words, rest };
}
