import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { doubts } from './doubts.ts';

const faultsOf = (text: string, page: string, language = 'fr') =>
  doubts(text, { text: page, language }, { code: 'quotation' });

const page = [
  '« Nous n’avons pas le choix », explique le maire, Luc Roy. « Il faut fermer l’école avant l’été, c’est une question de sécurité pour les élèves. »',
  '« C’est un scandale d’Etat. Je n’ai jamais vu ça de ma vie », dit Eva Bon. « A mon avis, les Etats-Unis n’ont rien donné. L’Eglise, 1.500 euros par an », ajoute-t-elle.',
  '« Vous nous abandonnez », lance Ida Lenz. « On aura donné l’argent et le temps. »',
  '« La guerre dure depuis trop longtemps », dit Aya Sow. « C’est fini », conclut-elle. « M. Macron a tort, ils ont menti, l’IA va nous nuire. »',
].join('\n');

test.for([
  'Eva Bon parle d’un « scandale d’État ».',
  '« À mon avis, les États-Unis n’ont rien donné », dit-elle.',
  'Elle cite « l’Église, 1 500 euros par an ».',
  'Elle n’a « jamais vu ça de [s]a vie ».',
  '« Nous n’avons pas le choix […] Il faut fermer l’école », dit-il.',
  '« Nous n’avons pas le choix, insiste-t-il, il faut fermer l’école. »',
  '« Il faut fermer l’école […], c’est une question de sécurité », dit-il.',
  '« Il faut fermer [cette] école avant l’été », dit-il.',
  '« C’est une question de sécurité pour [eux] », dit-il.',
  '« Nous [les élèves] n’avons pas le choix [sic] », dit-il.',
  '« La guerre dure depuis trop longtemps […] C’est fini », dit-elle.',
  '« A mon avis, les Etats-Unis n’ont rien donné », dit-elle.',
  'Son calendrier : – en mai, peut-on lire, le choix.',
  'Le plan est clos : – en mai, semble-t-il, et en juin.',
  '— Nous n’avons pas le choix, a-t-il dit.',
  '« [Emmanuel Macron] a tort », dit-elle.',
  'Ils « [auraient] menti », dit-elle.',
  '« L’IA [l’intelligence artificielle] va nous nuire », dit-elle.',
  '<< Nous n’avons pas le choix >>, dit-il.',
  '— Nous n’avons pas le choix, dit-il.',
])('a quotation that is printed or cut otherwise than on its page stands: %s', (text) => {
  expect(faultsOf(text, page)).toEqual([]);
});

test.for([
  '« Nous n’avons pas le choix [mais nous regrettons tout], il faut fermer l’école », dit-il.',
  '« Nous n’avons [absolument] pas le choix », dit-il.',
  '« Il faut [toujours] fermer l’école », dit-il.',
  '« [Jamais] nous n’avons pas le choix », dit-il.',
  '« Nous n’avons pas […] de ma vie », dit-il.',
  '« Nous […] abandonnez […] le temps », dit-elle.',
  '« Nous n’avons pas le choix […] C’est un scandale d’Etat », dit-il.',
  '« La guerre dure […] est fini », dit-elle.',
  '« La guerre dure depuis trop longtemps […] C’est un scandale d’Etat », dit-elle.',
  'Ils « [n’auraient pas] menti », dit-elle.',
  '« M. Macron à tort », dit-elle.',
  'Le maire répond : – Nous n’avons aucun choix, sait-on jamais, a-t-il dit.',
  '« [Emmanuel Mitron] a tort », dit-elle.',
  '« [La banque alimentaire] a tort », dit-elle.',
  '<< Nous n’avons aucun choix >>, dit-il.',
  '— Nous n’avons aucun choix, dit-il.',
  'Le maire répond : – Nous n’avons aucun choix, insiste-t-il.',
  'Elle cite « l’Église, 1 600 euros par an ».',
])('a quotation that says by its cuts or brackets what nobody said is caught: %s', (text) => {
  expect(faultsOf(text, page)).not.toEqual([]);
});

test('a quotation copied from a foreign page may be cut and bracketed too', () => {
  const english = 'Mrs Okafor said: “We had no choice, and the school had to close before summer.”';
  expect(
    faultsOf('« We had no choice […] the school had to close », dit-elle.', english, 'en'),
  ).toEqual([]);
});

const museum =
  'The museum in Leeds shows “The Goldfinch” and Woman Peeling an Orange, two pictures of 1654 by Nicolaes Maes, and “The Quiet Floor,” a podcast about a children’s ward. “We wanted everybody to see it,” said Nora Lind.';

const told = (text: string) =>
  checkBrief(
    { text, facts: [], medium: '' },
    { text: museum, language: 'en' },
    { kind: 'brief', words: [1, 160] },
  ).flatMap(({ code, hard, subject }) =>
    ['name', 'quotation', 'title'].includes(code) ? [`${code} ${hard} ${subject}`] : [],
  );

test.for([
  ['Le musée montre « Le Chardonneret » à Leeds.', 'Le Chardonneret'],
  ['La vedette, « Le Chardonneret », assurée pour dix ans, est à Leeds.', 'Le Chardonneret'],
  ['Le tableau « Fillette au nid » est à Leeds.', 'Fillette au nid'],
  ['Une « Femme pelant une orange » de Nicolaes Maes est à Leeds.', 'Femme pelant une orange'],
  ['« La Jeune Fille au chat », de Nicolaes Maes, est à Leeds.', 'La Jeune Fille au chat'],
])('the French title of a work is shown as one, and blocks nothing: %s', ([text, title]) => {
  expect(told(text ?? '')).toEqual([`title false ${title}`]);
});

test.for([
  '« Le Musée ne dort jamais », dit Nora Lind.',
  '« Le Guide suprême », a lancé Nora Lind.',
  'Nora Lind résume : « Un carnaval pour les canards ».',
  '« Un désastre pour Berlin », tranche Nora Lind.',
  'Le podcast « The Quiet Ward » parle d’un service.',
])('what somebody says, or a title in the words of the page, is no title in French: %s', (text) => {
  expect(told(text).join()).toMatch(/quotation true/u);
});

test('a name inside the French title of a work is still a name', () => {
  expect(told('Le musée montre « Le Retour de Dupond », de Nicolaes Maes.').join()).toContain(
    'name true Dupond',
  );
});

const breakfast =
  '“I eat breakfast now,” said Nora Lind. “We spend the weekend in bed, and the spokesman lied to the homeless.”';

test.for([
  '« Je prends un petit déjeuner, maintenant », dit-elle.',
  '« Je prends un petit-déjeuner, maintenant », dit-elle.',
  '« Nous passons le week end au lit », dit-elle.',
  '« Le porte parole a menti aux sans abri », dit-elle.',
])('a word that is written with a hyphen or without translates its like: %s', (text) => {
  expect(doubts(text, { text: breakfast, language: 'en' })).toEqual([]);
});

test.for([
  '« Je prends un grand bain, maintenant », dit-elle.',
  '« Je vends un petit bateau, maintenant », dit-elle.',
  '« Nous passons le mois au château », dit-elle.',
])('two words that no hyphen joins translate nothing else: %s', (text) => {
  expect(doubts(text, { text: breakfast, language: 'en' })).not.toEqual([]);
});

test.for(['Blanc ajoute', 'Blanc, elle, ajoute'])(
  'quotations of two speakers are not told as one where the second opens a sentence: %s',
  (speaking) => {
    const said = `Eva Blanc est là. « Le toit fuit depuis trois hivers », explique Jeanne Roy. ${speaking} : « Les élèves ont froid. »`;
    const told =
      '« Le toit fuit depuis trois hivers. (…) Les élèves ont froid », explique Jeanne Roy.';
    expect(faultsOf(told, said)).not.toEqual([]);
  },
);

const joined = '« Le toit fuit depuis trois hivers. Les élèves ont froid », explique-t-elle.';

test.for([
  '« Le toit fuit depuis trois hivers », explique la directrice, Jeanne Roy. « Les élèves ont froid. »',
  '« Le toit fuit depuis trois hivers, explique la directrice, Jeanne Roy. Les élèves ont froid. »',
  '« Le toit fuit depuis trois hivers. » Et d’ajouter, lors d’un « entretien » : « Les élèves ont froid. »',
  '"Le toit fuit depuis trois hivers", explique-t-elle. "Les élèves ont froid."',
  'Le toit fuit depuis trois hivers, titrait la presse. « Le toit fuit depuis trois hivers ! »\n« Les élèves ont froid. »',
])('sentences that a page quotes one after the other are told as one quotation: %s', (said) => {
  expect(faultsOf(joined, said)).toEqual([]);
});

test.for([
  '« Le toit fuit depuis trois hivers », dit-elle. « Les murs tombent. Les élèves ont froid. »',
  '« Le toit fuit depuis trois hivers, mais rien ne change ici. Les élèves ont froid. »',
  '« Les élèves ont froid », dit-elle. « Le toit fuit depuis trois hivers. »',
  '« Le toit fuit depuis trois hivers », dit Jeanne Roy. « Les élèves ont froid », dit Ali Blanc.',
  'Le toit fuit depuis trois hivers. La mairie ne fait rien. Les élèves ont froid.',
])('other sentences of a page are not one quotation: %s', (said) => {
  expect(faultsOf(joined, said)).not.toEqual([]);
});

const market = {
  text: `The last stall on Quay Lane shuts on Friday. "I'd burn toast, but I can sharpen a knife," said Orla Devane, the cutler. "We're folding our aprons before our knees fold us," said her brother, Con.

"That crowd would leave the gate of heaven open," said the porter, Tim Sayle, of the hikers. He was off to the pub. "The landlord owes me a pint and a mushroom pie," he said.

The mayor, Ruth Penney, would not say what comes next. "Nothing is off the table, but the cupboard is bare," she said.`,
  language: 'en',
};
const besides = [
  { claim: 'Un étal ferme.', evidence: 'The last stall on Quay Lane shuts on Friday.' },
];

test.for([
  '« Je raterais un toast, mais je sais affûter un couteau », dit Orla Devane.',
  '« On range les tabliers avant que nos genoux ne nous lâchent », dit Con.',
  '« Ceux-là laisseraient la porte du ciel ouverte », peste Tim Sayle.',
  'Tim Sayle s’en va : « Le patron me doit une pinte et une tarte aux champignons. »',
  '« Rien n’est exclu, mais le placard est vide », élude la maire, Ruth Penney.',
])(
  'a free translation of what the one it is given to says is let be, whatever the facts tell: %s',
  (text) => {
    for (const facts of [[], besides])
      expect(doubts(text, market, { facts, code: 'quotation' })).toEqual([]);
  },
);

test.for([
  '« La ville nous a abandonnés depuis des années », dit Orla Devane.',
  '« Les loyers ont triplé en deux hivers », dit Con.',
  '« Le tribunal nous donnera raison », peste Tim Sayle.',
  '« Nous construirons un parking de cent places », élude la maire, Ruth Penney.',
])('what somebody who is quoted did not say is caught: %s', (text) => {
  for (const facts of [[], besides])
    expect(doubts(text, market, { facts, code: 'quotation' })).not.toEqual([]);
});

test('a free translation that no claim reports is held closer where a fact rests on what it translates', () => {
  const text = '« Rien n’est exclu, mais le placard est plein », élude la maire, Ruth Penney.';
  const evidence = '"Nothing is off the table, but the cupboard is bare," she said.';
  const facts = [{ claim: 'La maire se dit sans le sou.', evidence }];
  expect(doubts(text, market, { facts, code: 'quotation' })).not.toEqual([]);
});
