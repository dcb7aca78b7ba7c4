import { bare, squeezed, wordsOf } from '#src/core/text/words.ts';

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

/** The names that a medium goes by in full, squeezed: `The New York Times` is also `New York Times`, `lemonde.fr` is also `Le Monde`. */
export function namesOfMedium(medium: string): string[] {
  const site = medium.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const forms = [
    site,
    site.replace(/\.\p{L}{2,6}$/u, ''),
    site.replace(/^(?:the|le|la|les|l['’])\s*/iu, ''),
  ];
  const initials = medium.match(/\p{Lu}/gu)?.join('') ?? '';
  return [...forms, ...(initials.length > 2 ? [initials] : [])]
    .map(squeezed)
    .filter((form, i) => form.length > (i === 0 ? 0 : 1));
}

/** What a medium is called for short, as words of a text: «Libé», `NYT`. */
export const shortNamesOfMedium = (medium: string): string[] =>
  namesOfMedium(medium).flatMap(
    (form) => short[form.replace(/^(?:the|les?|la)(?=.{4})/u, '')] ?? short[form] ?? [],
  );

const isArticle = (word: string): boolean => /^(?:the|les?|la|l)$/iu.test(word);

/** Whether a text names a medium, in full or for short, by whole words, one of them with a capital when its name has one and no figure: «Tout le monde» is not «Le Monde»; one that has no name is never named. */
export function namesMedium(text: string, medium: string): boolean {
  const forms = new Set([...namesOfMedium(medium), ...shortNamesOfMedium(medium)]);
  const longest = Math.max(0, ...[...forms].map(({ length }) => length));
  const needsCapital = /^\D*\p{Lu}\D*$/u.test(medium);
  const words = wordsOf(text)
    .flatMap((word) => word.text.split('-'))
    .map((word) => ({ said: bare(word), isProper: /\p{Lu}/u.test(word) && !isArticle(word) }));
  return words.some((_, i) => {
    let said = '';
    let isProper = !needsCapital;
    for (const word of words.slice(i)) {
      if (said.length >= longest) return false;
      said += word.said;
      isProper ||= word.isProper;
      if (isProper && forms.has(said)) return true;
    }
    return false;
  });
}
