import { expect, test } from 'vitest';
import { doubts, type Fact, findings } from './doubts.ts';

const page = {
  title: 'Two partners part over the mill at Orne',
  medium: 'Mill Report',
  language: 'en',
  text: `The paper mill at Orne will change hands. Nadia Ferrel, the chief executive, will run the new company from June.

Her partner, Paul Dubreuil, an accountant, will leave in December with 80,000 euros. "I have had enough of the noise," said Dubreuil. He owned a third of the shares.

The drivers accepted a cut of 4% in their pay. The teachers of the town opposed the sale.

Far from there, Bruno Castaing, who keeps a garage, had offered twice as much. Sonia Maubert, a judge, will hear him on Monday.`,
};

const facts = [
  {
    claim: 'Nadia Ferrel dirigera la nouvelle société à partir de juin',
    evidence: 'Nadia Ferrel, the chief executive, will run the new company from June.',
  },
  {
    claim: 'Paul Dubreuil partira en décembre avec 80 000 euros',
    evidence: 'Paul Dubreuil, an accountant, will leave in December with 80,000 euros.',
  },
  {
    claim: 'Paul Dubreuil détenait un tiers des parts',
    evidence: 'He owned a third of the shares.',
  },
];

const brief =
  'À Orne, la papeterie change de mains. Nadia Ferrel dirigera la nouvelle société à partir de juin. Paul Dubreuil partira en décembre avec 80 000 euros. Il détenait un tiers des parts.';

const named = (text: string, given: readonly Fact[]) =>
  doubts(text, page, { facts: given, code: 'name' });

const told = (claim: string, i: number) =>
  facts.map((one, j) => (i === j ? { ...one, claim } : one));

test('a faithful brief raises no doubt, with its facts and without', () => {
  expect(named(brief, facts)).toEqual([]);
  expect(named(brief, [])).toEqual([]);
});

test('a claim that names somebody else than its evidence is caught', () => {
  const claim = 'Paul Dubreuil dirigera la nouvelle société à partir de juin';
  expect(named(brief, told(claim, 0))).toContain('Paul Dubreuil');
});

const firm = {
  title: 'Corvane raises its offer for the Orne mill',
  medium: 'Mill Report',
  language: 'en',
  text: `The mill is wanted by Corvane. Twice this year Corvane raised its offer. At Corvane, paper goes into bags.

The sum is a tenth of what the company, backed by Mirqab, has raised. Nobody at Hagen, its rival, would comment. The company, Hagen, has lost nine customers since May.

The museum of the mill, says its director, will stay. Bruno Castaing gave it nine rooms and a wheel of oak.

Far away, Ida Roussel, the director of the museum, showed us the wheel. The judge is Sonia Maubert.`,
};

const doubtedOf = (claim: string, evidence: string) =>
  doubts(`${claim}.`, firm, { facts: [{ claim, evidence }], code: 'name' });

test('whom a page is about may be named where the evidence says `the company`', () => {
  const evidence = 'The sum is a tenth of what the company, backed by Mirqab, has raised.';
  expect(doubtedOf('La somme est un dixième des fonds levés par Corvane', evidence)).toEqual([]);
});

test('whom a page is about is no company that the evidence names', () => {
  const evidence = 'The company, Hagen, has lost nine customers since May.';
  expect(doubtedOf('Corvane a perdu neuf clients depuis mai', evidence)).toEqual(['Corvane']);
});

test('a person may be named where the evidence tells the role that the page gives her', () => {
  const evidence = 'The museum of the mill, says its director, will stay.';
  expect(doubtedOf('Le musée restera, selon sa directrice Ida Roussel', evidence)).toEqual([]);
});

test('a person may be named where her role stands beside another name than her own', () => {
  const text = `Judge Sonia Maubert heard the town. Two experts spoke. Rosa Lull found nine fish.\n\nThe wheel turns again.\n\nThe judge sided with Lull.`;
  const evidence = 'The judge sided with Lull.';
  const claim = 'La juge Sonia Maubert a suivi Rosa Lull';
  expect(doubtedIn(claim, evidence, { ...talk, text })).toEqual([]);
});

test('a claim that names somebody whom the pronoun of its evidence does not stand for is caught', () => {
  const claim = 'Bruno Castaing détenait un tiers des parts';
  expect(named(brief, told(claim, 2))).toEqual(['Bruno Castaing']);
});

test('a name from elsewhere in the page is caught whatever the evidence names in its stead', () => {
  const sale = {
    ...page,
    text: `${page.text} Hagen opened its gates.\n\nIt has no ford, no bridge and no mill.\n\nNobody fishes there now. The Lune Society sold its boats in Averre on Friday, for 4,000 euros.`,
  };
  const evidence = 'The Lune Society sold its boats in Averre on Friday';
  const claim = 'La Lune Society a vendu ses bateaux à Averre vendredi';
  const text = 'La Lune Society a vendu ses bateaux à Averre vendredi, pour 4 000 euros.';
  const from = (said: string, told: string) =>
    doubts(said, sale, { facts: [{ claim: told, evidence }], code: 'name' });
  const falsely = (said: string) => said.replace('Averre', 'Hagen');
  expect(from(text, claim)).toEqual([]);
  expect(from(falsely(text), falsely(claim))).toEqual(['Hagen']);
  expect(from(falsely(text), claim)).toEqual(['Hagen']);
});

test('a name of the brief in the seat that its facts give to another is caught', () => {
  const text = brief.replace('Paul Dubreuil partira', 'Nadia Ferrel partira');
  expect(named(text, facts)).toContain('Nadia Ferrel');
});

test('two names that have changed seats are caught', () => {
  const text = brief
    .replace('Nadia Ferrel dirigera', 'Paul Dubreuil dirigera')
    .replace('Paul Dubreuil partira', 'Nadia Ferrel partira');
  expect(named(text, facts)).not.toEqual([]);
});

test('a role given to somebody else than its bearer is caught where no fact tells who did what', () => {
  expect(named('La juge Nadia Ferrel se taira.', [])).toEqual(['Nadia Ferrel']);
  expect(named('L’ancienne juge Nadia Ferrel se taira.', [])).toEqual([]);
  expect(named('La juge Sonia Maubert l’entendra lundi.', [])).toEqual([]);
});

test('words that the page gives to somebody else are caught, translated and without facts', () => {
  expect(named('« J’en ai assez du bruit », dit Paul Dubreuil.', [])).toEqual([]);
  expect(named('« J’en ai assez du bruit », dit Sonia Maubert.', [])).toEqual(['Sonia Maubert']);
});

test('the medium that tells a story is given no words of somebody else', () => {
  const words = '« J’en ai assez du bruit »';
  expect(named(`${words}, dit Paul Dubreuil, rapporte Mill Report.`, [])).toEqual([]);
  expect(named(`Mill Report raconte ce départ : ${words}.`, [])).toEqual([]);
});

test('an age that the page gives to somebody else alone is caught', () => {
  const elders = {
    ...page,
    text: `${page.text} Luc Arnaud, 58, sold his share. His neighbour, Ida Roussel (47), kept hers.`,
  };
  const aged = (text: string) => doubts(text, elders, { code: 'name' });
  expect(aged('Luc Arnaud, 58 ans, a vendu sa part ; Ida Roussel, 47 ans, non.')).toEqual([]);
  expect(aged('Ida Roussel, 58 ans, a vendu sa part.')).toEqual(['Ida Roussel']);
});

const talk = {
  title: '"A port that never sleeps breaks things"',
  medium: 'Quay Review',
  byline: 'Ida Roussel',
  language: 'en',
  text: `Nadia Ferrel has run the port of Orne since May.

Did you expect the strike?

No. The unions had warned me, and I had not listened.

Is the new quay late?

It is. Paul Dubreuil, who built it, speaks of 2034, and he is honest.

What comes next?

To sleep, no. To fish, yes.`,
};

const doubtedIn = (claim: string, evidence: string, page: typeof talk = talk) =>
  doubts(claim, page, { facts: [{ claim, evidence }], code: 'name' });

test('whoever answers the questions of a page is meant where the evidence says I or names nobody', () => {
  expect(doubtedIn('Nadia Ferrel n’a pas écouté les syndicats.', 'I had not listened')).toEqual([]);
  expect(doubtedIn('Nadia Ferrel veut pêcher.', 'To fish, yes.')).toEqual([]);
  expect(doubtedIn('Nadia Ferrel a prévu la grève.', 'Did you expect the strike?')).toEqual([]);
});

test('a person whom the evidence’s pronoun stands for may be named', () => {
  const text = `Judge Sonia Maubert heard them. She refused to spare Bruno Castaing a fine.`;
  const evidence = 'She refused to spare Bruno Castaing a fine.';
  const page = { ...talk, text };
  const claim = 'La juge Sonia Maubert a refusé d’épargner une amende à Bruno Castaing.';
  expect(doubtedIn(claim, evidence, page)).toEqual([]);
});

test('a sentence may add a name to what a claim tells of somebody whom its pronoun stands for', () => {
  const text = `Nadia Ferrel runs the mill. It was shown on Monday at Orne, where Bruno Castaing lives. Ferrel raised its output by 9% last year.`;
  const facts = [
    {
      claim: 'Nadia Ferrel a relevé la production de 9 % l’an dernier',
      evidence: 'Ferrel raised its output by 9% last year.',
    },
  ];
  const brief =
    'Nadia Ferrel dirige la papeterie. Voisine de Bruno Castaing, elle a relevé la production de 9 % l’an dernier.';
  expect(doubts(brief, { ...talk, text }, { facts, code: 'name' })).toEqual([]);
});

test('evidence that names nobody and says `she` is of no man', () => {
  const choir = {
    title: 'The choir of Orne',
    medium: 'Mill Report',
    language: 'en',
    text: `Mr Paul Dubreuil leads the choir of Orne, and Mrs Nadia Ferrel keeps its books. It sings on Fridays.

The hall was full in May. The mayor came with her children. "We were wrong about the hall," she said.`,
  };
  const evidence = '"We were wrong about the hall," she said.';
  const doubted = (who: string) => {
    const claim = `« Nous avions tort à propos de la salle », dit ${who}.`;
    return doubts(claim, choir, { facts: [{ claim, evidence }], code: 'name' });
  };
  expect(doubted('Nadia Ferrel')).toEqual([]);
  expect(doubted('Paul Dubreuil')).toContain('Paul Dubreuil');
});

const brothers = {
  title: 'Les frères Duval rachètent la brasserie',
  medium: 'Le Fût',
  language: 'fr',
  text: `Les frères Duval ont racheté jeudi la brasserie du port. « Nous garderons les quarante salariés », a déclaré Marc Duval, l’aîné. « La bière sera brassée ici dès le printemps », a ajouté Antoine Duval, son cadet. Marc Duval dirigera l’entreprise, Antoine Duval s’occupera des ventes.`,
};

const pledge = (first: string, second: string) => ({
  text: `Selon Le Fût, les frères Duval ont racheté la brasserie du port. « Nous garderons les quarante salariés », promet ${first}. « La bière sera brassée ici dès le printemps », ajoute ${second}.`,
  facts: [
    {
      claim: `${first} promet de garder les quarante salariés`,
      evidence: '« Nous garderons les quarante salariés », a déclaré Marc Duval',
    },
  ],
});

const promised = (first: string, second: string) => {
  const { text, facts } = pledge(first, second);
  return findings(text, brothers, facts);
};

test('two people of one family are not each other', () => {
  expect(promised('Marc Duval', 'Antoine Duval')).toEqual([]);
  expect(promised('Antoine Duval', 'Marc Duval')[0]?.subject).toBe('Antoine Duval');
  expect(promised('Duval', 'son frère')).toEqual([]);
});

test('a name that the page gives elsewhere is held against the words of the page', () => {
  const [found] = promised('Antoine Duval', 'Marc Duval');
  expect(found?.elsewhere).toBe(true);
  expect(found?.said).toContain('a déclaré Marc Duval');
});

const show = {
  title: '',
  medium: 'Mill Report',
  language: 'en',
  text: `The show opens at Leeds Museum on 18 March. The Corvane trust, which has lent 83 prints, is now bankrupt.

The show opens next in Dublin on 22 October. His tour ends at Amberley in May. The painter died on 12 October 1654.`,
};

const ofShow = [
  {
    claim: 'L’exposition de Leeds ouvre le 18 mars',
    evidence: 'The show opens at Leeds Museum on 18 March.',
  },
  {
    claim: 'L’exposition ouvre ensuite à Dublin le 22 octobre',
    evidence: 'The show opens next in Dublin on 22 October.',
  },
  {
    claim: 'La tournée du peintre s’achève en mai à Amberley',
    evidence: 'His tour ends at Amberley in May.',
  },
];

const ofShowNamed = (text: string) => doubts(text, show, { facts: ofShow, code: 'name' });

test('a name stands beside words that its own claim tells of it, though another claim has them too', () => {
  expect(
    ofShowNamed(
      'À Leeds, Mill Report a vu l’exposition du peintre mort le 12 octobre 1654. Elle ouvre le 18 mars.',
    ),
  ).toEqual([]);
  expect(ofShowNamed('La tournée du peintre s’achève en mai à Leeds.')).toEqual(['Leeds']);
});

test.each([
  [
    'Le Hull Museum a perdu 12 tableaux.',
    'The Hull Museum is shut. A fire broke out.',
    'Leith Castle lost 12 museum pieces.',
  ],
  [
    'Le Humber Bridge sera peint.',
    'The Humber Bridge is shut. A crack was found.',
    'Leith Castle, seen from another bridge, will be painted.',
  ],
])(
  'evidence about something of the same kind is of nothing that it names: %s',
  (text, before, evidence) => {
    const found = doubts(text, `${before} ${evidence}`, { facts: [{ claim: text, evidence }] });
    expect(found).not.toEqual([]);
  },
);
