import { bare } from '#src/core/text/words.ts';

/** What an extract can make of an editor's instruction; undefined when it takes a model. */
export type Wish = { length?: 'shorter' | 'longer'; figures?: true; others?: true };

const shorter =
  /\b(?:plus (?:court|bref|concis|resserre|ramasse)|moins long|raccourci|resume|abrege|condense)/u;
const longer =
  /\b(?:plus (?:long|detaille|complet|developpe|etoffe)|moins court|rallonge|allonge|developpe|detaille|etoffe)/u;
const figures = /\b(?:chiffres?|nombres?|donnees|statistiques?|montants?)\b/u;
const others =
  /\b(?:autres? (?:phrases?|passages?|extraits?|angle|version|choses?)|autrement|differente?s?)\b/u;
const refusing =
  /\b(?:sans|moins de|pas de|aucune?|evite[rz]?|retire[rz]?|enleve[rz]?|supprime[rz]?)\b/u;

/** Words that may stand beside a wish without asking for anything more. */
const idle =
  /\b(?:plus|moins|un|une|le|la|les|l|des|de|du|d|et|peu|beaucoup|encore|bien|tres|si|possible|svp|stp|merci|s|il|te|vous|plait|rends|rendez|fais|faites|ecris|ecrivez|version|texte|breve|extrait|avec|sur|insiste[rz]?|appuie|appuye[rz]?|mets|mettez|mettre|donne[rz]?|accent|davantage|e|es|s|r|z|er|ez|moi|nous|en|ca|cela)\b/gu;

/** Reads «plus court», «insister sur les chiffres», «d’autres phrases», alone or together; anything else takes a model. */
export function readWish(instruction: string): Wish | undefined {
  const said = bare(instruction).replace(/[’']/gu, ' ');
  if (said.trim() === '') return { others: true };
  if (refusing.test(said)) return undefined;
  const wish: Wish = {
    ...(shorter.test(said) ? { length: 'shorter' as const } : {}),
    ...(longer.test(said) ? { length: 'longer' as const } : {}),
    ...(figures.test(said) ? { figures: true as const } : {}),
    ...(others.test(said) ? { others: true as const } : {}),
  };
  const rest = [shorter, longer, figures, others]
    .reduce((left, pattern) => left.replace(new RegExp(pattern.source, 'gu'), ' '), said)
    .replace(idle, ' ');
  const understood = Object.keys(wish).length > 0 && !/[a-z0-9]{2,}/u.test(rest);
  return understood && !(shorter.test(said) && longer.test(said)) ? wish : undefined;
}
