import { unseenCharacters } from '#src/core/text/unseen.ts';

const unseen = new RegExp(`(?![\\t\\n])[${unseenCharacters}]`, 'gu');

/** Foreign text that calls nobody and runs nothing wherever it is pasted: no unseen characters, calls to everyone, chat or HTML tags, scripts’ addresses. */
export const still = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/@(?=(?:channel|here|everyone|all)(?![\p{L}\p{N}]))/giu, '')
    .replace(/<([!@#/\p{L}][^<>]*)>/gu, '‹$1›')
    .replace(/(?<![\p{L}\p{N}])((?:java|vb)script|data)\s*:(?=\S)/giu, '$1 : ');

/** The same for the words of a source line: nobody is called at all. */
export const stillName = (text: string): string =>
  still(text)
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
