import { expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { misspellings } from '#src/core/spelling/spelling.ts';

const knows = await frenchDictionary();

const told = (text: string): string[] =>
  misspellings(text, '', knows).map(
    ({ subject, suggestions }) => `${subject} → ${suggestions?.[0]}`,
  );

test('words made of others are no slips', () => {
  expect(
    told(
      `La corapporteure parle de démondialisation, de postvérité, de remigration et de dédollarisation ; un bardelliste, une
      wauquiéziste, l’airbnbisation, des co-listiers, une manageuse, un vidéoprojecteur, un écoterroriste.`,
    ),
  ).toEqual([]);
});

test('the anglicisms of the press are no slips, in any form', () => {
  expect(
    told(
      `Des sneakers, un rookie, le trailer, du rap et de la trap, des ramens, un slop, une escort, un prequel, le doxing, des mocktails, il twitte, il a scrollé,
      elles likent, le flex-office, des soft-skills, des business-angels, le staking, le rage-bait, des mobil-homes, des pfas, un datacenter scalable.`,
    ),
  ).toEqual([]);
});

test('names that are a letter away from others or from words are no slips', () => {
  const names =
    'Garcia Caillaud Intercept Descamps Gardin Riester Taiwan Mediacités Sanchez Alan Lens Cassel Molins Rouger Donnet Parker Villette';
  for (const name of names.split(' '))
    expect(told(`${name} le dit. « Oui. » ${name} part.`)).toEqual([]);
});

test('a prefix hides no slip of a frequent word', () => {
  const slips = {
    progamme: 'programme',
    télévison: 'télévision',
    prévison: 'prévision',
    reherche: 'recherche',
    interdicton: 'interdiction',
    europenne: 'européenne',
    cosommateurs: 'consommateurs',
    cofiance: 'confiance',
    cotrôle: 'contrôle',
    coséquence: 'conséquence',
    déaccord: 'désaccord',
    reflection: 'réflexion',
  };
  for (const [slip, word] of Object.entries(slips))
    expect(told(`Il y voit ${slip} et le dit.`)).toEqual([`${slip} → ${word}`]);
});

test('words made with a prefix are no slips of those that are a letter away', () => {
  expect(
    told(
      `La démondialisation, la coparentalité, cofinancer, une préretraite, télétravailler, un écart interquartile, réouvrir, surpêché, désensibiliser, la codécision,
      le mésusage, désimperméabiliser, un prébudget, remunicipaliser, l’écopâturage, un coaccusé, le surcyclage, la télébilletterie.`,
    ),
  ).toEqual([]);
});

test('words of Québec, of the street and of other languages are no slips', () => {
  expect(
    told(
      `Il a courriellé, elle a texté, des snus, l’ultim, des business angels, des digital nomads, un filibuster, un best of, des kakémonos, le maëlstrom.`,
    ),
  ).toEqual([]);
});

test('names by letters that no French word has are no slips', () => {
  for (const name of ['Ÿnsect', 'Feijóo', 'Guiraud', 'Škoda', 'Ørsted'])
    expect(told(`${name} le dit. « Oui. » ${name} part.`)).toEqual([]);
});
