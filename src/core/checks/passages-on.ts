import { datesIn } from '#src/core/dates/dates.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Place, within } from '#src/core/text/span.ts';
import { shared } from '#src/core/words/concepts.ts';
import { partsOf } from './parts.ts';

/** How much of what a figure is told of a passage must say to tell the same. */
const least = 0.5;

/** How near to the passage that says most of it another must come to be heard as well. */
const nearly = 0.9;

/** Whether a text has no words that tell what it is about. */
export const saysNothing = (text: string): boolean => shared(text, '') === 1;

/** What a sentence may tell of a figure of it, the likeliest first: its part of the sentence, what this goes on from, all that tells no date. */
export function thingsOf(figure: string, sentence: string): string[] {
  const parts = partsOf(sentence).map(({ text }) => text);
  const at = parts.findIndex((part) => part.includes(figure));
  const own = parts[at]?.replace(figure, ' ') ?? '';
  const undated = parts.filter((part) => datesIn(part).length === 0).join();
  return [own, `${parts[at - 1] ?? ''} ${own}`, undated].filter((one) => !saysNothing(one));
}

/** The sentence of a text that a figure of it stands in; empty where it stands in none. */
export const sentenceOf = (figure: Place, text: string): string =>
  sentencesOf(text).find((one) => within(figure, one))?.text ?? '';

/** The sentences of a page that say most of what the sentence of a text tells of a figure of it, and of that sentence; none where all say little of it. */
export function passagesOn(
  figure: Place & { text: string },
  text: string,
  page: string,
): readonly string[] {
  const sentence = sentenceOf(figure, text);
  const passages = sentencesOf(page).map((one) => one.text);
  for (const thing of thingsOf(figure.text, sentence)) {
    const heard = passages
      .filter((text) => shared(thing, text) >= least)
      .map((text) => ({ text, share: shared(thing, text) + shared(sentence, text) / 2 }));
    const most = Math.max(...heard.map(({ share }) => share));
    if (heard.length > 0)
      return heard.filter(({ share }) => share >= nearly * most).map(({ text }) => text);
  }
  return [];
}
