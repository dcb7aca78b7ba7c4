import { countWords } from './article.ts';
import type { Rubric } from './rubric.ts';

type Asked = Pick<Rubric, 'words'>;

/** Characters of a French word with the space after it, at the very most of a whole text. */
const wordCharacters = 12;

/** Characters that a text sent to the desk may have. */
export const mostSent = 100_000;

/** Words of a single paragraph on one page: a feature's most is that of a story of several pages, of which a paragraph takes a part. */
export function paragraphWords({ kind, words: [min, max] }: Pick<Rubric, 'kind' | 'words'>) {
  const most = kind === 'feature' ? Math.min(max, Math.max(160, min + 70)) : max;
  return [min, Math.max(min, most)] as const;
}

/** Whether a model's text is so much longer than its rubric allows that it is not worth checking: three times, or a thousand words more. */
export function isEndless(text: string, { words: [, most] }: Asked): boolean {
  const words = Math.max(200, Math.min(most * 3, most + 1_000));
  return text.length > words * wordCharacters || countWords(text) > words;
}

/** Characters that a person's text for a rubric may have. */
export const mostTyped = ({ words: [, most] }: Asked): number =>
  Math.max(12_000, most * wordCharacters);
