import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { replacements } from '#src/core/style/learn-style.ts';
import { readRule } from '#src/core/style/read-rule.ts';
import { foremostRules, styleFindings } from '#src/core/style/style.ts';

const text =
  'Dans La Gazette, Marie Exemple raconte que le digital change la donne pour 12 radios. Effectivement, « le digital nous sauve », dit-elle. Le podcast, au final, attire l’audience.';

test.each([
  [
    'a word',
    'le digital change',
    'le numérique change',
    [{ wrong: 'digital', wanted: 'numérique' }],
  ],
  ['a turn cut', 'Effectivement, ', '', [{ wrong: 'effectivement', wanted: '' }]],
  ['an aside cut', ', au final,', '', [{ wrong: 'au final', wanted: '' }]],
  ['words for words', 'l’audience', 'le public', [{ wrong: "l'audience", wanted: 'le public' }]],
  ['a number', '12 radios', '14 radios', []],
  ['a name', 'Marie Exemple', 'Anne Exemple', []],
  ['a quotation', 'nous sauve', 'nous tue', []],
  ['a small word', 'pour 12', 'de 12', []],
  ['spaces', 'le digital change', 'le  digital change', []],
])('an edit of %s teaches what it should', (_, from, to, learned) => {
  const found = replacements(text, text.replace(from, to));
  expect(found.map(({ wider: _, ...rule }) => rule)).toEqual(learned);
});

test.each([
  ['afin de lire', 'pour lire', [{ wrong: 'afin de', wanted: 'pour' }]],
  ['afin d’écrire', 'pour écrire', [{ wrong: 'afin de', wanted: 'pour' }]],
  ['alors que tout', 'tandis que tout', []],
  ['parce que la', 'car la', [{ wrong: 'parce que', wanted: 'car' }]],
  ['de la mairie', 'du maire', [{ wrong: 'de la mairie', wanted: 'du maire' }]],
  ['a été ouvert', 'est ouvert', []],
  ['dans la salle', 'à la salle', []],
])('«%s» made «%s» teaches turns of several small words, never grammar', (from, to, learned) => {
  const before =
    'Le lieu a été ouvert afin de lire et afin d’écrire, alors que tout fermait, parce que la demande de la mairie attendait dans la salle.';
  const found = replacements(before, before.replace(from, to));
  expect(found.map(({ wider: _, ...rule }) => rule)).toEqual(learned);
});

test('a model is given the rules whose words a text holds first, then the newest', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ wrong: `mot${i}`, wanted: 'autre' }));
  const given = foremostRules(many, 'Un texte où mot3 et le MOT7 se lisent.').map(
    ({ wrong }) => wrong,
  );
  expect(given).toHaveLength(40);
  expect(given.slice(0, 4)).toEqual(['mot7', 'mot3', 'mot59', 'mot58']);
  expect(foremostRules(many.slice(0, 40), '')).toEqual(many.slice(0, 40));
});

test('an edit is remembered with the words of its phrase around it, the widest first', () => {
  const before = 'Le lieu est le fruit de huit mois de travail, dit-on, et rien ne presse.';
  const [edit] = replacements(before, before.replace('fruit', 'produit'));
  expect(edit?.wider[0]).toEqual({
    wrong: 'lieu est le fruit de',
    wanted: 'lieu est le produit de',
  });
  expect(edit?.wider).toContainEqual({ wrong: 'fruit de', wanted: 'produit de' });
  const [last] = replacements(before, before.replace('travail', 'labeur'));
  expect(last?.wider[0]).toEqual({
    wrong: 'de travail',
    wanted: 'de labeur',
  });
});

test.each([
  ['L’émission est proposée depuis Angers à 7 heures.', 'proposée', 'diffusée', 'angers'],
  ['La radio, qui emploie 12 personnes, s’installe.', 'emploie', 'compte', '12 personnes'],
  ['Plus de 9 400 téléchargements récompensent l’équipe.', 'récompensent', 'saluent', '400'],
  ['Ce mardi, Radio France indique que tout va bien.', 'indique', 'précise', 'radio france'],
  ['Angers ouvre un lieu neuf en mars.', 'ouvre', 'inaugure', 'angers mars'],
  ['Trois millions de lecteurs saluent ce choix.', 'saluent', 'louent', 'trois millions'],
])('no name, number or date of «%s» gets into a rule', (before, wrong, wanted, kept) => {
  const [edit] = replacements(before, before.replace(wrong, wanted));
  expect(edit).toMatchObject({ wrong, wanted });
  for (const rule of edit?.wider ?? [])
    for (const word of kept.split(' ')) expect(rule.wrong.split(' ')).not.toContain(word);
});

test.each([
  ['Angers', 'Nantes'],
  ['lundi', 'mardi'],
  ['trois', 'quatre'],
  ['SNCF', 'RATP'],
])('«%s» made «%s», though it opens a sentence or is in letters, teaches nothing', (from, to) => {
  const before = 'Angers ouvre un lieu neuf lundi. SNCF et mairie y ont trois bureaux chacune.';
  expect(replacements(before, before.replace(from, to))).toEqual([]);
});

test('a text written anew teaches nothing', () => {
  expect(replacements(text, 'Tout autre chose, sans rien de commun avec ce qui précède.')).toEqual(
    [],
  );
});

const rules = [
  { wrong: 'digital', wanted: 'numérique' },
  { wrong: 'effectivement', wanted: '' },
  { wrong: 'au final', wanted: '' },
  { wrong: "l'audience", wanted: 'le public' },
];

test('a text is shown where it goes against the rules, quotations left alone', () => {
  const found = styleFindings(text, rules);
  expect(found.map(({ subject }) => subject)).toEqual([
    'digital',
    'Effectivement',
    'au final',
    'l’audience',
  ]);
  expect(found.every(({ hard, code }) => !hard && code === 'style')).toBe(true);
  for (const { span, subject } of found) expect(text.slice(...span)).toBe(subject);
});

test('rules are applied with the commas and capitals that they call for, and quotations left alone', () => {
  expect(applyStyle(text, rules)).toEqual({
    text: 'Dans La Gazette, Marie Exemple raconte que le numérique change la donne pour 12 radios. « le digital nous sauve », dit-elle. Le podcast attire le public.',
    places: 4,
    left: [],
  });
});

test('words that hold the wanted ones are right already', () => {
  const rule = { wrong: 'podcast', wanted: 'podcast natif' };
  expect(applyStyle('Un podcast natif.', [rule]).places).toBe(0);
});

test('once applied, rules that do not make new faults find none', () => {
  const words = fc.constantFrom(
    'le',
    'digital',
    'effectivement',
    'public',
    ',',
    '.',
    'au',
    'final',
    'là',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (some) => {
      const once = applyStyle(some.join(' '), rules.slice(0, 1)).text;
      expect(styleFindings(once, rules.slice(0, 1))).toEqual([]);
    }),
  );
});

test.each([
  ['digital → numérique', { rule: { wrong: 'digital', wanted: 'numérique' } }],
  ['« digital » -> « numérique »', { rule: { wrong: 'digital', wanted: 'numérique' } }],
  ["l'audience → d'ici", { rule: { wrong: 'l’audience', wanted: 'd’ici' } }],
  ['effectivement →', { rule: { wrong: 'effectivement', wanted: '' } }],
  ['digital', { fault: 'arrowless' }],
  ['a → b → c', { fault: 'arrows' }],
  ['→ numérique', { fault: 'letterless' }],
  ['😀 → sourire', { fault: 'letterless' }],
  ['Digital → digital', { fault: 'same' }],
  ['<b> → gras', { fault: 'signs' }],
  ['https://gazette.example/a → la Gazette', { fault: 'address' }],
  [`${'x'.repeat(90)} → y`, { fault: 'long' }],
])('«%s» reads as the rule it is, or as what keeps it from being one', (line, read) => {
  expect(readRule(line)).toEqual(read);
});
