import { phrases, whole } from '#src/core/text/phrases.ts';

const hedging = new RegExp(
  whole(
    phrases(`
      si s’ils? (?:soupçonn|suspect|accus|présum)* pourrai(?:t|ent) peut peuvent devrai(?:t|ent) doi(?:t|vent) aurai(?:t|ent) serai(?:t|ent)
      envisag* espèr* espér* souhait* veut veulent voul(?:ait|aient) voudrai* compte(?:nt)? prévoi* projet* propos* menac* risqu* cherch*
      peut-être sans_doute probable* probablement éventuel* possible* projets? intention option hypothèse promet* prêt(?:e|s|es)?_à
      ne n’ sans ni
    `),
  ),
  'iu',
);

const attributing = new RegExp(
  whole(
    phrases(`
      selon d’après aux_yeux_d(?:e|es|u) (?:soupçonn|suspect|accus|présum|reproch|dénonc|avou|reconn|admet|admis|confess|préten|assur)*
      mis(?:e|es)?_en_cause parquet procureur* croi(?:t|re|ent) plainte
    `),
  ),
  'iu',
);

const saying = new RegExp(
  whole(
    `(?:affirm|assur|ajout|alert|dénonc|déclar|estim|expliqu|indiqu|soulign|soutien|jug|avanc|rapport|racont|précis|révél|annonc|confi|rappell?|not|détaill)(?:e|ent|ait|aient|a|èrent|-t-(?:il|elle)s?)`,
    phrases(
      'dit disent disait disaient écri(?:t|vent) soutien(?:t|nent) admet admettent prétend(?:ent)? (?:dit|assure|affirme)-(?:t-)?*',
    ),
  ),
  'iu',
);

/** Whether French words leave open, or deny, what they tell. */
export const hedges = (text: string): boolean => hedging.test(text) || /\?/u.test(text);

/** Whether French words say on whose word they tell something. */
export const attributes = (text: string): boolean => attributing.test(text) || saying.test(text);
