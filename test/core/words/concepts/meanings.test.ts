import { expect, test } from 'vitest';
import { meaningsIn, meaningsOf, shared } from '#src/core/words/concepts.ts';
import { rootOf } from '#src/core/words/root.ts';

const meet = (one: string, other: string): boolean =>
  [...meaningsOf(one)].some((meaning) => meaningsOf(other).has(meaning));

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]);

test.each(
  pairs(`licenciements/layoffs supprimera/cuts annoncait/announced rachat/takeover acquisition/bought
  pdg/chief patronne/boss abonnes/subscribers grimpe/rose chutait/fell bondi/jumped amende/fined
  condamnes/sentenced elus/lawmakers greve/strike inondations/floods incendie/blaze seisme/earthquake
  chercheurs/scientists etude/survey soignants/nurses vaccins/vaccines logiciels/software
  journaux/newspapers redactions/newsrooms infolettre/newsletter diffusee/broadcast romanciere/novelist
  joueuses/players battu/beat victoire/won enfants/children yeux/eyes benevoles/volunteers
  naissances/birth loyers/rents prets/loans usines/plants actionnaires/shareholders
  apiculteurs/beekeepers heureuse/happy rapidement/quickly gratuitement/free recemment/recently
  organisation/organization couleur/color defense/defence programmes/programs
  privee/privacy payante/premium option/feature`),
)('%s may be said as %s', (french, english) => {
  expect(meet(french, english)).toBe(true);
});

test.each(
  pairs(`president/presenter president/preserver president/presence presence/preserver contrat/contraire
  contrat/controle police/policy general/generation commun/commerce importante/importer
  region/regner experience/expert operation/opera former/format permettre/permanent proteger/protester
  provoquer/province marche/marteau nature/natation content/conter home/homme win/wine
  acheter/sold gagne/lost ouvre/closed hausse/fell accepte/refused`),
)('%s is not taken for %s', (one, other) => {
  expect(meet(one, other)).toBe(false);
});

test.each(
  pairs(`organisation/organization candidat/candidate regional/regionaux liberalisme/liberalism
  humoriste/humorist vulnerabilite/vulnerability sedentaire/sedentary moderateur/moderator
  caramelisation/caramelise anatomique/anatomic trampoliniste/trampolinists digitalisees/digitalized
  licenciement/licencies investigations/investigating election/elections journal/journaux`),
)('%s and %s have one root', (one, other) => {
  expect(rootOf(one)).toBe(rootOf(other));
});

test.each(['pain', 'gare', 'fete', '35', 'ete'])('%s is short enough to stay whole', (word) => {
  expect(rootOf(word)).toBe(word);
});

test('a word that the lexicon lacks meets its cousin and its own inflections', () => {
  expect(meet('trampoliniste', 'trampolinists')).toBe(true);
  expect(meet('digitaliserait', 'digitalised')).toBe(true);
});

test('a compound means what its parts mean', () => {
  expect(meet('vice-president', 'president')).toBe(true);
  expect(meet('porte-conteneurs', 'container')).toBe(true);
});

test('what asks and links says nothing of what a text is about', () => {
  expect(meaningsIn('Que va-t-il, a-t-elle, 35 et which of them')).toHaveLength(0);
});

test('a French sentence shares most of its words with its English source', () => {
  const french = 'Le groupe supprimera des postes et fermera son usine au printemps';
  const english = 'The company will cut jobs and close its factory next spring';
  expect(shared(french, english)).toBe(1);
  expect(shared(french, 'Rain is forecast over the northern hills tonight')).toBe(0);
});
