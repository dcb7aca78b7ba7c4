import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const named = (text: string, page: string, language: string) =>
  doubts(text, { text: page, language }, { code: 'name' });

const told: readonly (readonly [what: string, page: string, text: string])[] = [
  [
    'signs of units after their number',
    'The 1.5GB file, or 300 megabytes, loads at 100 megabits per second and 20 kilowatt-hours.',
    'Le fichier de 1,5 Go, ou 300 Mo, se charge à 100 Mbit/s et 20 kWh.',
  ],
  [
    'terms of science in their short form',
    'Carbon dioxide and an mRNA vaccine cost research and development more.',
    'Le CO₂ et un vaccin à ARN, l’ARNm, coûtent plus cher à la R&D.',
  ],
  [
    'states by the abbreviations of the press',
    'Rep. Jane Holt (R-Tenn.) and Sen. Ali Baz, D-Mass., signed it in Ames, W.Va.',
    'Au Tennessee comme dans le Massachusetts et en Virginie-Occidentale, on a signé.',
  ],
  [
    'states by the abbreviations of the post',
    'The plants in Duluth, MN, and Boise, ID, will close, and so will one in Toronto, ON.',
    'Le Minnesota, l’Idaho et l’Ontario perdent leur usine.',
  ],
  [
    'a land by the ending of its language',
    'A teacher won the vote in Lusonia.',
    'Une professeure l’emporte en Lusonie.',
  ],
  [
    'a mister in a quotation and a knock-out',
    'The rival was out. "You lost, Mr Pellow," she said.',
    'Le rival est K.-O. « Vous avez perdu, Monsieur Pellow », dit-elle.',
  ],
  [
    'the peoples of small countries',
    'Kyrgyz and Tajik guards fired; a Bolivian, a Sri Lankan and an Ivorian watched.',
    'Kirghizistan et Tadjikistan échangent des tirs, sous les yeux de la Bolivie, du Sri Lanka et de la Côte d’Ivoire.',
  ],
  [
    'a people by a city of theirs',
    'The Neapolitan chef and his Glaswegian partner opened a second place in Quebec.',
    'L’Italien et l’Écossais en ouvrent un second.',
  ],
  [
    'several regions of one name',
    'Farmers in the Carolinas have lost their crops.',
    'Les paysans des deux Carolines ont tout perdu.',
  ],
  [
    'regions and cities with a French name',
    'Bavarian farmers marched in Nuremberg and Aachen; Flemish ones in Ghent and Leuven.',
    'On défile en Bavière, à Nuremberg, à Aix-la-Chapelle et en Flandre, à Gand et à Louvain.',
  ],
  [
    'seas, rivers, straits and mountains',
    'The Vistula, the Scheldt, the Strait of Hormuz, the Rockies and Lake Geneva were mapped.',
    'La Vistule, l’Escaut, le détroit d’Ormuz, les Rocheuses et le Léman ont été cartographiés.',
  ],
  [
    'Russian and Ukrainian names',
    'Yevgeny Ryzhkov and Serhiy Shcherbyna met Yuri Chukhrai in Zhytomyr.',
    'Evgueni Ryjkov et Sergueï Chtcherbina ont vu Iouri Tchoukhraï à Jytomyr.',
  ],
  [
    'Arabic names',
    'Sheikh Hisham al-Barqawi spoke in Jeddah, then in Abu Dhabi.',
    'Le cheikh Hicham Al-Barqaoui a parlé à Djeddah, puis à Abou Dhabi.',
  ],
  [
    'rulers, painters and ancients',
    'Pope Benedict XVI owned a Caravaggio, a Titian and a bust of Plato.',
    'Benoît XVI possédait un Caravage, un Titien et un buste de Platon.',
  ],
  [
    'a play by what its title means',
    'A new staging of The Winter’s Tale, then of The Three Sisters, opens in May.',
    'Le Conte d’hiver, puis Les Trois Sœurs, reviennent à l’affiche.',
  ],
  [
    'what is in the sky',
    'The Solar System’s giants and the Milky Way are on show.',
    'Les géantes du Système solaire et la Voie lactée sont exposées.',
  ],
  [
    'seats of power',
    'President Macron, the chancellor of Germany and the prime minister’s office in London agree.',
    'L’Élysée, Berlin et Downing Street sont d’accord.',
  ],
  [
    'ministers by their charge',
    'The Home Office rejected the claim, and the Chancellor of the Exchequer agreed.',
    'Le ministère de l’Intérieur a refusé, celui des Finances aussi.',
  ],
  [
    'a participle before a name that opens a sentence',
    'The Brightbeam laser was shown on Monday.',
    'Le produit plaît. Signés Brightbeam, ces lasers portent loin.',
  ],
  [
    'a long name of what is no institution',
    'The economy grew by 0.3%.',
    'Produit intérieur brut : +0,3 %',
  ],
  [
    'a field that has a short form too',
    'Machine learning enters the school.',
    'Intelligence artificielle : l’école s’y met.',
  ],
  [
    'an office of a firm that has a short form too',
    'The firm’s staff managers quit.',
    'Ressources humaines : des départs.',
  ],
  [
    'a team by its age',
    'The under-17s won; the under-19 side lost.',
    'Les U17 gagnent, pas les U19.',
  ],
  [
    'a sentence after one in quotation marks',
    'Far from Paris, the mayor said he was glad.',
    '« Je suis content. » Loin de là, le maire se réjouit.',
  ],
];

for (const [what, page, text] of told) {
  test(`${what} raise no doubt: ${text}`, () => {
    expect(named(text, page, 'en')).toEqual([]);
  });
}

const home: readonly (readonly [what: string, page: string, text: string])[] = [
  ['the upper house', 'Les sénateurs ont dit non.', 'La Haute Assemblée a dit non.'],
  ['a ministry', 'Le ministère de l’Économie a tranché.', 'Bercy a tranché.'],
  ['teams', 'Le club marseillais a battu les Lillois.', 'Les Phocéens ont battu les Dogues.'],
  ['a young team', 'Les moins de 17 ans ont gagné.', 'Les U17 ont gagné.'],
  ['the State', 'La France a protesté.', 'Paris a protesté.'],
  ['two sentences that touch', 'Il vient, selon Info9Luc Baral.', 'Luc Baral l’a dit.'],
];

for (const [what, page, text] of home) {
  test(`a French page may tell ${what} otherwise: ${text}`, () => {
    expect(named(text, page, 'fr')).toEqual([]);
  });
}

const wrong: readonly (readonly [
  what: string,
  language: string,
  page: string,
  text: string,
  subject: string,
])[] = [
  [
    'a slip in a foreign name that French spells its own way',
    'en',
    'Yuri Chukhrai spoke.',
    'Iouri Tchoukraï a parlé.',
    'Tchoukraï',
  ],
  [
    'an i for a y in a name that is not foreign to the page',
    'en',
    'Mary Pritchard spoke.',
    'Selon Mary Prytchard, rien ne presse.',
    'Prytchard',
  ],
  [
    'a letter twice in a word that means something',
    'en',
    'The Guardian Service Network spoke.',
    'C’est le Guardian Service Netwoork qui parle.',
    'Netwoork',
  ],
  [
    'an s too many after a first name',
    'fr',
    'Le maire, Luc Baral, a parlé.',
    'Selon Luc Barals, tout va bien.',
    'Barals',
  ],
  [
    'a slip in a small word of a name',
    'fr',
    'L’association Jardins des halles a gagné.',
    'C’est Jardins des hales qui gagne.',
    'hales',
  ],
  [
    'a slip in a name that opens its sentence on both sides',
    'en',
    'Tavelorix, a search engine, grew.',
    'Le succès est là. Tavelorrix grandit.',
    'Tavelorrix',
  ],
  [
    'a company whose name is a common word',
    'fr',
    'La société Brumelle a vendu ses tours.',
    'Le marché bouge. Orange a vendu ses tours.',
    'Orange',
  ],
  ['a unit without its number', 'en', 'It is a 1.5GB file.', 'Selon Mo, c’est lourd.', 'Mo'],
  ['a team of another age', 'en', 'The under-17s won.', 'Ce sont les U19 qui gagnent.', 'U19'],
  [
    'another minister',
    'fr',
    'La ministre de la Culture a promis une aide aux musées.',
    'La ministre de l’Intérieur a promis une aide.',
    'ministre de l’Intérieur',
  ],
  [
    'another people of the same region',
    'en',
    'The Bolivian team won.',
    'Le Paraguay a gagné.',
    'Paraguay',
  ],
  [
    'another first name than the page’s',
    'en',
    'Takumi Baral spoke.',
    'Selon Hélène Baral, rien ne presse.',
    'Hélène',
  ],
];

for (const [what, language, page, text, subject] of wrong) {
  test(`${what} is caught: ${text}`, () => {
    expect(named(text, page, language)).toContain(subject);
  });
}
