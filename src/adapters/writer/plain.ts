import { decodeHTMLStrict } from 'entities/decode';
import { quotationsIn } from '#src/core/text/quotations.ts';

/** «[1]», «[1, 3]», «[1][2]», «[Article 2]», «【1†source】»: sources by their numbers; not the label of a link. */
const sourceMark =
  /[ \t\u00a0\u202f]?[[【](?:(?:articles?|sources?|n°)[ \u00a0]*)?\d{1,2}(?:\s*(?:[,;–-]|et)\s*\d{1,2})*(?:†[^\]】\n]*)?[\]】](?!\()/giu;

/** The marks of sources in a model's text. */
export const sourceMarksIn = (text: string): string[] => text.match(sourceMark) ?? [];

const emojis =
  /(?<gap>[ \t\u00a0\u202f]?)(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\ufe0f))(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\ufe0f)|[\ufe0f\u200d])*|(?<=[\d#*])\ufe0f?\u20e3/gu;

/** A text without emojis but those that it quotes, nor the spaces before them; words that they alone kept apart stay so. */
function withoutEmojis(text: string): string {
  const quoted = quotationsIn(text);
  return text.replace(emojis, (run, gap: string | undefined, at: number) => {
    const end = at + run.length;
    if (quoted.some((one) => one.start <= at && end <= one.end)) return run;
    const joins =
      /\S$/u.test(text.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    return gap === '' && joins ? ' ' : '';
  });
}

/** What dresses a text without saying anything: spaces, breaks of paragraphs, tags, marks of lists and titles, emphasis, code. */
const dress: readonly (readonly [RegExp, string])[] = [
  [/[ \t\u00a0\u202f]{2,}/gu, ' '],
  [/\\n|<\/?(?:p|div|br|li|ul|ol|h[1-6])(?:\s[^<>]*)?\/?>/giu, '\n'],
  [/<\/?(?:a|b|i|u|em|strong|cite|small|span|sub|sup)(?:\s[^<>]*)?>/giu, ''],
  [/^[ \t]*(?:#+|[-*•])[ \t]+/gmu, ''],
  [/\*\*|__/gu, ''],
  [/(?<![*\p{L}\p{N}])\*(?=[^*\s])([^*\n]+)(?<=\S)\*(?![*\p{L}\p{N}])/gu, '$1'],
  [/(?<![\p{L}\p{N}_@/])_(?=[^_\s])([^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]*)`/gu, '$1'],
  [sourceMark, ''],
];

/** A text of one line without Markdown, tags, entities, emojis of its own or marks of sources; what is unsafe in it stays, to be refused. */
export const plainText = (text: string): string =>
  withoutEmojis(
    decodeHTMLStrict(dress.reduce((left, [pattern, by]) => left.replace(pattern, by), text)),
  )
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
