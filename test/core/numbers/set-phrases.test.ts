import { expect, test } from 'vitest';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { countsNothing } from '#src/core/numbers/set-phrases.ts';

const counts = (text: string) =>
  quantitiesIn(text).filter((one) => !countsNothing(one, text)).length;

test('«neuf» that says new counts nothing, before «n’», «l’» and «ne» alike', () => {
  expect(counts('Le bâtiment neuf ne sert pas encore.')).toBe(0);
  expect(counts('Le bâtiment neuf n’est pas encore ouvert.')).toBe(0);
  expect(counts('Le bâtiment neuf l’attend.')).toBe(0);
  expect(counts('Le journal compte neuf bureaux.')).toBe(1);
});

test('«neuf» that says new counts nothing before small words', () => {
  expect(counts('Elle fournira un appareil neuf ou un bon.')).toBe(0);
  expect(counts('Elle offrira un modèle neuf aux clients lésés.')).toBe(0);
  expect(counts('Elle repart dans un camion neuf avec ses outils.')).toBe(0);
  expect(counts('Il en compte neuf ou dix.')).toBe(2);
  expect(counts('Le club neuf fois champion joue.')).toBe(1);
});
