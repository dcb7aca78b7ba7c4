import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { cities } from './gazetteer/cities.ts';
import { countries, regionsOfTheWorld } from './gazetteer/countries.ts';
import { nature } from './gazetteer/nature.ts';
import { persons } from './gazetteer/persons.ts';
import { regions } from './gazetteer/regions.ts';
import { wordForms } from './gazetteer/words.ts';

const rows = (table: string): string[][][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' : ').map((column) => column.split(' ').filter(Boolean)));

const feminines: readonly (readonly [RegExp, string])[] = [
  [/grec$/, 'grecque'],
  [/c$/, 'que'],
  [/eau$/, 'elle'],
  [/(ien|een|on)$/, '$1ne'],
  [/([^e])$/, '$1e'],
];

const plurals: readonly (readonly [RegExp, string])[] = [
  [/([sx])$/, '$1'],
  [/(al|au)$/, 'aux'],
  [/$/, 's'],
];

const ended = (word: string, rules: readonly (readonly [RegExp, string])[]): string => {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(...rule) : word;
};

/** The four forms of a French people from its masculine: «chilien», «chiliens», «chilienne», «chiliennes». */
const french = (people: string): string[] => {
  const feminine = ended(people, feminines);
  return [people, ended(people, plurals), feminine, `${feminine}s`];
};

const english = (people: string): string[] => [people, `${people}s`];

const placesIn = (table: string) =>
  rows(table).map(([own = [], foreign = [], theirs = [], others = []]) => ({
    names: [...own, ...foreign],
    peoples: [...theirs.flatMap(french), ...others.flatMap(english)],
  }));

const [states, lands, towns] = [placesIn(countries), placesIn(regions), placesIn(cities)] as const;
const places = [...states, ...placesIn(regionsOfTheWorld), ...lands, ...towns, ...placesIn(nature)];

/** For each word, itself and those that stand on a line with it. */
function grouped(lines: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, ReadonlySet<string>>();
  for (const line of lines) {
    const set = new Set(line);
    for (const form of set) {
      const before = map.get(form);
      map.set(form, before ? new Set([...before, ...set]) : set);
    }
  }
  return map;
}

const translations = grouped([
  ...places.map(({ names, peoples }) => [...names, ...peoples]),
  ...wordForms
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
]);

const persona = grouped(rows(persons).map((columns) => columns.flat()));

const none: ReadonlySet<string> = new Set();

/** Every bare form that a name may take in the other language, itself included. */
export function formsOf(name: string): ReadonlySet<string> {
  const key = bare(name);
  return translations.get(key) ?? new Set([key]);
}

/** The bare names that other languages give a ruler, a saint, an ancient of that bare name: `michelangelo` for «michel-ange». */
export const personsOf = (key: string): ReadonlySet<string> => persona.get(key) ?? none;

/** Places whose names are common words as well. */
const common = wordSet(
  `garde majeur superieur amour trente come sienne genes assise constance tours po pau spire nice mons lens tage tigre terre soleil lune gall
  mars cap lot aube champagne perche brie allier bourbonnais manche golfe levant same med garda lakes jordan chat islander`,
);

const placeNames: ReadonlySet<string> = new Set(
  places.flatMap(({ names, peoples }) => [...names, ...peoples]).filter((key) => !common.has(key)),
);
const peopleNames: ReadonlySet<string> = new Set(
  [...states, ...lands, ...towns].flatMap(({ peoples }) => peoples),
);

/** Whether a bare word is the name of a country, a people or a city in either language. */
export const isPlace = (key: string): boolean => placeNames.has(key);

/** Whether a bare word is what the people or the things of a country are called in either language. */
export const isPeople = (key: string): boolean => peopleNames.has(key);

const countryNames: ReadonlySet<string> = new Set(
  states.flatMap(({ names, peoples }) => [...names, ...peoples]),
);

/** Whether a bare word is the name of a country, or of its people, in either language. */
export const tellsCountry = (key: string): boolean => countryNames.has(key);
