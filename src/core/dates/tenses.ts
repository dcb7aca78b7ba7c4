import { phrases, whole } from '#src/core/text/phrases.ts';

/** Whether words tell of what was, and whether they tell of what is to come. */
export type Tenses = { past: boolean; future: boolean };

/** Words before which a participle tells no time, or only what is so. */
const unsaid = '(?<!(?:^|[^\\p{L}])(?:the|an?|its|his|her|their|is|are|be|being|of|with|to)_)';
const saying = '(?!(?:said|told|added|announced|confirmed|reported)(?!\\p{L}))';

/** French participles, but those of what is yet to come and of who says it. */
const participle =
  '(?!prévu|attendu|fixé|programmé|convoqué|annoncé|déclaré|indiqué|précisé|confirmé)(?:\\p{L}+é|ouvert|couvert|offert|découvert|mort|fini|pris|repris|mis|remis|permis|promis|fait|eu|vu|lu|élu|reçu|perdu|rendu|vendu|conclu|paru|tenu|obtenu|venu|revenu|disparu|connu|suivi|choisi|réuni|réussi|établi|subi|sorti|parti|construit|détruit|conduit|produit)(?:e|s|es)?';

const past = new RegExp(
  whole(
    phrases(`
      was were had did ${unsaid}${saying}(?:\\p{L}{2,}ed|began|became|came|went|took|made|held|won|lost|left|met|gave|got|fell|rose|died|shot|hit|sent|put|set_up|set_off|built|bought|sold|saw|ran|led|broke|spoke|wrote|signed)
      (?:avai|étai)(?:t|ent) fu(?:t|rent) eu(?:t|rent) naqui(?:t|rent) mouru(?:t|rent) c’était
      (?:a|ont|ai|avons|est|sont|s’est|se_sont)_(?:\\p{L}+_){0,2}?${participle}
      (?<!(?:^|[^\\p{L}])(?:le|la|un|une|du|au|ce|cet|son)_)${participle}_(?:le|en|début|fin)
      \\p{L}{2,}(?<!r|f|l|souh|attr)ai(?:t|ent)
    `),
  ),
  'iu',
);

const future = new RegExp(
  `${whole(
    phrases(`
      will would could should must shall may_be to_be due scheduled expected planned slated upcoming until (?:set|plan|plans|hopes?|aims?|wants?|likely|ready)_to
      \\p{L}{2,}r(?:a|ont|ai(?:t|ent)) va vont doit doivent prévu* attendu* programmé* fixé* convoqué* à_venir d’ici jusqu’au à_(?:partir|compter)_d[eu] dès
    `),
  )}|['’]ll(?!\\p{L})`,
  'iu',
);

/** The times that a text tells of by its verbs, those of whoever says it left out. */
export const tensesOf = (text: string): Tenses => ({
  past: past.test(text),
  future: future.test(text),
});
