import { phrases } from '#src/core/text/phrases.ts';

/** How a text tells what a verb says: as something that may be, that is meant, that is alleged, that is to come. */
export type Opening = 'possible' | 'meant' | 'alleged' | 'coming';

type Openers = Record<'fr' | 'en', Partial<Record<Opening, string>>>;

/** The words right before a verb that leave it open, by how they tell it. */
export const openers: Openers = {
  fr: {
    possible: phrases(`
      pourrai(?:t|ent) envisage(?:nt|ait|aient)?_d(?:e|’) envisageant_d(?:e|’) a_envisagé_d(?:e|’)
      espère(?:nt)? espérai(?:t|ent) espérant songe(?:nt)?_à réfléchi(?:t|ssent)_à option_pour possibilité_d(?:e|’)
      menace(?:nt)?_d(?:e|’) menaçai(?:t|ent)_d(?:e|’) menaçant_d(?:e|’) risque(?:nt)?_d(?:e|’)
    `),
    meant: phrases(`
      prévoi(?:t|ent|ent|yait|yaient)_d(?:e|’) compte(?:nt)? comptai(?:t|ent) entend(?:ent)? projette(?:nt)?_d(?:e|’)
      veut veulent voulai(?:t|ent) voudrai(?:t|ent) souhaite(?:nt)? souhaitai(?:t|ent) aimerai(?:t|ent)
      cherche(?:nt)?_à tente(?:nt)?_d(?:e|’) propose(?:nt)?_d(?:e|’) devrai(?:t|ent) doi(?:t|vent) prêt(?:e|s|es)?_à
      (?<=s’)apprête(?:nt)?_à promet(?:tent)?_d(?:e|’) (?<=s’)engage(?:nt)?_à l’intention_d(?:e|’) demande(?:nt)?_(?:à|d(?:e|’))
    `),
    alleged: phrases(`
      aurai(?:t|ent) serai(?:t|ent) (?:soupçonn|accus|suspect)ée?s?_d(?:e|’) (?:soupçonne|accuse|suspecte)(?:nt)?_d(?:e|’)
    `),
    coming: phrases('va vont sera seront aura auront'),
  },
  en: {
    possible: phrases(`
      could may might consider(?:s|ed|ing)? hop(?:e|es|ed|ing)_to threaten(?:s|ed|ing)?_to mull(?:s|ed|ing)? weigh(?:s|ed|ing)
      exploring thinking_(?:of|about) option_(?:to|of) possibility_of talks_to risks? (?:is|are|was|were)_looking_(?:at|into)
    `),
    meant: phrases(`
      plan(?:s|ned|ning)?_to intend(?:s|ed|ing)?_to aim(?:s|ing)?_to want(?:s|ed|ing)?_to would_like_to seek(?:s|ing)?_to
      expect(?:s|ed|ing)?_to (?:set|due|about|likely|scheduled|poised|ready|keen|determined)_to propos(?:es?|ed|ing)_to
      promis(?:es?|ed|ing)_to trying_to going_to must should
    `),
    alleged: phrases(`
      allegedly reportedly (?:suspected|accused|suspicion)_of (?:alleged|believed|thought|said|reported|understood|claimed)_to
    `),
    coming: phrases('(?<!(?<!\\p{L})(?:her|his|the|a|their|free)_)will shall'),
  },
};
