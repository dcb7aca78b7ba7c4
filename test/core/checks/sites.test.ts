import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (text: string, page: string) =>
  doubts(text, { text: page, language: 'en' }, { code: 'name' });

test.for([
  ['Keiko Amundsen enseigne à l’université d’Oslo.', 'Norway', 'Oslo'],
  ['Son usine de Varsovie a fermé.', 'Poland', 'Varsovie'],
  ['La production cesse à Rome.', 'Italy', 'Rome'],
  ['Le procès s’ouvrira en novembre à Amsterdam.', 'the Dutch', 'Amsterdam'],
])(
  'a capital is no place of a page that names its country alone: %s',
  ([text = '', land = '', seat]) => {
    const page = `Keiko Amundsen, who teaches in Bergen, saw the plant of Gdansk close. A trial opens in November. The minister spoke of ${land}.`;
    expect(of(text, page)).toEqual([seat]);
  },
);

test.for([
  ['Varsovie annonce la fermeture de l’usine.', 'Poland said that the plant would close.'],
  ['L’usine fermera, selon Varsovie. La décision de Varsovie surprend.', 'Poland said so.'],
  ['La Pologne demande à Berlin de payer.', 'Poland has told Germany to pay.'],
  ['L’ambassadeur de Rome à Berlin proteste.', 'The Italian ambassador to Germany protests.'],
  ['Moscou a écrit vendredi à Ankara.', 'Russia wrote to Turkey on Friday.'],
  ['Dans sa lettre de mai à Ankara, Moscou refuse.', 'Russia wrote to Turkey in May, and refused.'],
  ['Moscou a vendu du gaz en 2024 à Ankara.', 'Russia sold gas to Turkey in 2024.'],
  ['Moscou a vendu son usine à Ankara.', 'Russia sold its plant to Turkey.'],
  ['Bruxelles a ouvert son marché à Oslo.', 'The EU opened its market to Norway.'],
  ['Le siège de Madrid à l’agence est vide.', 'Spain’s seat at the agency is empty.'],
  ['L’accès au marché de Pékin est fermé.', 'Access to China’s market is closed.'],
  ['L’usine de Varsovie a fermé.', 'Poland said that the plant in Warsaw had closed.'],
])(
  'a capital may stand for the power of its country, or be told by the page: %s',
  ([text = '', page = '']) => {
    expect(of(text, page)).toEqual([]);
  },
);
