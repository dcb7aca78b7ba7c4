import { read, type Token } from '#src/core/checks/reading.ts';
import { keptBeside } from '#src/core/remember.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { within } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';
import { type Mention, mentionsIn, peoplesIn } from './mentions.ts';

/** A sentence of a text, or a claim: its telling words, all its terms with its names among them, and its names; `peoples` are the words for what belongs to a country. */
export type Passage = {
  text: string;
  /** The text that it is taken from, in which all of it has its places. */
  whole: string;
  start: number;
  words: readonly Token[];
  terms: readonly Token[];
  mentions: readonly Mention[];
  peoples: readonly Mention[];
};

/** The words and names of a text. */
const readIn = keptBeside((text, cast: Cast): Omit<Passage, 'text' | 'start'> => {
  const terms = read(text);
  return {
    whole: text,
    words: terms.filter(({ kind }) => kind !== 'name'),
    terms,
    mentions: mentionsIn(text, cast),
    peoples: peoplesIn(text),
  };
});

/** The sentences of a text. */
export const passagesOf = (text: string, cast: Cast): Passage[] => {
  const all = readIn(text, cast);
  return sentencesOf(text).map((sentence) => ({
    ...all,
    text: sentence.text,
    start: sentence.start,
    words: all.words.filter((word) => within(word, sentence)),
    terms: all.terms.filter((term) => within(term, sentence)),
    mentions: all.mentions.filter(({ name }) => within(name, sentence)),
    peoples: all.peoples.filter(({ name }) => within(name, sentence)),
  }));
};

/** A text as one passage. */
export const passageOf = keptBeside(
  (text, cast: Cast): Passage => ({ ...readIn(text, cast), text, start: 0 }),
);

/** Whether a passage gives a whole name more than once, as one does that has put it for another. */
export const repeated = ({ name }: Mention, { mentions }: Passage): boolean =>
  name.words.length > 1 && mentions.some((one) => one.name !== name && one.name.text === name.text);
