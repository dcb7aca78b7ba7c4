import { rolesOf } from '#src/core/names/roles.ts';
import { bareWords } from '#src/core/text/words.ts';

/** Stems of verbs of saying; those of the second list do other things too, to whatever stands after them: «lance un podcast». */
const saying =
  'affirm|alert|argument|conseill|constat|déclar|dénonc|déplor|détaill|estim|expliqu|indiqu|insist|mart[eè]l|murmur|plaid|précis|racont|rappell?|regrett|rép[éè]t|répliqu|rétorqu|soulign|soupir|témoign';
const alsoDoing = 'ajout|annonc|assur|avanc|confi|gliss|jug|lanc|not|résum|souffl|tranch';
const irregular =
  'dit|écrit|prévient|répond|répondu|se souvient|(?:dis|écriv)(?:ent|ait|aient)|reconna[iî]t|reconnu|reconnaiss(?:ent|ait|aient)';
const alsoDoingIrregular = 'admet|promet|conclut|poursuit|soutient|reprend';

const ended = (stems: string): string => `(?:${stems})(?:es?|ent|ait|aient|é|a|èrent)`;
const sure = `(?:${ended(saying)}|${irregular})`;
const doubtful = `(?:${ended(alsoDoing)}|${alsoDoingIrregular})`;
const either = `(?:${sure}|${doubtful})`;

const noun = "(?:(?:l['’]|(?:la?|les?|une?|d[eu]s?|ce[st]?|cette|son|sa|ses|leurs?) )\\p{Ll}{3})";
const sources = "selon|d['’]après|aux yeux de";
const eyes = "aux yeux d['’]";

/** How French gives words to a noun, to a name, or to whoever was named before, by some verbs. */
const ways = (says: string) => {
  const gives = `(?:(?:${says}|${sources}) |${eyes})`;
  return {
    /** «explique une auditrice», «selon la mairie», «l’équipe du matin répond». */
    byNoun: new RegExp(
      `(?<!\\p{L})(?:${gives}${noun}|${noun}[^.;:!?«»]{0,40} ${says}(?!\\p{L}))`,
      'iu',
    ),
    /** «assure Netflix», «Netflix assure». */
    byName: new RegExp(
      `(?<!\\p{L})(?:${gives}\\p{Lu}\\p{L}|\\p{Lu}[\\p{L}-]+ (?:l['’])?(?:a |ont )?${says}(?!\\p{L}))`,
      'u',
    ),
    /** «dit-elle», «selon lui», «Elle ajoute». */
    byPronoun: new RegExp(
      `(?<!\\p{L})(?:(?:(?:${says}|${sources})(?:-t)?[- ]|${eyes})(?:il|elle|lui|eux)s?|(?:il|elle)s? (?:l['’])?(?:a |ont )?${says})(?!\\p{L})`,
      'iu',
    ),
  };
};

const beside = ways(either);
const apart = ways(sure);

/** What such a verb does something to. */
const object =
  "(?! (?:l['’]|d['’]|(?:la?|les?|une?|d[eu]s?|aux?|à|ce[st]?|cette|son|sa|ses|leurs?|deux|trois|plusieurs|\\d+)(?!\\p{L})))";
const bareVerb = new RegExp(`([^.;:!?«»]*?) (?:a |ont )?${doubtful}(?!\\p{L})${object}`, 'iu');
const bodies =
  /(?<!\p{L})(?:direction|équipe|mairie|syndicats?|rédaction|ministère|parquet|préfecture|association|collectif|gouvernement|conseil|présidence)(?!\p{L})/iu;

/** Whether words that hold no quotation say that somebody spoke by a verb that may mean something else: «La directrice tranche», never «Le dossier avance». */
function speaks(words: string): boolean {
  const [, who = ''] = bareVerb.exec(words) ?? [];
  return bodies.test(who) || bareWords(who).some(rolesOf);
}

/** Whether French words about a quotation that they hold give it to somebody that they name or describe. */
export const givesToSomebody = (words: string): boolean =>
  beside.byNoun.test(words) || beside.byName.test(words);

/** The same of words that stand beside the quotation, and hold none. */
export const toldOfSomebody = (words: string): boolean =>
  apart.byNoun.test(words) || apart.byName.test(words) || speaks(words);

/** Whether French words give words to whoever was named before. */
export const givesToTheSame = (words: string): boolean => beside.byPronoun.test(words);

const barePronoun = new RegExp(
  `(?<!\\p{L})(?:il|elle)s? (?:a |ont )?${doubtful}(?!\\p{L})${object}`,
  'iu',
);

/** The same of words that hold no quotation. */
export const toldOfTheSame = (words: string): boolean =>
  apart.byPronoun.test(words) || barePronoun.test(words);
