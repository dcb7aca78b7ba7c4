import type { Article } from '#src/core/article.ts';
import { months, weekdays } from '#src/core/dates/calendar.ts';
import { formsOf } from '#src/core/names/gazetteer.ts';
import { type Capital, capitalsIn } from '#src/core/names/names.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import { rootOf } from '#src/core/words/root.ts';
import { isStopword } from '#src/core/words/stopwords.ts';

/** What the story of an article is recognised by, few enough to be kept beside every link. All marks are bare. */
export type StorySketch = {
  medium: string;
  language: string;
  /** The whole title, bare. */
  title: string;
  /** Roots of the title's words that are no names. */
  words: readonly string[];
  /** Names in the title, then in the opening; each by one form in both languages. */
  titleNames: readonly string[];
  names: readonly string[];
  /** Amounts and counts in the title, then in the opening, to three digits. */
  titleNumbers: readonly string[];
  numbers: readonly string[];
  /** ISO 8601: when it was published, or at least known. */
  at: string;
};

/** How much of an article its opening is, in characters: what comes first tells the story. */
const opening = 1600;
const most = { names: 24, numbers: 12 };

/** Names that stand in any article: agencies, titles, the days. */
const everywhere: ReadonlySet<string> = new Set(
  `afp reuters ap m mme mr mrs ms dr twitter facebook linkedin instagram youtube whatsapp pm am ceo pdg`.split(
    ' ',
  ),
);

const isDate = (key: string): boolean => months.has(key) || weekdays.has(key);
const isCommon = (key: string): boolean => isStopword(key) || everywhere.has(key) || isDate(key);

/** One form for all those that a name takes in French and English. */
const oneForm = (key: string): string => [...formsOf(key)].sort()[0] ?? key;

const parts = ({ key, text }: Capital): string[] =>
  key.split('-').filter((part) => !isCommon(part) && (part.length > 2 || /^\p{Lu}{2}/u.test(text)));

/** Whether every word of a title has a capital, as in English, so that capitals prove nothing. */
function isTitleCase(title: string): boolean {
  const words = wordsOf(title).filter(({ text }) => text.length > 3);
  return (
    words.length > 3 &&
    words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * words.length
  );
}

/** Capitalised words that are names: a capital inside a sentence proves it, there or elsewhere in the text. */
function namesOf(title: string, text: string): { inTitle: string[]; inText: string[] } {
  const capitals = capitalsIn(text);
  const lower = new Set(
    wordsOf(text)
      .filter(({ text: word }) => /^\p{Ll}/u.test(word))
      .map(({ text: word }) => bare(word)),
  );
  const proven = new Set(capitals.filter(({ opens }) => !opens).map(({ key }) => key));
  const shouted = isTitleCase(title);
  const fromTitle = capitalsIn(title).filter(
    ({ key }) => proven.has(key) || (!shouted && !lower.has(key)),
  );
  const unique = (found: readonly Capital[]): string[] => [
    ...new Set(found.flatMap(parts).map(oneForm)),
  ];
  const inTitle = unique(fromTitle);
  const inText = unique(capitals.filter(({ key }) => proven.has(key)));
  return { inTitle, inText };
}

/** Amounts and counts of a text; times, years, ranks and what fits on one hand say too little. */
function numbersOf(text: string): string[] {
  const found = quantitiesIn(text).filter(({ values: [value = 0], unit, ordinal }) => {
    if (ordinal || unit?.name === 'clock') return false;
    if (!unit && value >= 1900 && value <= 2100 && Number.isInteger(value)) return false;
    return value >= 10 || (value > 0 && !Number.isInteger(value));
  });
  return [...new Set(found.map(({ values: [value = 0] }) => String(Number(value.toPrecision(3)))))];
}

/** Sketches an article's story out of its title, its standfirst and the opening of its text; `known` stands in for a date. */
export function sketchOf(article: Article, known: string): StorySketch {
  const { title, standfirst = '', medium, language, publishedAt } = article;
  const text = `${standfirst}\n\n${article.text.slice(0, opening)}`;
  const { inTitle, inText } = namesOf(title, text);
  const titleNames = new Set(inTitle);
  const words = wordsOf(title)
    .map(({ text: word }) => bare(word))
    .filter((key) => key.length > 2 && !/^\d/.test(key) && !isCommon(key))
    .filter((key) => !key.split('-').some((part) => titleNames.has(oneForm(part))));
  const titleNumbers = numbersOf(title);
  const marks = new Set(bareWords(medium));
  const ours = (names: readonly string[]) => names.filter((name) => !marks.has(name));
  return {
    medium,
    language,
    title: bareWords(title).join(' '),
    words: [...new Set(words.map(rootOf))],
    titleNames: inTitle,
    names: [...new Set([...inTitle, ...ours(inText)])].slice(0, most.names),
    titleNumbers,
    numbers: [...new Set([...titleNumbers, ...numbersOf(text)])].slice(0, most.numbers),
    at: publishedAt ?? known,
  };
}

/** The marks that a sketch is found by among others. */
export const marksOf = ({ words, names, numbers, title }: StorySketch): string[] => [
  `t:${title.slice(0, 200)}`,
  ...words.map((word) => `w:${word}`),
  ...names.map((name) => `n:${name}`),
  ...numbers.map((number) => `#:${number}`),
];
