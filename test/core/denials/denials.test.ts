import { expect, test } from 'vitest';
import { deniedIn } from '#src/core/denials/denials.ts';

const denied = (text: string): string[] =>
  deniedIn(text).map(({ start, end }) => text.slice(start, end));

const sentences: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['La ville n’a pas retenu le projet.', ['retenu']],
  ['Le groupe ne vendra pas ses usines.', ['vendra']],
  ['Elle n’entend pas pour autant démissionner.', ['entend', 'démissionner']],
  ['Personne ne se souvient des battus.', ['souvient']],
  ['Aucun des élus ne viendra.', ['viendra']],
  ['Il promet de ne pas fermer le site.', ['fermer']],
  ['Il refuse de s’excuser.', ['excuser']],
  ['Le moteur peut citer les recettes, mais pas les copier.', ['copier']],
  ['Les trains roulent sans s’arrêter.', ['arrêter']],
  ['The flights were not disrupted.', ['disrupted']],
  ['She did not plan to sue the airport.', ['plan', 'to', 'sue']],
  ['No manager would receive a bonus.', ['receive']],
  ['The board failed to reach a deal.', ['to', 'reach']],
  ['They never called back.', ['called']],
  ['La salle n’accueille pas plus de 300 personnes.', ['plus']],
  ['They did not sell more than forty boats.', ['more']],
  ['Ils n’ont pas vendu plus de tableaux.', ['ont', 'vendu']],
];

for (const [text, words] of sentences) {
  test(`«${text}» denies ${words.join(', ')}`, () => {
    expect(denied(text)).toEqual(words);
  });
}

const harmless: readonly string[] = [
  'Elle n’a vendu que trois livres.',
  'Le groupe n’a pas encore choisi son siège.',
  'Aucun modèle ne s’est vendu davantage.',
  'Personne ne le rencontre sans test.',
  'Nul ne peut en détenir plus de 80 %, sauf l’État.',
  'The plan has not only pleased the unions.',
  'She received no warning when she was suspended.',
];

for (const text of harmless) {
  test(`«${text}» denies nothing that can be held against a text`, () => {
    expect(denied(text)).toEqual([]);
  });
}
