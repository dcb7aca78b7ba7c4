import { anyOf } from '#src/core/text/word-list.ts';

const persons = anyOf(`ils? elles? lui eux he she it they him them`);

/** Words for somebody or something told of before: pronouns, possessives, «ce dernier». */
const pointers = `(?:${anyOf(`
  ils? elles? (?:celui|celle|ceux|celles)(?:-ci|-là)? cela ceci ça son sa ses leurs? lui-même elle-même eux-mêmes elles-mêmes
  he she it they his her its their him them this these those such
`)}|(?:ce|cet|cette|ces) (?:derniers?|dernières?)|l['’](?:un|une|autre) |(?:tous|toutes) (?:les )?(?:deux|trois|quatre)|(?:les|ces) (?:deux|trois|quatre)|both|the (?:latter|former))`;

const settings = anyOf(`
  mais et or puis car ainsi donc enfin ensuite depuis désormais aujourd['’]hui pourtant cependant toutefois surtout
  but and so then now today since later still yet however meanwhile
`);

/** What may open a sentence before its pronoun: «En 2024, elle», «Mais il», «Depuis, son équipe». */
const opening = `(?:(?:${settings}|en effet|en outre|par ailleurs|de plus|au total|in addition|(?:en|depuis|in|since) (?:\\p{L}+ )?\\d{4}),? )?`;

const toPerson = `(?:selon|pour|avec|chez|parmi|entre|d['’]après|according to|for|with|among) ${persons}|à (?:son|sa|ses|leurs?) |de (?:son|leur) côté`;

/** Turns of no person: «Il faut», «Il y a», «Il est temps», «It is unclear». */
const impersonal =
  /^(?:il (?:ne |n['’])?(?:y (?:a|avait|aura|eut)|faut|faudra|faudrait|fallait|s['’]agi|pleu|neig|fait (?:chaud|froid|nuit|jour)|suffi|convient|existe|semble que|reste|est (?:(?:plus|très|trop|encore|désormais) )?(?:(?:im)?possible|temps|question|vrai|clair|(?:im)?probable|difficile|facile|prévu|interdit|important|nécessaire|tôt|tard|\d))|it(?: is| was|['’]s| remains) (?:not )?(?:un)?(?:clear|known|likely|possible|important|hard|easy|difficult|time|hoped|thought|believed|understood|expected|estimated)(?!\p{L}))/iu;

const pointing = new RegExp(`^["«“(\\s]*${opening}(?:${toPerson}|${pointers})(?![\\p{L}-])`, 'iu');

/** Somebody's words told of a pronoun: «…», explique-t-elle. */
const speaking =
  /[»”"],? (?:\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})|(?:s['’]|l['’])?\p{L}+-(?:t-)?(?:ils?|elles?) |(?:he|she|they) \p{L}+)/iu;

/** Whether a sentence says something of somebody or something that only a sentence before it names, so that it is false after another one. */
export const pointsBack = (sentence: string): boolean =>
  !impersonal.test(sentence) && (pointing.test(sentence) || speaking.test(sentence));
