import { countWords } from '#src/core/article.ts';
import { remembered } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import {
  allMeaningsIn,
  inLexicon,
  meaningsIn,
  ofLexicon,
  shared,
} from '#src/core/words/concepts.ts';
import { figuresIn } from './figures-in.ts';

/** Names in a sentence, which every sentence about them has. */
const names = /(?<=[\p{L},]\s|[\p{L}][’'])\p{Lu}[\p{L}-]+/gu;

/** French verbs that say little by themselves, which a translation may put in or leave out. */
const light = new RegExp(
  `(?<!\\p{L})${anyOf(`
    a(?:i|s|vons|vez)? ont av(?:ais|ait|ions|iez|aient) aur(?:ai|as?|ons|ez|ont|ait|ions|aient)
    suis est? sommes êtes sont ét(?:ais|ait|ions|iez|aient|é) ser(?:ai|as?|ons|ez|ont|ait|aient) soi(?:s|t|ent)
    fai(?:s|t|re|sons|sait) font fer(?:ai|as?|ons|ez|ont|ait|aient) vais va vont allons aller
    doi(?:s|t|vent) dev(?:ons|ez|ait|aient|r\\p{L}+) pe(?:ux|ut|uvent) pou(?:vons|vait|vaient|voir|rr\\p{L}+)
    laiss\\p{L}+
  `)}(?!\\p{L})`,
  'giu',
);

/** Texts kept with their hyphens: the quotations of a brief and of its page. */
const kept = 1000;

/** A text with a hyphen between any two words that the lexicon knows by one: «petit déjeuner», «week end». */
const hyphenated = remembered(
  (text: string): string =>
    text.replace(
      /(?<!\p{L})(\p{L}{3,}) (?=(\p{L}{3,}))/gu,
      (both: string, one: string, next: string) =>
        inLexicon(bare(`${one}-${next}`)) ? `${one}-` : both,
    ),
  kept,
);

/** What words mean, without names and light verbs. */
const tellingOf = (words: string): readonly ReadonlySet<string>[] =>
  meaningsIn(hyphenated(words).replace(names, '').replace(light, ''));

/** How much of a quotation another text says; words that the lexicon does not know prove little. */
export function likeness(words: string, text: string): number {
  const theirs = allMeaningsIn(hyphenated(text));
  let found = 0;
  let all = 0;
  for (const meanings of tellingOf(words)) {
    const hit = meet(meanings, theirs);
    found += hit ? 1 : 0;
    all += hit || ofLexicon(meanings) ? 1 : 0.8;
  }
  return all === 0 ? 1 : found / all;
}

const likely = 0.3;
const fairly = 0.34;
/** Of a text that says most of what another does. */
export const mostly = 0.6;
/** Of a translation that says so: both shares together. */
const faintly = 0.5;

/** Too few words to tell a translation from an invention, or a figure with little about it, which is checked as one. */
const tellsLittle = (words: string): boolean =>
  countWords(words) < 3 ||
  tellingOf(words).length < 2 ||
  (countWords(words) < 8 && figuresIn(words).quantities.length > 0);

/** Whether words tell something, and nothing that the page quotes, or says when it quotes nothing, tells any of it. */
function isStrange(words: string, page: string): boolean {
  const quoted = quotationsIn(page).map(({ text }) => text);
  const theirs = allMeaningsIn(quoted.length > 0 ? quoted.join(' ; ') : page);
  const telling = tellingOf(words);
  return telling.length > 0 && !telling.some((one) => meet(one, theirs));
}

/** Whether words may translate something that the page quotes, or says when it quotes nothing. */
export function mayTranslate(quoted: string, page: string, announced: boolean): boolean {
  const words = hyphenated(quoted);
  if (tellsLittle(words)) return !isStrange(words, page);
  const short = countWords(words) < 6;
  const spoken = quotationsIn(page).filter(({ text }) => short || countWords(text) > 2);
  const said = spoken.length > 0 ? spoken : sentencesOf(page);
  const told = (text: string): boolean =>
    likeness(words, text) >= mostly && shared(text, words) >= faintly;
  const quotes = said.some(({ text }) => {
    const mine = likeness(words, text);
    if (spoken.length === 0) return mine >= mostly;
    return (
      mine >= (short ? likely : fairly) ||
      (announced && mine + shared(text, words) >= faintly) ||
      (mine >= likely && sentencesOf(text).some((one) => shared(one.text, words) >= likely))
    );
  });
  return quotes || sentencesOf(page).some(({ text }) => told(text));
}

/** Of a translation that no fact reports: both shares together. */
const closely = 1.1;

/** Whether a page quotes what words say, and little else. */
export const isClose = (words: string, page: string): boolean =>
  quotationsIn(page).some(({ text }) => likeness(words, text) + shared(text, words) >= closely);

/** The share that a free translation and what it translates say of each other, and the words that either is taken to have at least, so that one is no proof. */
const freely = { share: 0.225, words: 3 };

/** How much of a text another says, a short one held for a longer. */
const sharedFreely = (text: string, other: string, share: typeof shared): number => {
  const { length } = meaningsIn(text);
  return (share(text, other) * length) / Math.max(freely.words, length);
};

/** Whether words may be a free translation of what somebody says, or of a sentence of it. */
export const translatesFreely = (words: string, said: string): boolean =>
  [said, ...sentencesOf(said).map(({ text }) => text)].some(
    (text) =>
      sharedFreely(words, text, likeness) >= freely.share &&
      sharedFreely(text, words, shared) >= freely.share,
  );

/** The quotation of a page that words seem most to translate, by how much each says of the other. */
export function translatedFrom(words: string, page: string): string | undefined {
  const ranked = quotationsIn(page)
    .filter(({ text }) => meaningsIn(text).length > 0)
    .map(({ text }) => ({ text, mine: likeness(words, text) }))
    .filter(({ mine }) => mine > 0)
    .map(({ text, mine }) => ({ text, both: mine + likeness(text, words) }))
    .sort((a, b) => b.both - a.both);
  return ranked[0]?.text;
}
