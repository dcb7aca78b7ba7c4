/** Letters by how often French writes them. */
const letters = 'esaitnrulodcpmévqfbghjàxèyêzçkwâîôûœïëùüæ';

/** Words with two letters of this one swapped. */
export function* swapped(word: string): Generator<string> {
  for (let i = 0; i < word.length - 1; i += 1)
    if (word[i] !== word[i + 1]) yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
}

const without = (word: string, i: number): string => word.slice(0, i) + word.slice(i + 1);

/** A letter doubled, or a double one made single. */
export function* doubled(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1)
    if (word[i] === word[i + 1]) yield without(word, i);
    else if (word[i] !== word[i - 1]) yield word.slice(0, i + 1) + word.slice(i);
}

/** A letter that was left out put back. */
export function* lengthened(word: string): Generator<string> {
  for (const letter of letters)
    for (let i = word.length; i > 0; i -= 1) yield word.slice(0, i) + letter + word.slice(i);
}

/** A letter too many left out. */
export function* shortened(word: string): Generator<string> {
  for (let i = word.length - 1; i >= 0; i -= 1) yield without(word, i);
}

const rows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike, or that are taken for each other. */
const alike = 'aà aâ eé eè eê oô uû iî iy sc sz ck cq qk cç gj mn fv bp td';

function mixedUp(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const pairs = rows.flatMap((row) => [...row].slice(1).map((letter, i) => row[i] + letter));
  for (const [a = '', b = ''] of [...pairs, ...alike.split(' ')]) {
    map.set(a, (map.get(a) ?? '') + b);
    map.set(b, (map.get(b) ?? '') + a);
  }
  return map;
}

const near = mixedUp();

/** A letter made one of its neighbours on a keyboard, or one that sounds like it. */
export function* mistaken(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1)
    for (const letter of near.get(word[i] ?? '') ?? '')
      yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** Any letter made any other. */
export function* replaced(word: string): Generator<string> {
  for (const letter of letters)
    for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** A letter set elsewhere. */
function* moved(word: string): Generator<string> {
  for (let i = 0; i < word.length; i += 1) {
    const rest = without(word, i);
    for (let j = 0; j <= rest.length; j += 1) yield rest.slice(0, j) + word[i] + rest.slice(j);
  }
}

const syllables = [...'ftlrnds'].flatMap((one) => [...'iaeé'].map((other) => one + other));

/** A syllable that was left out put back: «scientiques». */
export function* syllabled(word: string): Generator<string> {
  for (const syllable of syllables)
    for (let i = word.length - 2; i > 1; i -= 1) yield word.slice(0, i) + syllable + word.slice(i);
}

/** Two letters that stand about another exchanged: «rénumération» for «rémunération». */
export function* exchanged(word: string): Generator<string> {
  for (let i = 0; i < word.length - 2; i += 1)
    if (word[i] !== word[i + 2])
      yield word.slice(0, i) + word[i + 2] + word[i + 1] + word[i] + word.slice(i + 3);
}

/** Words that fast fingers make of another in two slips: letters set elsewhere, swapped or doubled twice. */
export function* fumbled(word: string): Generator<string> {
  yield* moved(word);
  for (const one of doubled(word)) yield* doubled(one);
  for (const one of swapped(word)) yield* swapped(one);
}

/** Words two slips away, one of them a letter too many. */
export function* farther(word: string): Generator<string> {
  for (const one of shortened(word)) yield* shortened(one);
  for (const one of swapped(word)) yield* shortened(one);
  for (const one of doubled(word)) yield* swapped(one);
}
