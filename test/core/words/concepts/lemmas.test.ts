import { expect, test } from 'vitest';
import { englishHeads } from '#src/core/words/lemmas/english.ts';
import { frenchHeads } from '#src/core/words/lemmas/french.ts';
import { lexicon } from '#src/core/words/lexicon/index.ts';

const heads = (side: 0 | 1) =>
  new Set(lexicon.flatMap((line) => line.split(' : ')[side]?.split(' ') ?? []));
const french = heads(0);
const english = heads(1);

const frenchForms = `
annoncer annoncait annoncera annoncee annoncant
manger mangeait mangeons
appeler appelle appellera appelait
employer emploie emploiera employait
finir finissait finissent finira finie
vendre vend vendait vendu vendra
venir vient viennent viendra venue
obtenir obtient obtenait obtenu obtiendra
prendre prend prennent pris prise prendra
promettre promet promettait promise
produire produit produisait produiront
craindre craint craignent craindra
atteindre atteint atteignait atteinte
rejoindre rejoint rejoignent rejoindra
ouvrir ouvre ouvrait ouverte ouvrira
offrir offre offert offriront
recevoir recoit recoivent recu recevra
connaitre connait connaissent connu
disparaitre disparait disparu disparaitra
naitre nait nee naissent
survivre survit survecu survivait
poursuivre poursuit poursuivi poursuivra
elire elu elue elisent
inscrire inscrit inscrite inscrivait
croire croit croyait croient
boire boit bu buvait
mourir meurt mort mourra
courir couru courait courra
combattre combat combattu combattait
vaincre vaincu vaincue
resoudre resout resolu
conclure conclut conclu
savoir sait savait saura
pouvoir peut peuvent pourra pourrait
vouloir veut voulait voudrait
devoir doit doivent devra
falloir faut faudra
prevoir prevoit prevu prevoyait
faire fait font fera faisait
interdire interdit interdisait
accueillir accueille accueilli accueillera
acquerir acquis acquiert
envoyer envoie enverra envoyait
partir part partait partiront
servir sert servait servi
journal journaux
travail travaux
heureux heureuse heureuses
acteur actrice actrices
actif active actives
nouveau nouvelle nouvelles
bon bonne
oeil yeux
rapide rapidement
massif massivement
`;

const englishForms = `
run runs running ran
make makes making made
try tries tried trying
stop stopped stopping
hire hired hiring
note noted noting
write wrote written writing
buy bought buying
company companies
wife wives
woman women
big bigger biggest
easy easier easily
organise organized organizing
labour labor
theatre theaters
good better best
`;

const cases = (forms: string): [head: string, form: string][] =>
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.split(' ');
      return others.map((form): [string, string] => [head, form]);
    });

test.each(cases(frenchForms))('the French headword %s is found in %s', (head, form) => {
  expect([...frenchHeads(form, (one) => french.has(one))]).toContain(head);
});

test.each(cases(englishForms))('the English headword %s is found in %s', (head, form) => {
  expect([...englishHeads(form, (one) => english.has(one))]).toContain(head);
});

test.each([
  ['important', 'importer'],
  ['importante', 'importer'],
  ['regions', 'regner'],
  ['violent', 'violer'],
  ['enfants', 'enfer'],
  ['nuit', 'nuire'],
  ['base', 'bas'],
  ['vent', 'venir'],
])('the French %s is no form of %s', (word, head) => {
  expect([...frenchHeads(word, (one) => french.has(one) || one === head)]).not.toContain(head);
});

test.each([
  ['noted', 'not'],
  ['rates', 'rat'],
  ['sites', 'sit'],
  ['news', 'new'],
  ['letter', 'let'],
  ['added', 'ad'],
])('the English %s is no form of %s', (word, head) => {
  expect([...englishHeads(word, (one) => english.has(one) || one === head)]).not.toContain(head);
});
