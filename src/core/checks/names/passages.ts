import { read, type Token } from '#src/core/checks/reading.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';
import { type Mention, mentionsIn, peoplesIn } from './mentions.ts';

/** A sentence of a text, or a claim: its telling words, all its terms with its names among them, and its names; `peoples` are the words for what belongs to a country. */
export type Passage = {
  text: string;
  whole: string;
  words: readonly Token[];
  terms: readonly Token[];
  mentions: readonly Mention[];
  peoples: readonly Mention[];
};

/** The part of a text as a passage. */
function cut(text: string, { start, end }: Place, all: Omit<Passage, 'text' | 'whole'>): Passage {
  const inside = (place: Place) => place.start >= start && place.end <= end;
  return {
    text: text.slice(start, end),
    whole: text,
    words: all.words.filter(inside),
    terms: all.terms.filter(inside),
    mentions: all.mentions.filter(({ name }) => inside(name)),
    peoples: all.peoples.filter(({ name }) => inside(name)),
  };
}

function readIn(text: string, cast: Cast): Omit<Passage, 'text' | 'whole'> {
  const terms = read(text);
  return {
    words: terms.filter(({ kind }) => kind !== 'name'),
    terms,
    mentions: mentionsIn(text, cast),
    peoples: peoplesIn(text),
  };
}

/** The sentences of a text. */
export const passagesOf = (text: string, cast: Cast): Passage[] => {
  const all = readIn(text, cast);
  return sentencesOf(text).map((sentence) => cut(text, sentence, all));
};

/** A text as one passage. */
export const passageOf = (text: string, cast: Cast): Passage => ({
  text,
  whole: text,
  ...readIn(text, cast),
});

/** Whether a passage gives a whole name more than once, as one does that has put it for another. */
export const repeated = ({ name }: Mention, { mentions }: Passage): boolean =>
  name.words.length > 1 && mentions.some((one) => one.name !== name && one.name.text === name.text);
