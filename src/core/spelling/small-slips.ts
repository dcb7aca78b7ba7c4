import { swapped } from './slips.ts';

/** Words of two to four letters that slips are made of, the most frequent first. */
const small =
  `de la le et les des en un du une que est pour qui dans par sur au pas plus son se ce il sont avec ou mais comme tout nous sa elle aux ont ses ces
cette fait été leur deux lui ans bien sans même donc tous dont très peut`.split(/\s+/);

/** Slips that are not told by their letters alone. */
const slips: ReadonlyMap<string, string> = new Map([
  ['dna', 'dans'],
  ['dnas', 'dans'],
  ['dan', 'dans'],
  ['nosu', 'nous'],
  ['vosu', 'vous'],
  ['pou', 'pour'],
  ['pouir', 'pour'],
  ['aujourdhui', 'aujourd’hui'],
  ['biensur', 'bien sûr'],
  ['biensûr', 'bien sûr'],
  ['parceque', 'parce que'],
  ['tandisque', 'tandis que'],
  ['alorsque', 'alors que'],
  ['afinde', 'afin de'],
  ['malgrès', 'malgré'],
  ['parmis', 'parmi'],
  ['hormi', 'hormis'],
  ['voir-même', 'voire même'],
  ['quelqun', 'quelqu’un'],
  ['quelquechose', 'quelque chose'],
  ['peutêtre', 'peut-être'],
  ['peutetre', 'peut-être'],
  ['aulieu', 'au lieu'],
  ['chous', 'choux'],
  ['pous', 'poux'],
  ['etc..', 'etc.'],
]);

const swaps = new Map<string, string>();
for (const word of small.filter(({ length }) => length > 2))
  for (const slip of swapped(word))
    if (!small.includes(slip) && !swaps.has(slip)) swaps.set(slip, word);

/** Slips that are words of the dictionary all the same: nobody writes of lice in the news without an article. */
export const isOddWord = (word: string, before: string): boolean =>
  word === 'pou' && !/^(?:un|le|du|ce|au|de|chaque|quel|petit|gros)$/u.test(before);

/** The small or joined words that a word in small letters is a slip of. */
export const meantSmall = (word: string): string | undefined => slips.get(word) ?? swaps.get(word);

const elided =
  /^(quelqu|jusqu|lorsqu|puisqu|presqu|qu|c(?=[eé])|[djlmnst])(?=[aeiouyhàâéèêëîïôöùûü])(.{2,})$/u;

/** The two parts of a word whose apostrophe was left out: «quelquun», «lhomme». */
export function elision(word: string): readonly [string, string] | undefined {
  const [, head, rest] = elided.exec(word) ?? [];
  return head && rest ? [head, rest] : undefined;
}
