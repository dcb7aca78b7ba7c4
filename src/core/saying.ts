/** Stems of verbs of saying. */
const regular =
  'affirm|ajout|alert|annonc|argument|assur|avanc|confi|conseill|constat|déclar|dénonc|déplor|détaill|estim|expliqu|gliss|indiqu|insist|jug|lanc|mart[eè]l|murmur|not|plaid|précis|racont|rappell?|regrett|rép[éè]t|répliqu|résum|rétorqu|souffl|soulign|soupir|témoign|tranch';
const others =
  'dit|admet|promet|écrit|conclut|poursuit|prévient|soutient|reconna[iî]t|reconnu|répond|répondu|reprend|se souvient|(?:dis|écriv|reconnaiss)(?:ent|ait|aient)';
const says = `(?:(?:${regular})(?:es?|ent|ait|aient|é|a|èrent)|${others})`;
const gives = `(?:${says}|selon|d['’]après|aux yeux d(?:e|['’]))`;
const noun = "(?:(?:l['’]|(?:la?|les?|une?|d[eu]s?|ce[st]?|cette|son|sa|ses|leurs?) )\\p{Ll}{3})";

/** «explique une auditrice», «selon la mairie», «l’équipe du matin répond»: somebody without a name. */
const byNoun = new RegExp(
  `(?<!\\p{L})(?:${gives} ${noun}|${noun}[^.;:!?«»]{0,40} ${says}(?!\\p{L}))`,
  'iu',
);
/** «assure Netflix», «Netflix assure»: whatever bears a name. */
const byName = new RegExp(
  `(?<!\\p{L})(?:${gives} \\p{Lu}\\p{L}|\\p{Lu}[\\p{L}-]+ (?:l['’])?(?:a |ont )?${says}(?!\\p{L}))`,
  'u',
);
/** «dit-elle», «selon lui», «Elle ajoute»: whoever was named before. */
const byPronoun = new RegExp(
  `(?<!\\p{L})(?:${gives}(?:-t)?[- ](?:il|elle|lui|eux)s?|(?:il|elle)s? (?:l['’])?(?:a |ont )?${says})(?!\\p{L})`,
  'iu',
);

/** Whether French words give words to somebody that they name or describe. */
export const givesToSomebody = (words: string): boolean => byNoun.test(words) || byName.test(words);

/** Whether French words give words to whoever was named before. */
export const givesToTheSame = (words: string): boolean => byPronoun.test(words);
