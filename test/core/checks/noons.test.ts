import { expect, test } from 'vitest';
import { doubtsEitherWay } from './doubts.ts';

const doubts = (text: string, page: string) =>
  doubtsEitherWay(text, { text: page, publishedAt: '2026-05-08' }, { code: 'date' });

const told: readonly (readonly [
  page: string,
  rights: readonly string[],
  wrongs: readonly string[],
])[] = [
  [
    'Les offres sont attendues jusqu’au 23 octobre à midi.',
    ['Elles sont attendues avant midi.', 'Elles sont attendues jusqu’à midi.'],
    ['Elles sont attendues jusqu’à minuit.', 'Elles sont attendues avant minuit.'],
  ],
  [
    'The polls close at midnight on Sunday.',
    ['Les bureaux ferment à minuit.', 'Le bain de midi.'],
    ['Les bureaux ferment à midi.'],
  ],
  ['The polls close at noon.', ['Ils ferment à midi.'], ['Ils ferment à minuit.']],
  [
    'Le feu a pris à 23 h 40 rue Foch.',
    ['Le feu a pris vers minuit.', 'Le feu a pris peu avant minuit.'],
    ['Le feu a pris à minuit.', 'Le feu a pris vers midi.'],
  ],
  [
    'The sale ends at 11:59 p.m. on Sunday.',
    ['La vente cesse dimanche à minuit.'],
    ['La vente cesse dimanche à midi.'],
  ],
  ['The sale ends on Sunday night.', ['La vente cesse dimanche à minuit.'], []],
  ['Le bar ouvre de 18 h à 0 h.', ['Le bar ferme à minuit.'], ['Le bar ouvre à midi.']],
  ['Phones are out from 9 a.m. to lunchtime.', ['Les téléphones reviennent à midi.'], []],
];

for (const [page, rights, wrongs] of told) {
  test(`«${page}» tells of no other noon or midnight`, () => {
    for (const right of rights) expect(doubts(right, page).flat(), right).toEqual([]);
    for (const wrong of wrongs)
      for (const found of doubts(wrong, page)) expect(found, wrong).not.toEqual([]);
  });
}
