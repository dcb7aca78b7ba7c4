import { placeForms } from './gazetteer-places.ts';
import { wordForms } from './gazetteer-words.ts';
import { bare } from './words.ts';

const translations: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const line of [...placeForms.trim().split('\n'), ...wordForms.trim().split('\n')]) {
    const forms = line.split(' ');
    for (const form of forms) {
      const others = map.get(form) ?? new Set();
      for (const other of forms) others.add(other);
      map.set(form, others);
    }
  }
  return map;
})();

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ai|oi)s$/, ['e', 'es']],
  [/(?:ie|ee)n$/, ['s', 'ne', 'nes']],
  [/(?:ain|and|ol|in|al|is|an|ard)$/, ['s', 'e', 'es']],
  [/on$/, ['s', 'ne', 'nes']],
];

/** A people's name in the masculine and singular, from any of its French forms: «roumaines» → «roumain». */
function singular(key: string): string | undefined {
  for (const [stem, tails] of endings) {
    for (const tail of tails) {
      const root = key.endsWith(tail) ? key.slice(0, -tail.length) : '';
      if (root.length > 3 && stem.test(root) && translations.has(root)) return root;
    }
  }
  return undefined;
}

/** Every bare form that a name may take in the other language, itself included. */
export function formsOf(name: string): ReadonlySet<string> {
  const key = bare(name);
  return translations.get(key) ?? translations.get(singular(key) ?? '') ?? new Set([key]);
}

const places: ReadonlySet<string> = new Set(placeForms.trim().split(/\s+/));

/** Whether a bare word is the name of a country, a people or a city in either language. */
export const isPlace = (key: string): boolean => places.has(key) || places.has(singular(key) ?? '');

const ofPeople =
  /(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|ans?|ians?|ish|ese|ards?|ols?|oles?|eques?|arabes?|tan|iens?|ques?|i|is|egian|ench|erman|utch|reek|wiss)$/;

/** Whether a bare word is what the people or the things of a country are called in either language. */
export const isPeople = (key: string): boolean =>
  key.length > 3 && isPlace(key) && ofPeople.test(key);
