import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { readRule } from '#src/core/style/read-rule.ts';
import { styleFindings } from '#src/core/style/style.ts';

test.each([
  ['Suite au rachat, il part.', 'suite à', 'après', 'Après le rachat, il part.'],
  ['Il part suite aux départs.', 'suite à', 'après', 'Il part après les départs.'],
  ['Suite à la grève et suite à l’été.', 'suite à', 'après', 'Après la grève et après l’été.'],
  ['Au niveau du port, des ports.', 'au niveau de', 'dans', 'Dans le port, des ports.'],
  ['Au niveau des radios.', 'au niveau de', 'dans', 'Dans les radios.'],
  ['Pour remédier aux manques.', 'remédier à', 'combler', 'Pour combler les manques.'],
  ['Il va parler du vent.', 'parler de', 'évoquer', 'Il va évoquer le vent.'],
  ['Lors du vote.', 'lors de', 'pendant', 'Pendant le vote.'],
  ['À l’exception des juges.', 'à l’exception de', 'sauf', 'Sauf les juges.'],
  ['Au niveau d’Arles.', 'au niveau de', 'à', 'À Arles.'],
  ['En raison du vent.', 'en raison de', 'à cause de', 'À cause du vent.'],
  ['Grâce aux dons.', 'grâce à', 'en raison de', 'En raison des dons.'],
  ['SUITE AU RACHAT.', 'suite à', 'après', 'APRÈS LE RACHAT.'],
  ['L’essor du big data.', 'le big data', 'la donnée', 'L’essor de la donnée.'],
  ['Il croit au big data.', 'le big data', "l'info", 'Il croit à l’info.'],
  ['Le club des fake news.', 'les fake news', 'les infox', 'Le club des infox.'],
])('«%s» with «%s» → «%s» reads «%s», contracted or not', (text, wrong, wanted, after) => {
  const { text: found, places } = applyStyle(text, [{ wrong, wanted }]);
  expect(found.replace(/['’]/gu, '’')).toBe(after);
  expect(places).toBeGreaterThan(0);
  expect(styleFindings(text, [{ wrong, wanted }]).length).toBe(places);
});

test.each([
  ['Au niveau du port.', 'au niveau de', 'en'],
  ['Pas des nôtres.', 'pas de', 'aucun'],
  ['Suite au rachat.', 'suite à', ''],
  ['Il a convaincu beaucoup des élus.', 'beaucoup de', 'de nombreux'],
  ['Un grand nombre des joueurs.', 'un grand nombre de', 'de nombreux'],
  ['Nombre des élus.', 'nombre de', 'plusieurs'],
  ['La moitié des élus.', 'la moitié de', 'cinquante'],
  ['Le manque du joueur.', 'le manque de', 'l’absence'],
  ['Le goût du big data.', 'le big data', 'données'],
])('«%s» with «%s» → «%s» is left to whoever edits', (text, wrong, wanted) => {
  expect(applyStyle(text, [{ wrong, wanted }])).toMatchObject({ text, places: 0 });
  expect(styleFindings(text, [{ wrong, wanted }])).toHaveLength(1);
});

test('what is suggested for a contracted form is contracted too', () => {
  const suggested = (text: string, wrong: string, wanted: string) =>
    styleFindings(text, [{ wrong, wanted }]).map(({ subject, suggestions }) => [
      subject,
      ...(suggestions ?? []),
    ]);
  expect(suggested('Suite au rachat, suite à la vente.', 'suite à', 'après')).toEqual([
    ['Suite au', 'après le'],
    ['suite à', 'après'],
  ]);
  expect(suggested('La fin du mois.', 'la fin de', 'le bout de')).toEqual([
    ['La fin du', 'le bout du'],
  ]);
});

test.each([
  ['La suite aura lieu.', 'suite à', 'après'],
  ['Le niveau dure.', 'niveau de', 'rang de'],
  ['Il va au marché des saveurs.', 'à', 'vers'],
  ['Le prix du pain.', 'de', 'pour'],
  ['Un big data.', 'le big data', 'la donnée'],
  ['Le Club du Big Data.', 'le big data', 'la donnée'],
])('«%s» holds nothing that «%s» → «%s» is about', (text, wrong, wanted) => {
  expect(styleFindings(text, [{ wrong, wanted }])).toEqual([]);
});

test.each([
  ['Une œuvre, deux Œuvres.', 'oeuvre', 1],
  ['Une œuvre, une oeuvre.', 'œuvre', 2],
  ['Le cœur de métier.', 'coeur de métier', 1],
  ['Un curriculum vitæ.', 'curriculum vitae', 1],
  ['La moelle et le poêle.', 'mœlle', 1],
  ['Une manœuvre.', 'oeuvre', 0],
])('in «%s» a rule on «%s» finds ligatures and letters apart alike', (text, wrong, times) => {
  expect(styleFindings(text, [{ wrong, wanted: 'rien' }])).toHaveLength(times);
});

test('a rule that only ties or parts letters is none', () => {
  expect(readRule('oeuvre → œuvre')).toEqual({ fault: 'same' });
});
