import { cities } from './gazetteer/cities.ts';
import { countries, regionsOfTheWorld } from './gazetteer/countries.ts';
import { nature } from './gazetteer/nature.ts';
import { persons } from './gazetteer/persons.ts';
import { regions } from './gazetteer/regions.ts';
import { wordForms } from './gazetteer/words.ts';
import { bare } from './words.ts';

const rows = (table: string): string[][][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' : ').map((column) => column.split(' ').filter(Boolean)));

/** The four forms of a French people from its masculine, as far as they differ: «chilien», «chilienne», «chiliens», «chiliennes». */
function french(people: string): string[] {
  const feminine = /(?:ien|een|on)$/.test(people)
    ? `${people}ne`
    : /c$/.test(people)
      ? people.replace(/c$/, people === 'grec' ? 'cque' : 'que')
      : /e$/.test(people)
        ? people
        : people.replace(/eau$/, 'ell').replace(/l$/, people.endsWith('el') ? 'll' : 'l') + 'e';
  const plural = /[sx]$/.test(people)
    ? people
    : people.replace(/al$/, 'au').replace(/(?<=a)u$|$/, (end) => (end ? 'ux' : 's'));
  return [people, plural, feminine, `${feminine}s`];
}

const english = (people: string): string[] => [people, `${people}s`];

const places = [countries, regionsOfTheWorld, regions, cities, nature].map(rows);
const peopled = places.flat().map(([own = [], foreign = [], theirs = [], others = []]) => ({
  names: [...own, ...foreign],
  peoples: [...theirs.flatMap(french), ...others.flatMap(english)],
}));

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
  ...peopled.map(({ names, peoples }) => [...names, ...peoples]),
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
const common = new Set(
  `garde majeur superieur amour trente come sienne genes assise constance tours po pau spire nice mons lens tage tigre terre soleil lune gall
  mars cap manche golfe levant same med garda lakes jordan chat islander`.split(/\s+/),
);

const placeNames: ReadonlySet<string> = new Set(
  peopled.flatMap(({ names, peoples }) => [...names, ...peoples]).filter((key) => !common.has(key)),
);
const peopleNames: ReadonlySet<string> = new Set(
  places
    .filter((_, i) => i !== 1 && i !== 4)
    .flat()
    .flatMap(([, , theirs = [], others = []]) => [
      ...theirs.flatMap(french),
      ...others.flatMap(english),
    ]),
);

/** Whether a bare word is the name of a country, a people or a city in either language. */
export const isPlace = (key: string): boolean => placeNames.has(key);

/** Whether a bare word is what the people or the things of a country are called in either language. */
export const isPeople = (key: string): boolean => peopleNames.has(key);
