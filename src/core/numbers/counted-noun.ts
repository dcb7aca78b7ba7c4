import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { englishStopwords, frenchStopwords } from '#src/core/words/stopwords.ts';
import { writtenNumbers } from './written-numbers.ts';

/** Nouns that count money without naming it: «19 millions de pertes». */
const moneyNoun = new RegExp(
  `^${anyOf(
    `co[uû]ts? recettes? pertes? économies? bénéfices? profits? dettes? dons? aides? subventions? chiffre revenus? dépenses?
      investissements? ventes? budget frais amendes? dommages capital trésorerie déficits? financements? salaires? manque mise royalties cachets?`,
  )}(?!\\p{L})`,
  'u',
);

/** Words after a number that it does not count: «contre 143 auparavant», «les 300 000 demandés», `initially`. */
const noNoun = new RegExp(
  `^(?:${[
    `${anyOf('initial original current recent annual rough exact immediate eventual final')}ly`,
    `${anyOf(`demand réclam exig espér annonc vers propos escompt accord dépens évoqu estim souhait vis fix programm budgét initial
      engag vot allou octroy command calcul enregistr récolt`)}ée?s?`,
    `${anyOf('attend prév perd obten d')}ue?s?`,
    `${anyOf('requi promi')}s(?:es?)?`,
    anyOf(`ferme(?!s) investie?s? restant(?:e?s)? nécessaires? disponibles ici auparavant naguère autrefois jadis initialement actuellement
      actuels? nets? nettes? bruts? brutes? seulement désormais maintenant ensuite encore chaque contre cette`),
    anyOf(`gross before earlier today later previously only each then from this last next that which where after when while with into
      during outside inside outdoors indoors since among against under about have were will would could should they their there been because until across despite`),
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** Verbs: `customers over 70 slipped by 12%`, «la gagnante du 3 000 sautera»; those that also name people are nouns. */
const verb =
  /^(?:doi(?:t|vent)|peu(?:t|vent)|reste(?:nt|rent)?|manque(?:nt|rent)?|sont|ont|font|vont|devai(?:t|ent)|étai(?:t|ent)|must|were)$|[eiuv]r(?:a|ont|ait|aient)$|^(?!injured|wounded|dead|killed|accused|unemployed|disabled|hundred|retired|feed|breed|seed|bleed|need)\p{Ll}{2,}[^e]ed$/u;

const isStopword = (word: string): boolean =>
  frenchStopwords.has(word) || (word.length < 4 && englishStopwords.has(word));

/** Whether a French word after a number tells something of it, and is not what it counts. */
export const qualifies = (word: string): boolean =>
  noNoun.test(word) || frenchStopwords.has(bare(word));

/** The noun after a number that it counts; from a million up French puts «de» between. */
export function nounCounted(rest: string, scale: number): string | undefined {
  const [, link, noun = ''] = /^[ \u00a0\u202f](d['’]|de |of )?(\p{Ll}{3,})/u.exec(rest) ?? [];
  if (/^(?:autres?|fois)$/u.test(noun)) return noun;
  if (link && /^(?:haut|long|large|profond|plus|moins|mieux|retard|avance)/u.test(noun))
    return undefined;
  if (noun === '' || isStopword(bare(noun)) || (!link && scale >= 1e6)) return undefined;
  const counts =
    !moneyNoun.test(noun) &&
    !noNoun.test(noun) &&
    !verb.test(noun) &&
    writtenNumbers(noun).length === 0;
  return counts ? bare(noun) : undefined;
}
