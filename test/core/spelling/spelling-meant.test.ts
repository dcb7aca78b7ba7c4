import { describe, expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { misspellings } from '#src/core/spelling/spelling.ts';

const knows = await frenchDictionary();

const told = (text: string): string[] =>
  misspellings(text, '', knows).map(
    ({ subject, suggestions }) => `${subject} → ${suggestions?.[0]}`,
  );

const told1 = (slip: string): string[] => told(`Il y voit ${slip} et le dit.`);

describe('what is written as it sounds is told with what is rightly written so', () => {
  test.each([
    ['connection', 'connexion'],
    ['gallerie', 'galerie'],
    ['inhérant', 'inhérent'],
    ['étiquettage', 'étiquetage'],
    ['sympatique', 'sympathique'],
    ['parlementère', 'parlementaire'],
    ['moitier', 'moitié'],
    ['obcession', 'obsession'],
    ['victorieus', 'victorieux'],
    ['voyageus', 'voyageurs'],
    ['suspission', 'suspicion'],
    ['synonime', 'synonyme'],
    ['dissention', 'dissension'],
    ['hypodrome', 'hippodrome'],
    ['banqise', 'banquise'],
    ['lentemant', 'lentement'],
    ['prémice', 'prémices'],
    ['succint', 'succinct'],
    ['pécunier', 'pécuniaire'],
    ['quelqun', 'quelqu’un'],
  ])('%s is %s', (slip, word) => {
    expect(told1(slip)).toEqual([`${slip} → ${word}`]);
  });
});

describe('a frequent word is told rather than a rare form that is as near', () => {
  test.each([
    ['confimé', 'confirmé'],
    ['patiens', 'patients'],
    ['prodit', 'produit'],
    ['auter', 'autre'],
    ['énerges', 'énergies'],
    ['infirmires', 'infirmières'],
    ['presidant', 'président'],
    ['apellés', 'appelés'],
    ['dvait', 'devait'],
    ['conait', 'connait'],
  ])('%s is %s', (slip, word) => {
    expect(told1(slip)).toEqual([`${slip} → ${word}`]);
  });
});

describe('two slips in a word are seen where they are often made together', () => {
  test.each([
    ['notamant', 'notamment'],
    ['caroussel', 'carrousel'],
    ['interresser', 'intéresser'],
    ['intéligent', 'intelligent'],
    ['satélite', 'satellite'],
    ['rezeau', 'réseau'],
    ['eletricité', 'électricité'],
    ['rénumération', 'rémunération'],
    ['obnibulé', 'obnubilé'],
    ['omnubilé', 'obnubilé'],
    ['dilemne', 'dilemme'],
    ['carapaçonner', 'caparaçonner'],
    ['hynoptiser', 'hypnotiser'],
    ['scientiques', 'scientifiques'],
    ['ebahi', 'ébahi'],
    ['inoui', 'inouï'],
  ])('%s is %s', (slip, word) => {
    expect(told1(slip)).toEqual([`${slip} → ${word}`]);
  });
});

test('the head of a sentence hides no slip of sound, nor a prefix that is none', () => {
  expect(told('Cependent, rien. Asemblée vide. Sénta en grève. Progamme chargé.')).toEqual([
    'Cependent → Cependant',
    'Asemblée → Assemblée',
    'Sénta → Sénat',
    'Progamme → Programme',
  ]);
});
