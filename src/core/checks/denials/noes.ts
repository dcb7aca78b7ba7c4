import { negations } from '#src/core/denials/polarity.ts';
import { english, formsOf, french } from '#src/core/denials/refusing-verbs.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';

const lacking = /(?<!\p{L})(?<!(?:non|not) )(?:sans|without)(?![\p{L}-])/giu;

/** How often a text says no in so many words, or that something is lacking. */
export const noes = (text: string): number => negations(text) + (text.match(lacking)?.length ?? 0);

const denier = new RegExp(
  `(?<!\\p{L})${phrases(`
    ne aucune?s? ni personne nulle? jamais sans
    not(?!_even) never no none nor neither nobody nothing cannot without
  `)}(?![\\p{L}-])|(?<!\\p{L})n['’](?!importe)|n['’]t(?!\\p{L})`,
  'giu',
);

/** Verbs that refuse, deny, rule out or forbid what follows them; to dispute something, or to put it off, is less. */
const refusing = new RegExp(
  whole(
    `${formsOf(french.refuser, french.nier, french.exclure, french.rejeter)}e?s?`,
    `${formsOf(french.renoncer)} ${upTo(2)}[àa]`,
    `(?<!avai(?:t|ent) )${formsOf(french.échouer)} ${upTo(2)}[àa] (?!terre)\\p{L}+(?:er|ir|re)`,
    'interdi(?:te?s?|sent|sait)',
    formsOf(french.démentir, english.refuse, english.deny, english.ruleOut, english.reject),
    phrases('declin(?:e[sd]?|ing)_to fail(?:s|ed)?_to unable_to forb(?:ids?|ade|idden)'),
  ),
  'giu',
);

/** How often a text refuses or denies by a verb. */
export const refusals = (text: string): number => text.match(refusing)?.length ?? 0;

/** Each word of a text that denies. */
export const deniersIn = (text: string): RegExpExecArray[] => [...text.matchAll(denier)];

/** Each verb of a text that refuses. */
export const refusersIn = (text: string): RegExpExecArray[] => [...text.matchAll(refusing)];
