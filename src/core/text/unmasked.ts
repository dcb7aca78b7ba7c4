import { unseenCharacters } from './unseen.ts';

/** A text as a chat or a browser takes it, with the place in the original of each of its UTF-16 units. */
export type Unmasked = { text: string; at(index: number): number };

/** What nobody sees, joiners among it. */
const unseen = new RegExp(`[${unseenCharacters}\\p{Cf}]`, 'u');

const lookalike: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '․': '.',
  '﹒': '.',
  '⁄': '/',
  '∕': '/',
};

/** Takes the unseen characters out of a text, and wide and other lookalikes of ASCII's marks for what they look like. */
export function unmasked(text: string): Unmasked {
  const kept: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const wide = /[\uff00-\uff5e]/.test(character) ? character.normalize('NFKC') : character;
    const plain = lookalike[character] ?? wide;
    if (/[\n\t]/.test(plain) || !unseen.test(plain)) {
      kept.push(plain);
      for (let i = 0; i < plain.length; i += 1)
        places.push(place + Math.min(i, character.length - 1));
    }
    place += character.length;
  }
  return { text: kept.join(''), at: (index) => places[index] ?? text.length };
}
