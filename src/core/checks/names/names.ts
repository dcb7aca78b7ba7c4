import type { Check } from '#src/core/checks/subject.ts';
import { faultAt, faultIn, remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { endOfCapitals, frenchTitlesIn } from '#src/core/names/french-titles.ts';
import { tellsCountry } from '#src/core/names/gazetteer.ts';
import { mediumIn } from '#src/core/names/medium-names.ts';
import { type NameBook, nameBook } from '#src/core/names/name-book.ts';
import { type Capital, namesIn } from '#src/core/names/names.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { squeezed } from '#src/core/text/words.ts';
import { accentedNames } from './accented-names.ts';
import { foreignBodies, foreignCharges } from './foreign-bodies.ts';
import { foreignPeoples } from './foreign-peoples.ts';
import { misspeltNames } from './misspelt-names.ts';
import { mistakenPlaces } from './mistaken-places.ts';
import { mistitledNames } from './mistitled-names.ts';
import { nearNames } from './near-names.ts';
import { namesSite } from './site-names.ts';
import { strangers } from './strangers.ts';
import { strayOffices } from './stray-offices.ts';
import { wholeName } from './whole-name.ts';

/** A name that the page lacks, the words of it that may be slips, and the name that it is a part of. */
type Unknown = Place & { words: readonly Capital[]; whole: string };

/** Words of one run of capitals, parted where «et» joins two names. */
function parted(
  words: readonly Capital[],
  text: string,
): (Place & { words: readonly Capital[] })[] {
  const parts: (Place & { words: readonly Capital[] })[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last && !/ (?:et|and|&) /u.test(text.slice(last.end, word.start)))
      parts.splice(-1, 1, { ...last, end: word.end, words: [...last.words, word] });
    else parts.push({ start: word.start, end: word.end, words: [word] });
  }
  return parts;
}

/** What stands before a country that only tells foreign readers where a place lies: «à Clones, en Irlande». */
const lyingIn = /\p{L}, (?:en|au|aux) $/u;

/** Whether a name tells in what country a place of the page lies, which names none: its reader knows it. */
const isSetting = ({ words, start }: Unknown, text: string, book: NameBook): boolean =>
  words.every(({ key }) => tellsCountry(key)) &&
  lyingIn.test(textBefore(text, start, 8)) &&
  ![...book.names].some(tellsCountry);

/** The initials that go on with a name that ends on one: «Notorious B.I.G.». */
const initials = /^(?:\.\p{Lu})+\.?(?!\p{L})/u;

/** Names that are told what they may have been meant to be: more than that are no slips. */
const mostMended = 40;

/** Every name of the brief stands in the page, as it is or in its French or English form; capitals alone make a name, and a country that only tells where a place lies is shown, not blocked. */
export const names: Check = ({ draft, source }) => {
  const { text } = draft;
  const book = nameBook(source.all, text, source.language);
  const accented = accentedNames(source.all, source.language);
  const unknown = (of: string): Unknown[] => {
    const media = [source.article.medium, draft.medium].flatMap((one) =>
      one ? mediumIn(of, one) : [],
    );
    const heads = book.foreign
      ? frenchTitlesIn(of, source.all).map((one) => ({ ...one, end: endOfCapitals(one) }))
      : [];
    const provesNothing = (word: Place): boolean =>
      [...media, ...heads].some((one) => overlaps(word, one));
    return namesIn(of).flatMap((name) => {
      const strange = book.joined.has(squeezed(name.text))
        ? []
        : strangers(name, of, book, source.all).filter((word) => !provesNothing(word));
      const wholes = parted(name.words, of);
      return parted(
        name.words.filter((word) => strange.includes(word) || accented(word)),
        of,
      ).map((part) => {
        const around = wholes.find((one) => overlaps(one, part))?.words ?? [];
        return { ...part, whole: wholeName(part, around, of, book) };
      });
    });
  };
  const near = nearNames(source.all);
  const faults = (of: string, span?: Finding['span']): Finding[] =>
    unknown(of).map((name, i) => {
      const { start, words, whole } = name;
      const end = name.end + (initials.exec(of.slice(name.end, name.end + 16))?.[0].length ?? 0);
      const subject = of.slice(start, end);
      const isPart = whole.length > subject.length;
      const meant = (word: Capital): string | undefined => {
        const one = accented(word) ?? near(word);
        return isPart && one && !source.all.includes(one) ? undefined : one;
      };
      const mended =
        i < mostMended
          ? words.reduce(
              (told, word) => told.replace(word.text, (own) => meant(word) ?? own),
              subject,
            )
          : subject;
      const told = isSetting(name, of, book) ? remarkAt : faultAt;
      return {
        ...told('name', subject, span ?? [start, end]),
        ...(isPart ? { whole } : {}),
        ...(mended === subject ? {} : { suggestions: [mended] }),
      };
    });
  return [
    ...[
      ...foreignBodies(text, book),
      ...foreignCharges(text, book),
      ...foreignPeoples(text, source.all, book),
      ...mistakenPlaces(text, source.all),
      ...strayOffices(text, book),
      ...(book.foreign ? [] : mistitledNames(text, source.all)),
      ...(book.foreign ? [] : misspeltNames(text, source.all, book)),
    ].map((one) => faultIn('name', text, one)),
    ...faults(text),
    ...saidApart(draft)
      .flatMap((said) => faults(said, apart))
      .filter(({ subject }) => !namesSite(subject, draft.call?.url ?? source.article.url)),
  ];
};
