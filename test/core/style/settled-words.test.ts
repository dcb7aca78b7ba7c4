import { expect, test } from 'vitest';
import { replacements } from '#src/core/style/learn-style.ts';

const around = (words: string): string =>
  `Selon La Gazette, ${words} et la rédaction parisienne publiera ensuite une longue enquête sur le sujet.`;

const learnt = (from: string, to: string): string[] =>
  replacements(around(from), around(to)).map(({ wrong, wanted }) => `${wrong} → ${wanted}`);

test.each([
  ['dès le premier jour la gare ouvre', 'dès le deuxième jour la gare ouvre'],
  ['la première saison change', 'la seconde saison change'],
  ['les trains supprimés le soir', 'les trains supprimés le matin'],
  ['le journal paraîtra hier', 'le journal paraîtra aujourd’hui'],
  ['le journal paraîtra demain', 'le journal paraîtra hier'],
  ['la veille le journal change', 'le lendemain le journal change'],
  ['la semaine dernière le journal change', 'la semaine prochaine le journal change'],
  ['la semaine suivante le journal change', 'la semaine précédente le journal change'],
  ['cette semaine le journal change', 'ce mois-ci le journal change'],
  ['depuis un mois le journal change', 'depuis un siècle le journal change'],
  ['cet été le journal change', 'cet hiver le journal change'],
  ['il perd la moitié de ses lecteurs', 'il perd le quart de ses lecteurs'],
  ['il perd un tiers de ses lecteurs', 'il perd un quart de ses lecteurs'],
  ['le journal double ses ventes', 'le journal triple ses ventes'],
  ['des milliers de lecteurs', 'des millions de lecteurs'],
  ['le groupe allemand achète', 'le groupe français achète'],
  ['la page https://a.example/digital change', 'la page https://a.example/numerique change'],
  ['la page a.example/digital change', 'la page a.example/numerique change'],
  ['le compte @digital change', 'le compte @numerique change'],
  ['le mot #digital change', 'le mot #numerique change'],
])('«%s» made «%s» changes a fact, and teaches nothing', (from, to) => {
  expect(learnt(from, to)).toEqual([]);
});

test.each([
  ['la hausse du prix', 'la baisse du prix'],
  ['le groupe perdu', 'le groupe gagné'],
  ['le groupe accepte l’offre', 'le groupe refuse l’offre'],
  ['un projet possible', 'un projet impossible'],
  ['un projet confirmé', 'un projet non confirmé'],
  ['un projet non confirmé', 'un projet confirmé'],
  ['un texte sans suite', 'un texte repris'],
  ['le groupe n’a jamais vendu', 'le groupe a toujours vendu'],
  ['le prix augmente', 'le prix diminue'],
])('«%s» made «%s» says the contrary, and teaches nothing', (from, to) => {
  expect(learnt(from, to)).toEqual([]);
});

test.each([
  ['une offre digitale', 'une offre numérique', 'digitale → numérique'],
  ['un e-mail part', 'un courriel part', 'e-mail → courriel'],
  ['nul besoin d’être là', 'pas besoin d’être là', 'nul → pas'],
  ['il viendra sans doute ici', 'il viendra probablement ici', 'sans doute → probablement'],
  ['l’augmentation du prix', 'la hausse du prix', "l'augmentation → la hausse"],
  ['il dévoile une offre', 'il présente une offre', 'dévoile → présente'],
  ['suite à la grève', 'après la grève', 'suite à → après'],
  ['le système change', 'le dispositif change', 'système → dispositif'],
  ['le simple lecteur', 'le modeste lecteur', 'simple → modeste'],
  ['le podcast redémarre', 'le podcast reprend', 'redémarre → reprend'],
])('«%s» made «%s» changes no fact, and teaches a rule', (from, to, rule) => {
  expect(learnt(from, to)).toEqual([rule]);
});
