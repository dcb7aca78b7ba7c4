import { describe, expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { misspellings } from '#src/core/spelling/spelling.ts';

const knows = await frenchDictionary();

const told = (text: string, page = ''): string[] =>
  misspellings(text, page, knows).map(
    ({ subject, suggestions }) => `${subject} → ${suggestions?.[0]}`,
  );

describe('accents are thought of before anything else', () => {
  test.each([
    ['apres', 'après'],
    ['evenement', 'événement'],
    ['feminicide', 'féminicide'],
    ['deja', 'déjà'],
    ['hopitâl', 'hôpital'],
    ['élévès', 'élevés'],
    ['rèseaux', 'réseaux'],
    ['mèdecins', 'médecins'],
    ['greve', 'grève'],
    ['procés', 'procès'],
    ['traitè', 'traité'],
    ['indiquè', 'indiqué'],
    ['modéle', 'modèle'],
    ['mére', 'mère'],
    ['francais', 'français'],
    ['interet', 'intérêt'],
    ['realite', 'réalité'],
    ['avéc', 'avec'],
    ['tete', 'tête'],
    ['depute', 'député'],
    ['pres', 'près'],
    ['arrivee', 'arrivée'],
  ])('%s is %s', (slip, word) => {
    expect(told(`Il y voit ${slip} et le dit.`)).toEqual([`${slip} → ${word}`]);
  });

  test('whether the page writes the word or not', () => {
    expect(told('Il parle de bruxisme et de presbytere.', 'Le presbytère.')).toEqual([
      'presbytere → presbytère',
    ]);
  });
});

describe('plurals that take an «x» are told with it', () => {
  test.each([
    ['nationals', 'nationaux'],
    ['animals', 'animaux'],
    ['chevals', 'chevaux'],
    ['journals', 'journaux'],
    ['hôpitals', 'hôpitaux'],
    ['travails', 'travaux'],
    ['bateaus', 'bateaux'],
    ['bijous', 'bijoux'],
    ['hibous', 'hiboux'],
    ['chous', 'choux'],
  ])('%s is %s', (slip, word) => {
    expect(told(`Il y voit des ${slip} et le dit.`)).toEqual([`${slip} → ${word}`]);
  });

  test('and those that take an «s» are left alone', () => {
    expect(told('Des festivals, des bals banals, des clous, des détails et des landaus.')).toEqual(
      [],
    );
  });
});

describe('of two words that a slip may hide, the more frequent is told', () => {
  test.each([
    ['acusé', 'accusé'],
    ['anée', 'année'],
    ['magazin', 'magasin'],
    ['corage', 'courage'],
    ['nautre', 'nature'],
    ['fikms', 'films'],
    ['plaudible', 'plausible'],
    ['conseiks', 'conseils'],
    ['gouverment', 'gouvernement'],
  ])('%s is %s', (slip, word) => {
    expect(told(`Il y voit ${slip} et le dit.`)).toEqual([`${slip} → ${word}`]);
  });
});

test('a name that everybody knows is told at the head of a sentence, though the page has it not', () => {
  expect(
    told(
      'YoiuTube change de cap. Shopfiy licencie. Marsielle ferme ses écoles. Gogle renonce. Libèration paraît.',
    ),
  ).toEqual([
    'YoiuTube → YouTube',
    'Shopfiy → Shopify',
    'Marsielle → Marseille',
    'Gogle → Google',
    'Libèration → Libération',
  ]);
});

test('what follows a title or an initial opens no sentence', () => {
  expect(told('Il a vu M. Goveurnement et J. Societé.')).toEqual([]);
});

test('addresses without their scheme and emoji by their name are left alone', () => {
  expect(
    told(
      'Voir archvies.fr/archvies, archvies.shop et :archvies: ou vu.https://a.example/archvies.',
    ),
  ).toEqual([]);
});

test('a text of nothing but unknown words is read in bounded time', () => {
  const words = Array.from({ length: 4000 }, (_, i) => {
    const letters = [...i.toString(26)].map(
      (digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[Number.parseInt(digit, 26)],
    );
    return `quz${letters.join('')}xent`;
  });
  let asked = 0;
  misspellings(words.join(' '), '', (word) => {
    asked += 1;
    return word.length > 99;
  });
  expect(asked).toBeLessThan(200_000);
});
