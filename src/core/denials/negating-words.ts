import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import { anyOf } from '#src/core/text/word-list.ts';

const ne = "(?:ne |n['’])";

/** What closes a «ne», and what may follow that and says no more noes: «n’a jamais rien vu». */
const closing = `${anyOf('pas plus jamais aucune? rien personne guère ni')}(?!\\p{L})`;
const again = `(?: (?:encore )?${phrases('aucune? rien jamais personne pas une?_seule?')}(?!\\p{L}))*`;

/** Each no that a text says in so many words: «ne … pas», `not`, `never`, and «pas avant» without a verb. */
export const explicit = new RegExp(
  [
    `(?<!\\p{L})${ne}${upTo(5, 1)}?${closing}${again}`,
    whole(anyOf('aucune? ni not never no none nor neither nobody nothing cannot')),
    whole(phrases('(?:pas|jamais)_(?:avant|d’ici)')),
    '(?<!\\p{L})(?:has|have|had|is|are|was|were) yet to (?!come|be seen)',
    "(?<!(?:une|la|cette|en|par) )personne n['’e]",
    "n['’]t(?!\\p{L})",
  ].join('|'),
  'giu',
);

/** What comes to a yes, or to little, after a «ne … pas»: «n’a pas exclu», «n’a rien à envier». */
const undone = phrases(`
  exclu* refus* cach* manqu* hésit* nié* démenti* écart* regrett* empêch* interdi* étonn* surpren*
  non_plus* seulement* moins_d* peu_* envier*
`);

/** The same of verbs right after «ne»: «n’hésite pas», «ne cache pas». */
const undoing = [
  `n['’](?:exclu(?:t|s|ent)?|${anyOf('hésit ignor empêch épargn écart')}(?:e|a|ait)(?:nt)?) (?:pas|rien)`,
  `ne ${anyOf('manque cache nie refuse regrette cesse chôme désemplit tarde')}(?:nt|ra|ront|it)? (?:pas|jamais)`,
  `ne ${anyOf('décolère désarme lâche démord change')}(?:nt|ra|ront)? (?:pas|rien)`,
];

/** Set phrases that deny nothing. */
const idioms = phrases(`
  n’est_pas_(?:rose|gagné|fini|rien|un_hasard|de_trop|en_reste|étrangère?s?|près_d|loin_d|sans_)
  rien_ne_va_plus rien_n’y_fait n’en_démord(?:ent)?_pas n’en_finit_pas n’en_(?:peu(?:t|vent)|pouvai(?:t|ent))_plus(?=_?[.,;:»]|$) n’en_(?:a|ont)_pas_fini n’a_pas_tardé
  ne_compte(?:nt)?_pas_en_rester ne_bouge(?:nt|ra|ront)?_pas ne_s’arrête(?:nt)?_pas n’y_(?:va|vont)_pas
  (?:n’a|ne)_(?:pas_)?mâch*_pas_ses_mots n’a_pas_mâché_ses_mots ne_(?:va|vont)_plus ne_laiss*_(?:rien|pas)
  (?:ne_(?:date|perd|fait)(?:nt)?|n’(?:a|ont))_pas_(?:fait_)?(?:d’hier|de_temps|dans|l’unanimité)
  (?:n’(?:a|ont)|ne_suit|ne_suivent)_pas(?:_suivi)?(?=_?[:;,.])
  pas_(?:seulement|moins)(?!\\p{L}) (?:au|du)_moins(?!\\p{L}) de_moins_qu _ou_non(?!\\p{L})
  (?:plus|moins|mieux|davantage|autant|avant|devant|meilleure?s?|pire|supérieure?s?)_qu’aucune?(?!\\p{L})
  (?:mak\\p{L}+|made)_no_(?:\\p{L}+_)?difference ne_f\\p{L}+_(?:aucune|pas_de|guère_de)_différence
  at_least(?!\\p{L}) not_only not_just no_(?:less|fewer|more|earlier|later|sooner)_than
  _or_not(?!\\p{L}) voted_no(?!\\p{L})
`);

/** English verbs that deny, and what surprises or is unusual, which `not` makes a yes of. */
const undoneInEnglish = phrases(`
  not_(?:\\p{L}+_)?(?:rule[ds]?_out|deny|denie[ds]|hesitat*|hid(?:e|den|ing)|conceal*|exclud*|surpris*|unusual|uncommon)
  n’t_(?:rule_out|deny|hesitate|exclude|hide|conceal)
`);

/** Turns that look like a denial and deny nothing, or deny a denial. */
export const seeming = new RegExp(
  [
    `${ne}${upTo(5, 1)}?plus qu(?:e(?!\\p{L})|['’](?!(?:ils?|elles?|on)(?!\\p{L})))`,
    `${ne}${upTo(4, 1)}?(?:pas|guère|jamais|rien) (?:à |d['’]|de )?${undone}`,
    ...undoing,
    idioms,
    undoneInEnglish,
  ].join('|'),
  'giu',
);
