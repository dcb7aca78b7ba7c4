import type { Writer } from '#src/ports/writer.ts';

/** A writer at no cost: two sentences of its own on any page of the samples, with nothing to settle. */
export const typist: Writer = {
  write: async ({ article }) => ({
    draft: {
      text: `La Gazette d’exemple raconte ce qui change à la coopérative ${article.title.replace(/ ouvre .*/, '')}, et pour qui.`,
      medium: article.medium,
      facts: [],
    },
    writer: 'model',
  }),
};
