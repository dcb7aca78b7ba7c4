import type { Draft } from '#src/core/brief.ts';
import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { namesOfMedium } from '#src/core/names/medium-names.ts';
import { neutral } from '#src/core/names/name-book.ts';
import { capitalsIn } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { type Place, textBefore, within } from '#src/core/text/span.ts';
import { bare, squeezed, type Word, wordsOf } from '#src/core/text/words.ts';
import { isStopword } from '#src/core/words/stopwords.ts';
import { sharedEnds } from './shared-ends.ts';
import type { StyleRule } from './style-rule.ts';

/** What tells the names of a text: the media that it rests on, and the texts beside it, where they stand inside sentences. */
export type NamedBy = { media: readonly string[]; texts: readonly string[] };

/** What a draft gives to know the names that it tells. */
export const namedBy = ({
  medium,
  sources = [],
  headline = '',
  text,
  facts,
}: Pick<Draft, 'medium' | 'sources' | 'headline' | 'text' | 'facts'>): NamedBy => ({
  media: [medium, ...sources.map((source) => source.medium)],
  texts: [text, headline, ...facts.flatMap(({ claim, evidence }) => [claim, evidence])],
});

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

const isShouted = (word: Word | undefined): boolean =>
  /\p{L}{2}/u.test(word?.text ?? '') && word?.text === word?.text.toUpperCase();

const familiar = new Set(familiarNames.map(bare));

const isArticle = (word: string): boolean => /^(?:the|les?|la|l)$/iu.test(word);

/** The capitalised words of a text: where those stand that open a sentence or a cross-head, and what the others are. */
const capitals = remembered(
  (text): { openers: ReadonlySet<number>; inside: ReadonlySet<string> } => {
    const all = capitalsIn(text).map((word) => ({
      ...word,
      opens: word.opens || /(?:^|\n)#{2,4}[ \t]+$/u.test(textBefore(text, word.start, 8)),
    }));
    return {
      openers: new Set(all.filter(({ opens }) => opens).map(({ start }) => start)),
      inside: new Set(all.filter(({ opens }) => !opens).map(({ key }) => key)),
    };
  },
  200,
);

/** The places where a text names one of some media, as it is written with a capital. */
function mediaIn(text: string, media: readonly string[]): Place[] {
  const forms = new Set(media.filter((one) => /\p{Lu}/u.test(one)).flatMap(namesOfMedium));
  const longest = Math.max(0, ...[...forms].map(({ length }) => length));
  const words = wordsOf(text);
  return words.flatMap((first, i) => {
    let said = '';
    const found: Place[] = [];
    let proper = false;
    for (const word of words.slice(i)) {
      said += squeezed(word.text);
      if (said.length > longest) break;
      proper ||= isCapital(word) && !isArticle(word.text);
      if (proper && forms.has(said)) found.push({ start: first.start, end: word.end });
    }
    return found;
  });
}

/** Whether a word that opens a sentence is known for a name, or heads one. */
function headsName(text: string, word: Word, next: Word | undefined, known: NamedBy): boolean {
  const { key } = word;
  if (isStopword(key) || neutral.has(key) || key.endsWith('ment')) return false;
  const joined = next && /^[ \u00a0\u202f]$/u.test(text.slice(word.end, next.start));
  return (
    (joined && isCapital(next)) ||
    isPlace(key) ||
    familiar.has(key) ||
    [text, ...known.texts].some((one) => capitals(one).inside.has(key))
  );
}

/** Answers whether what a rule would change of a place of a text is a name, or a part of one, that the rule does not write as such. */
export function isNamed(text: string, known: NamedBy): (place: Place, rule: StyleRule) => boolean {
  const words = wordsOf(text);
  const media = mediaIn(text, known.media);
  const { openers } = capitals(text);
  const isName = (word: Word): boolean => {
    const at = words.indexOf(word);
    const [before, next] = [words[at - 1], words[at + 1]];
    if (isShouted(word) && (isShouted(before) || isShouted(next))) return false;
    return openers.has(word.start)
      ? headsName(text, word, next, known)
      : capitalsIn(word.text).length > 0;
  };
  return (place, { wrong, wanted }) => {
    if (/\p{Lu}/u.test(wrong + wanted)) return false;
    const own = words.filter((word) => within(word, place));
    const texts = (all: readonly Word[]): string[] => all.map((word) => word.text);
    const { head, tail } = sharedEnds(texts(own), texts(wordsOf(wanted)));
    const changed = own.slice(head, own.length - tail);
    return (changed.length > 0 ? changed : own).some(
      (word) => media.some((one) => within(word, one)) || (isCapital(word) && isName(word)),
    );
  };
}
