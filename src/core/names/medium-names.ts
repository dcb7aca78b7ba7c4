import type { Place } from '#src/core/text/span.ts';
import { bare, squeezed, wordsOf } from '#src/core/text/words.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';

/** What the press calls some media for short, by their squeezed names without an article. */
const short: Readonly<Record<string, readonly string[]>> = {
  newyorktimes: ['nyt'],
  nytimes: ['nyt', 'newyorktimes'],
  financialtimes: ['ft'],
  ft: ['financialtimes'],
  wallstreetjournal: ['wsj'],
  wsj: ['wallstreetjournal'],
  washingtonpost: ['wapo'],
  journaldudimanche: ['jdd', 'lejdd'],
  lejdd: ['jdd', 'journaldudimanche'],
  jdd: ['journaldudimanche'],
  liberation: ['libe'],
  humanite: ['huma'],
  nouvelobs: ['obs', 'nouvelobservateur'],
  nouvelobservateur: ['obs', 'nouvelobs'],
  canardenchaine: ['canard'],
  southchinamorningpost: ['scmp'],
  frankfurterallgemeine: ['faz'],
  frankfurterallgemeinezeitung: ['faz'],
};

/** The article that opens the name of a medium, in the languages of those that the French press quotes. */
const article = /^(?:(?:the|les?|la|der|die|das|el|los|las|il|lo|gli|de|het)\s+|l['’]\s*)/iu;
/** What a name of initials or figures does without: «la BBC», «TF1». */
const generic = /\s+(?:news|infos?|actus?|tv|radio|sports?|online)$/iu;
const isInitials = (name: string): boolean => /^[\p{Lu}\p{N}]{3,}$/u.test(name);
const link = /\s+(?:&|et|and|und|y|\+)\s+/giu;

/** The names that a medium goes by in full, squeezed: `The New York Times` is also `New York Times`, `lemonde.fr` is also `Le Monde`, `BBC News` also `BBC`. */
export function namesOfMedium(medium: string): string[] {
  const site = medium.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const whole = [site, site.replace(/\.\p{L}{2,6}$/u, '')];
  const bared = whole.flatMap((name) => [name, name.replace(article, '')]);
  const initials = medium.match(/\p{Lu}/gu)?.join('') ?? '';
  const forms = [
    ...bared,
    ...bared.flatMap((name) => [' ', ' et ', ' and '].map((by) => name.replace(link, by))),
    ...bared.map((name) => name.replace(generic, '')).filter(isInitials),
    ...(initials.length > 2 ? [initials] : []),
  ].map(squeezed);
  return [...new Set(forms.filter((form, i) => form.length > (i === 0 ? 0 : 1)))];
}

/** What a medium is called for short, as words of a text: «Libé», `NYT`. */
const shortNamesOf = (names: readonly string[]): string[] =>
  names.flatMap(
    (form) => short[form.replace(/^(?:the|les?|la)(?=.{4})/u, '')] ?? short[form] ?? [],
  );

const isArticle = (word: string): boolean => /^(?:the|les?|la|l)$/iu.test(word);

/** Letters from which a word that the news does not write is no other word by chance: «franceinfo». */
const telling = 8;

/** Where a text names a medium, in full or for short, by whole words, one of them with a capital when its name has one and no figure: «Tout le monde» is not «Le Monde»; one that has no name is never named, and none overlaps another. */
export function mediumIn(text: string, medium: string): Place[] {
  const names = namesOfMedium(medium);
  const forms = new Set([...names, ...shortNamesOf(names)]);
  const longest = Math.max(0, ...[...forms].map(({ length }) => length));
  const needsCapital = /^\D*\p{Lu}\D*$/u.test(medium);
  const words = wordsOf(text)
    .flatMap(({ text: word, start, end }) => word.split('-').map((part) => ({ part, start, end })))
    .map(({ part, ...place }) => ({
      ...place,
      said: bare(part),
      isProper: /\p{Lu}/u.test(part) && !isArticle(part),
    }));
  return words
    .flatMap(({ start }, i) => {
      let said = '';
      let isProper = !needsCapital;
      let named: Place | undefined;
      for (const word of words.slice(i, i + longest)) {
        if (said.length >= longest) break;
        const alone = said === '' && word.said.length >= telling && frequencyOf(word.said) === 0;
        said += word.said;
        isProper ||= word.isProper;
        if ((isProper || alone) && forms.has(said)) named = { start, end: word.end };
      }
      return named ?? [];
    })
    .filter(({ start }, i, all) => start >= (all[i - 1]?.end ?? 0));
}

/** Whether a text names a medium. */
export const namesMedium = (text: string, medium: string): boolean =>
  mediumIn(text, medium).length > 0;
