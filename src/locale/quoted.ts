import { nestedQuotes } from '#src/core/text/nested-quotes.ts';
import { withoutUnseen } from '#src/core/text/unseen.ts';

/** Words cut after so many characters, between two words where they have any near by, their quotation marks closed. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 2);
  const space = cut.lastIndexOf(' ');
  const told = (space > most * 0.75 ? cut.slice(0, space) : cut).replace(
    /(?:\p{Cs}|[\u200d\ufe0f\s.,;:!?…“«-])+$/u,
    '',
  );
  const isOpen = told.lastIndexOf('“') > told.lastIndexOf('”');
  return `${told}…${isOpen ? '”' : ''}`;
}

/** Characters of what people wrote that is told back to them whole: an instruction, a reason. */
export const long = 600;

/** Foreign words within guillemets, on one line and not too long: without guillemets of their own, a last full stop, or what nobody sees. */
export function quoted(words: string, most = 90): string {
  const line = nestedQuotes(withoutUnseen(words))
    .replace(/\s{2,}|[\n\r\t\u2028\u2029]/gu, ' ')
    .trim()
    .replace(/(?<!\.|(?:^|[\s.])\p{Lu})\.(?=”?$)/u, '');
  return `« ${shortened(line, most)} »`;
}

/** A sentence that ends on a quotation with its full stop, unless that ends on a mark of its own. */
export const stopped = (sentence: string): string =>
  /[!?…]”? »$/u.test(sentence) ? sentence : `${sentence}.`;
