import type { Hint } from './hint.ts';
import { beginning, clause, opening, words } from './pattern.ts';
import {
  english,
  englishLeavingOut,
  lesserTu,
  openingTu,
  telling,
  tells,
  tu,
  tuLeavingOut,
  vous,
  vousLeavingOut,
} from './verbs.ts';

/** Verbs of what a page invites its readers to. */
const reading =
  '(?:(?:re)?(?:viv|suiv|trouv|regard|li[st]|voi|voy|lev)|consult|decouv|ecout|rat|manqu|partag|perd|quitt)';

/** Signs that somebody is told to do something with a text. */
export const heads: readonly Hint[] = [
  [2, clause(tu)],
  [2, opening(openingTu)],
  [1, opening(lesserTu)],
  [2, opening(tuLeavingOut)],
  [2, clause(vousLeavingOut)],
  [1, clause(vous)],
  [1, opening(english)],
  [2, opening(englishLeavingOut)],
  [1, beginning(`(?:dans|in) (?:ta|ton|votre|your) [§a-z]+ ?, (?:${lesserTu}|${vous}|${english})`)],
  [2, clause(`(?:ne |n')(?:parle|dis|écris|donne)(?: surtout)? (?:pas|jamais|rien)`)],
  [
    1,
    opening(
      `(?!${reading})[a-z]{2,}(?:[^r]e|s|ez) (?:l[ea]s?|l'|une?|des|d[eu]|d'|ce|cet|cette|ces|ton|ta|tes|que|qu')`,
    ),
  ],
  [2, beginning(`(?:ne |n')(?!${reading})[a-z]+(?:e|s)(?: surtout)? (?:pas|jamais|rien|aucun)`)],
  [1, clause(`(?:do not|don't|never) [a-z]+`)],
  [
    1,
    words(
      `(?<!(?:votre reponse|your (?:answer|reply|response)) )(?:doi(?:t|vent)|devr(?:a|ont)|must|should|shall)`,
    ),
  ],
  [
    3,
    words(
      `(?:je veux|il faut|j'exige|nous voulons|je souhaite) que (?:tu|vous) (?:écriv|dis|mentionn|répond|cit)[a-z]+ (?:que|qu'|:|«)`,
      `(?:i|we) (?:want|need|expect|would like) you to ${tells} (?:that|:|“|")`,
    ),
  ],
  [
    3,
    beginning(
      `ne (?:dis|écris|réponds|affirme)(?: surtout)? (?:pas|jamais) (?:que|qu')`,
      `(?:do not|don't|never) (?:say|write|state|report) that`,
      `garde pour toi`,
    ),
  ],
  [2, clause(`ne (?:retiens|retenez|garde|gardez)`)],
  [2, words(`(?:dis|dites|dire|say) (?:du bien|du mal|only good|le contraire|the opposite)`)],
  [
    1,
    clause(
      `(?:ne |n')(?:citez|évoquez|parlez|dites|indiquez|précisez|donnez)(?: surtout)? (?:pas|jamais|rien)`,
    ),
  ],
  [3, words(`tu (?:écriras|diras|mentionneras|rédigeras|répondras|citeras|présenteras|concluras)`)],
  [
    2,
    words(
      `vous (?:écrirez|direz|mentionnerez|rédigerez|répondrez|citerez|présenterez|conclurez)`,
      `you (?:will|shall) ${tells}`,
    ),
  ],
  [
    3,
    opening(
      `(?:suivez|appliquez|exécutez|obéissez|follow|obey|execute|apply) (?:à |aux )?(?:les|ces|the|these)? ?(?:new |following )?(?:instructions?|consignes?|ordres?)(?: (?:suivantes?|below|ci-dessous|ci-après))? ?: ?(?:${vous}|${english})`,
    ),
  ],
  [
    1,
    words(
      `(?:il (?:faut|convient|faudra)|merci|prière|veuillez|pense[zr]? à|n'oublie[zr]? pas|il est [a-z]+|it is [a-z]+|please)(?: (?:de|d'|to))? ?(?:ne pas )?(?:${telling}|${tells})`,
    ),
  ],
  [
    3,
    words(
      `(?:rédige|rédigez|écris|écrivez|write|answer|respond|reply) (?:en conséquence|accordingly)`,
    ),
  ],
];
