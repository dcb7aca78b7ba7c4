import { type Article, countWords } from '#src/core/article.ts';
import { defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import { pairs } from '#test/core/checks/pairs/index.ts';

const pair = pairs.find(({ id }) => id === 'gazette-rhone');
if (!pair) throw new Error('the sample pair is gone');

/** A French article of the test pairs, whole. */
export const article: Article = {
  ...pair.article,
  url: 'https://confluent.example/pave',
  canonicalUrl: 'https://confluent.example/pave',
  access: 'free',
  blocks: pair.article.text.split('\n\n').map((text) => ({ kind: 'paragraph', text })),
  words: countWords(pair.article.text),
};

/** The faithful answer of a model to that article. */
export const faithful = { title: 'Le Pavé', ...pair.draft };

/** The rubric of an ordinary brief. */
export const bruisse: Rubric = defaultRubrics.find(({ key }) => key === 'bruisse') ?? {
  key: 'bruisse',
  title: 'Et sinon…',
  kind: 'brief',
  holds: [3, 5],
  words: [90, 160],
};
