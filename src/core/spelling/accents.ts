/** The letters that a letter may have been meant for, each with how far from it that is. */
const others: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  a: [
    ['â', 1.5],
    ['à', 1.5],
  ],
  à: [
    ['a', 1],
    ['â', 1],
  ],
  â: [['a', 1.5]],
  c: [['ç', 1]],
  ç: [['c', 1]],
  e: [
    ['é', 1],
    ['è', 1],
    ['ê', 1.5],
    ['ë', 2],
  ],
  é: [
    ['è', 1],
    ['ê', 1.4],
    ['e', 1.6],
  ],
  è: [
    ['é', 1],
    ['ê', 1.4],
    ['e', 1.6],
  ],
  ê: [
    ['è', 1.4],
    ['é', 1.4],
    ['e', 1.6],
  ],
  ë: [['e', 1.5]],
  i: [
    ['î', 1.5],
    ['ï', 1.5],
  ],
  î: [['i', 1]],
  ï: [['i', 1]],
  o: [['ô', 1.5]],
  ô: [['o', 1]],
  u: [
    ['û', 1.5],
    ['ù', 2],
  ],
  ù: [['u', 1]],
  û: [['u', 1]],
};

/** How unlike French an accent is in its place: «è» stands before a mute «e» or a last «s», «é» anywhere else. */
function strain(letter: string, rest: string): number {
  const grave = /^(?:[^aeiouyàâéèêëîïôöùûü]{1,3}u?e(?:s|nt)?|s)$/u.test(rest);
  if (letter === 'é') return grave && rest !== 's' ? 0.3 : 0;
  if (letter === 'è') return grave ? 0 : 0.3;
  if (letter === 'ç') return /^[aouâôû]/u.test(rest) ? 0 : 2;
  if (letter === 'à' || letter === 'ù') return rest === '' ? 0 : 2;
  return 0;
}

/** Accents that one word may have wrong, and words that are tried for it. */
const most = { accents: 3, words: 160 };

type Variant = { word: string; far: number; from: number; changes: number };

/** Words that have another accent than this one, likeliest first, each with how far it is: one added, changed or left out, or up to three of them. */
export function accentings(word: string): Pick<Variant, 'word' | 'far'>[] {
  let last: Variant[] = [{ word, far: 0, from: 0, changes: 0 }];
  const found: Variant[] = [];
  for (let turn = 0; turn < most.accents && found.length < 4 * most.words; turn += 1) {
    const next: Variant[] = [];
    for (const one of last)
      for (let i = one.from; i < word.length; i += 1)
        for (const [letter, far] of others[word[i] ?? ''] ?? [])
          next.push({
            word: one.word.slice(0, i) + letter + word.slice(i + 1),
            far: one.far + far + strain(letter, word.slice(i + 1)),
            from: i + 1,
            changes: turn + 1,
          });
    last = next.filter(({ far }) => far < 3.6);
    found.push(...last);
  }
  return found.sort((a, b) => a.far - b.far).slice(0, most.words);
}

/** The same words alone. */
export const reaccented = (word: string): string[] => accentings(word).map((one) => one.word);
