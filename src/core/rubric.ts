import { typedAddress } from './links/url.ts';
import { emojiName } from './text/emoji.ts';
import { unaccented } from './text/unaccented.ts';

/** What a rubric holds, which decides how its entries are written and checked. */
export type RubricKind = 'feature' | 'brief' | 'promo';

/** A kind of section: its key in hashtags, its title, how many entries it holds and their length in words. */
export type Rubric = {
  key: string;
  title: string;
  kind: RubricKind;
  holds: readonly [min: number, max: number];
  words: readonly [min: number, max: number];
  /** Slack-style emoji name that sends a message's links here. */
  emoji?: string;
  /** How it is written, in a sentence or two for the model; the house's own rubrics have theirs. */
  tone?: string;
};

const usualKey = 'bruisse';

/** The key of the rubric where a link goes whose message names none: `bruisse`, else the first that holds briefs, else the first. */
export const defaultRubricOf = (rubrics: readonly Rubric[]): string =>
  (
    rubrics.find(({ key }) => key === usualKey) ??
    rubrics.find(({ kind }) => kind === 'brief') ??
    rubrics[0]
  )?.key ?? usualKey;

/** The newsletter's six rubrics in reading order; a newsroom may replace them by a JSON file. */
export const defaultRubrics: readonly Rubric[] = [
  {
    key: 'une',
    title: 'À la une',
    kind: 'feature',
    holds: [1, 1],
    words: [90, 1500],
    emoji: 'newspaper',
  },
  {
    key: 'bruisse',
    title: 'Et sinon… (Ça bruisse dans la jungle)',
    kind: 'brief',
    holds: [3, 5],
    words: [90, 160],
  },
  {
    key: 'stories',
    title: 'Jungle Stories',
    kind: 'promo',
    holds: [0, 1],
    words: [40, 80],
    emoji: 'headphones',
  },
  {
    key: 'loupe',
    title: 'Un format à la loupe',
    kind: 'brief',
    holds: [0, 1],
    words: [90, 160],
    emoji: 'mag',
  },
  {
    key: 'adore',
    title: 'Le contenu qu’on aurait adoré faire',
    kind: 'brief',
    holds: [0, 1],
    words: [90, 160],
    emoji: 'green_heart',
  },
  {
    key: 'liane',
    title: 'Une dernière liane pour la route',
    kind: 'brief',
    holds: [0, 1],
    words: [90, 160],
    emoji: 'herb',
  },
];

const fold = (text: string): string => unaccented(text).toLowerCase();

const allDiffer = (words: readonly string[]): boolean => new Set(words).size === words.length;

/** Whether each rubric can be filled, and told from all others by its key and its emoji. */
export const areUsable = (rubrics: readonly Rubric[]): boolean =>
  allDiffer(rubrics.map(({ key }) => fold(key))) &&
  allDiffer(rubrics.flatMap(({ emoji }) => (emoji ? emojiName(emoji) : []))) &&
  rubrics.every(({ holds, words }) => holds[0] <= holds[1] && words[0] <= words[1]);

/** The rubric a word names (`loupe`, `#Adoré`), accents and case ignored. */
export function rubricNamed(word: string, rubrics: readonly Rubric[]): Rubric | undefined {
  const key = fold(word.replace(/^#/, ''));
  return rubrics.find((rubric) => fold(rubric.key) === key);
}

const hashtag = /(?<![\p{L}\p{M}\p{N}_&/#])#([\p{L}\p{M}\p{N}]+)/gu;

/** The first rubric named by a hashtag in the text, addresses left out (`https://…/#une` names none). */
export function rubricInText(text: string, rubrics: readonly Rubric[]): Rubric | undefined {
  for (const [, word = ''] of text.replace(typedAddress, ' ').matchAll(hashtag)) {
    const rubric = rubricNamed(word, rubrics);
    if (rubric) return rubric;
  }
  return undefined;
}
