import { ordinalWords, rounds, small } from '#src/core/numbers/number-words.ts';
import { wordSet } from '#src/core/text/word-list.ts';

const ranks = wordSet(`
  premier premiere premiers premieres second seconde seconds secondes dernier derniere derniers dernieres
  avant-dernier avant-derniere prochain prochaine prochains prochaines precedent precedente precedents precedentes
`);

const parts = wordSet(`
  moitie moities demi demie demis tiers quart quarts cinquieme dixieme pourcent pourcentage
  double doubles triple triples quadruple quintuple decuple centuple
  million millions milliard milliards centaines milliers dizaines
`);

const times = wordSet(`
  hier aujourd aujourd'hui demain lendemain surlendemain veille avant-veille avant-hier apres-demain
  matin matins matinee matinees midi midis apres-midi soir soirs soiree soirees nuit nuits minuit aube crepuscule
  seconde secondes minute minutes heure heures jour jours journee journees semaine semaines week-end week-ends quinzaine
  mois trimestre trimestres semestre semestres an ans annee annees decennie decennies siecle siecles millenaire
  printemps automne hiver
`);

const multiplied =
  /^(?:re)?(?:doubl|tripl|quadrupl|quintupl|decupl|centupl)(?:e[rsz]?|ee?s?|ent|ement|a|ant|ait|aient|era|eront|erait|eraient|erent)$/u;

/** Whether a bare word counts, ranks or dates by itself: «deuxième», «moitié», «doubler», «hier», «mois-ci». */
export function isReckoned(word: string): boolean {
  const own = word.replace(/-(?:ci|la)$/u, '').replace(/^avant-|^apres-(?!midi)/u, '');
  return (
    [ranks, parts, times, small, ordinalWords, rounds].some((words) => words.has(own)) ||
    /ieme$/u.test(own) ||
    multiplied.test(own)
  );
}
