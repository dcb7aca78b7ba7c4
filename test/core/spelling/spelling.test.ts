import { describe, expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { misspellings } from '#src/core/spelling/spelling.ts';

const knows = await frenchDictionary();

const told = (text: string, page = ''): string[] =>
  misspellings(text, page, knows).map(
    ({ subject, suggestions }) => `${subject} → ${suggestions?.[0]}`,
  );

describe('a name that opens a sentence, absent from the page', () => {
  test.each(
    `Canva Figma Fnac Decathlon Slack Binance Brevo Stripe Guardian Qonto Alan Pennylane Bardella Meloni Barnier Mbappé Retailleau Glucksmann Kickl Piolle`.split(
      ' ',
    ),
  )('is no slip of a common word: %s', (name) => {
    expect(told(`${name} annonce un accord. « Oui. » ${name} le dit.`)).toEqual([]);
  });

  test('is compared with the names of the page', () => {
    expect(told('Shopfiy annonce un accord.', 'L’accord de Shopify.')).toEqual([
      'Shopfiy → Shopify',
    ]);
  });
});

test('a mistyped frequent word that opens a sentence is told with its capital', () => {
  expect(told('Énomres pertes. Goveurnement absent. Societé en panne. Aujourdhui, rien.')).toEqual([
    'Énomres → Énormes',
    'Goveurnement → Gouvernement',
    'Societé → Société',
    'Aujourdhui → Aujourd’hui',
  ]);
});

test('brands in small letters are no slips', () => {
  expect(told('Il cherche sur google avec son iphone, en adidas.')).toEqual([]);
});

test('words of newsrooms and of the web are known, in any number and gender', () => {
  expect(
    told(
      `Une visio, un emoji, un débat woke, l’idée d’ubériser, l’éco-anxiété, le métavers, le covid, un burnout, un chapo, un chapô, le desk, le gaming, un esport,
      le scroll, scroller, un crush, un reboot, un acteur bankable, la rapporteure, celleux et toustes, un film spoilé, des memes, le low-cost, un datacenter,
      un open-space, des jusqu’au-boutistes, des podcasteuses.`,
    ),
  ).toEqual([]);
});

test.each(
  `auteur·rices directeur·ices lecteur·trices étudiant·e·s acteur•rice•s étudiant(e)s acteur(trice)s lecteur.rice.s citoyen.ne.s acteur/trices rédacteur-trices
  ouvrier-ière-s chercheur·euses Auteur·rices`.split(/\s+/),
)('inclusive writing is no slip: %s', (word) => {
  expect(told(`${word} et élus, les ${word}, le disent.`)).toEqual([]);
});

test('a slip beside inclusive writing is still told', () => {
  expect(told('Les auteur·rices du jounral.')).toEqual(['jounral → journal']);
});

test('the spelling of 1990 is known by its rules', () => {
  expect(
    told(
      'Un texte règlementaire, la sècheresse, il cèderait, on célèbrera, diner, un entraineur, une brulure, trainer, la boite, il connait, aigüe, cela ruissèle.',
    ),
  ).toEqual([]);
});

test.each([
  ['goveurnement', 'gouvernement'],
  ['abbonement', 'abonnement'],
  ['gouvernemnt', 'gouvernement'],
  ['aujourdhui', 'aujourd’hui'],
  ['quelquun', 'quelqu’un'],
  ['pschyologue', 'psychologue'],
  ['infrctaction', 'infraction'],
  ['rhytme', 'rythme'],
  ['biensur', 'bien sûr'],
  ['dna', 'dans'],
  ['uen', 'une'],
  ['lse', 'les'],
  ['qeu', 'que'],
  ['sru', 'sur'],
])('%s is a slip of %s', (slip, word) => {
  expect(told(`Il y voit ${slip} et le dit.`)).toEqual([`${slip} → ${word}`]);
});

test('a louse is one with its article alone', () => {
  expect(told('Il part pou la ville. Il a un pou, et des poux.')).toEqual(['pou → pour']);
});

test('a word written twice is told, unless French means it', () => {
  expect(told('Il voit le le chat dans dans la rue, le soir le soir.')).toEqual([
    'le le → le',
    'dans dans → dans',
  ]);
  expect(
    told('Nous nous levons, vous vous levez, il y a a priori de quoi faire faire mieux.'),
  ).toEqual([]);
});

test('slips in capitals are told, acronyms and words without their accents are not', () => {
  expect(told('Le GOUVERNEMNT parle d’ECONOMIE à l’UNESCO, à DECATHLON et au MEDEF.')).toEqual([
    'GOUVERNEMNT → GOUVERNEMENT',
  ]);
});

test('quotations, addresses, code and the places given are left alone', () => {
  const text = '« Les archvies » de https://a.example/archvies et `archvies` : archvies.';
  expect(told(text)).toEqual(['archvies → archives']);
  const at = text.lastIndexOf('archvies');
  expect(misspellings(text, '', knows, [{ start: at, end: at + 8 }])).toEqual([]);
});

test('a frequent joined word is told though its slip is in a short part', () => {
  expect(told('Il a pris rendez-vou avec elle, peut-etre, au-dela du rond-piont.')).toEqual([
    'rendez-vou → rendez-vous',
    'peut-etre → peut-être',
    'au-dela → au-delà',
    'rond-piont → rond-point',
  ]);
});

test('a soft hyphen is read as if it were not there, and stands within its word', () => {
  const text = 'Le gou\u00adver\u00adnement tombe, le gou\u00adverne\u00admnet aussi.';
  expect(misspellings(text, '', knows)).toMatchObject([
    { subject: 'gouvernemnet', suggestions: ['gouvernement'] },
  ]);
  const [{ span } = { span: [0, 0] as const }] = misspellings(text, '', knows);
  expect(text.slice(...span)).toBe('gou\u00adverne\u00admnet');
});

test('accents set by signs of their own are those of other words', () => {
  expect(told('Le régime a décidé.'.normalize('NFD'))).toEqual([]);
});

test('a word of any length is read to the end', () => {
  for (const text of [
    'a'.repeat(3000),
    'e\u0301'.repeat(3000),
    'http://'.repeat(8000),
    'www.'.repeat(10_000),
  ])
    expect(told(text)).toEqual([]);
});
