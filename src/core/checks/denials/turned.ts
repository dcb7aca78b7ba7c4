import { english, formsOf } from '#src/core/denials/refusing-verbs.ts';
import { phrases } from '#src/core/text/phrases.ts';

/** Words that turn what comes after them. */
const deniers = `(?:n[’']|n[e’'](?!\\p{L})|n['’]t(?!\\p{L})|${phrases(`
  faute plutôt_que au_lieu sans aucune? ni pas jamais rien
  instead rather_than without no not never nor neither cannot unless until hardly barely only
  contre(?!_\\d) against(?!_[\\d£$€])
`)}(?!\\p{L}))`;

/** Verbs that do, and their nouns: besides those of refusing, those of stopping and of threatening. */
const verbs = `(?:${phrases(`
  refus* rejet* rejec* repouss* renon[cç]* annul* exclu* écart* abandonn* declin* oppos* cancel*
  empêch* interdi* évit* cess* gard(?=\\p{L}*_d)* stop* halt* prevent* avoid* block* fail*
  menac* threat* risqu*
  g(?:i|a)v(?:e|es|en|ing)_up (?:scrap|shelv|ditch)* back(?:s|ed|ing)?_(?:away|down|out)
  (?:ax(?:e[sd]?|ing)|drop(?:s|ped|ping)?)_(?:\\p{L}+_)?(?:plans?|bids?|proposals?|ideas?|efforts?|attempts?)
`)}|(?:${formsOf(english.ruleOut, english.turnDown)}|d[ée]nie[sd]?|ban(?:s|ned|ning)?)(?!\\p{L}))`;

const governing = new RegExp(
  `(?<!\\p{L})(?:${deniers}|${verbs})(?:[^\\p{L},;]+[\\p{L}]+){0,5}[^\\p{L},;]*$`,
  'iu',
);

const denialNext =
  /^\s(?:(?!but|mais)\p{L}+\s)?(?:no|not|nothing|aucune?|rien|ni|ne (?:pas|plus|rien))(?!\p{L})/iu;
const deniedAfter =
  /^ (?:that|qu[e’'])(?: ?[\p{L}’']+){1,4}? (?:not|never|ne(?= )|n['’])(?!\p{L}{4})/iu;
const putOff = /(?<!\p{L})(?:avant|before|until|till|d['’]ici|unless|sauf|sans)(?!\p{L})/iu;
const singular = /(?<!\p{L})(?:premi[eè]r?e?s?|first|record|seule?|only)(?!\p{L})/iu;

/** «Ne commence qu’», which says when as a yes would. */
const onlyFrom = /(?<!\p{L})n(?:e |['’])(?:\p{L}+ ){1,3}qu[e’'] ?/giu;

/** Whether the words before another turn it, though they do not deny it in so many words: «refuse de», `rather than`. */
export const isGoverned = (before: string): boolean =>
  governing.test(
    before
      .slice(-160)
      .replace(onlyFrom, ' ')
      .replace(/risques? (?:en )?$/iu, ''),
  );

const auxiliary = new RegExp(
  `(?<!\\p{L})${phrases(`
    a ont avai(?:t|ent) est sont étai(?:t|ent) été fu(?:t|rent) aura sera seront
  `)}(?: \\p{L}+ment)? $`,
  'iu',
);

const untilNow = phrases(
  'jusqu’(?:ici|à_présent|alors) jusque-là previously autrefois jadis naguère',
);
const pastBefore = new RegExp(
  `(?<!\\p{L})(?:${untilNow}|${phrases('formerly d’abord once initialement initially')}) $`,
  'iu',
);
const pastAfter = new RegExp(
  `^,? (?:${untilNow}|${phrases(`
    until_(?:now|then|recently) so_far auparavant d’ordinaire at_first initially
  `)})(?!\\p{L})`,
  'iu',
);
/** Dates, which tell of a time gone by unless a verb is put in the past: «vendue en 2020». */
const dated = new RegExp(
  `^,? (?:${phrases('en_(?:19|20)\\d\\d il_y_a voilà')}|(?:[\\p{L}\\d-]+ ){1,3}(?:ago|earlier))(?!\\p{L})`,
  'iu',
);

/** Whether the words around another tell it of a time gone by: «gratuit jusqu’ici», «lancée en 2020». */
export const isPast = (left: string, right: string): boolean =>
  pastBefore.test(left) || pastAfter.test(right) || (dated.test(right) && !auxiliary.test(left));

/** Whether what a word governs is denied: `admits no wrongdoing`, `confirmed that she will not retire`. */
export const isDeniedNext = (after: string): boolean =>
  denialNext.test(after) || deniedAfter.test(after);

/** Whether what is denied is only put off: «n’ouvrira pas avant 2027». */
export const isPutOff = (after: string): boolean => putOff.test(after);

/** Whether a text has a «premier» or an `only`, which say a never as a yes. */
export const isSingular = (text: string): boolean => singular.test(text);

const again =
  /^(?:rouv|r[ée]ouv|reprend|repris|relan[cç]|red[ée]mar|r[ée]tabli|reopen|resum|restart|relaunch|restor)/iu;
const participle =
  /^(?:(?:ferm|arrêt|interromp|suspend|coup|stopp|verrouill|cess)(?:é|u)e?s?|clos(?:es?)?|closed|shut|shuttered|stopped|suspended|interrupted|halted|cut)(?!\p{L})/iu;
const yetToBe = /(?<!\p{L})(?:ser(?:a|ont|ait|aient)|être|will be|to be|being) (?:\p{L}+ment )?$/iu;

/** Whether a text opens on a word that says of something that it had ended before: «rouvre», `resumed`. */
export const isAgain = (text: string): boolean => again.test(text);

/** Whether a word tells what had ended by then, rather than what ends: «fermée depuis novembre», `was closed`. */
export const hasEnded = (before: string, word: string): boolean =>
  participle.test(word) && !yetToBe.test(before);
