import { type Place, textBefore } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isLittle } from '#src/core/words/stopwords.ts';
import { falling, rising } from './trend.ts';

const changing = new RegExp(
  `${rising.source}|${falling.source}|(?<!\\p{L})(?:(?:supérieur|inférieur|amput|écourt|minor)\\p{L}*|(?:plus|moins) \\p{L}+) `,
  'iu',
);
const loosely =
  /^(?:environ|grâce|face|faute|compte|hier|demain|rien|pile|net|par|lors|vers|sur|\p{L}+ment)$/u;

/** Whether an ordinal after «d’un» ranks the noun that follows it, and is no part: «au terme d’un septième match», not «réduire d’un septième sa dette». */
export function isNewRank(text: string, { start, end }: Place): boolean {
  if (!/(?<!\p{L})d['’](?:un )?$/iu.test(textBefore(text, start, 8))) return false;
  const [, noun] = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(text.slice(end, end + 32)) ?? [];
  if (noun === undefined || isLittle(bare(noun)) || loosely.test(noun)) return false;
  return !changing.test(textBefore(text, start, 56));
}
