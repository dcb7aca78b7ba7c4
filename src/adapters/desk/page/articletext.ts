import { type ComponentChild, h } from 'preact';
import { type Range, segments } from './segments.ts';

/** Paragraphs of a text with where each begins, in UTF-16 units. */
function paragraphs(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

/** An article's text, each range that backs a fact highlighted, those of the chosen one more. */
export function ArticleText({
  text,
  ranges,
  chosen,
}: {
  text: string;
  ranges: readonly Range<number>[];
  chosen: number;
}): ComponentChild {
  return h(
    'div',
    { class: 'article-text' },
    paragraphs(text).map((paragraph) => {
      const local = ranges.map(({ start, end, mark }) => ({
        start: start - paragraph.start,
        end: end - paragraph.start,
        mark,
      }));
      return h(
        'p',
        { key: paragraph.start },
        segments(paragraph.text, local).map(({ text: run, marks }, i) =>
          marks.length === 0
            ? run
            : h(
                'mark',
                { key: i, class: marks.includes(chosen) ? 'proof proof-chosen' : 'proof' },
                run,
              ),
        ),
      );
    }),
  );
}
