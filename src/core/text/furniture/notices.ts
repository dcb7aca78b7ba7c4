import { opening, words } from './patterns.ts';

const piece =
  '(?:article|story|piece|report|post|page|headline|caption|column|interview|review|newsletter|live ?blog|video|podcast)';
const texte =
  '(?:article|papier|dépêche|page|reportage|enquête|chronique|tribune|interview|entretien|titre|légende|infographie|newsletter|billet)';

const amended = '(?:amended|corrected|edited|clarified|modified|revised|changed|re-?published)';
const modifie = '(?:modifié|corrigé|amendé|rectifié|complété|précisé)e?';

/** What an article of law may be changed for too, after its date. */
const because =
  '(?=\\W*$|,|;|:| (?:to (?:correct|clarify|remove|reflect|add|include|fix|make|update|give|restore|show|say|state|attribute)|because|following|after|with|since|for clarity)(?![a-z]))';
const parce =
  '(?=\\W*$|,|;|:| (?:pour|afin|car|suite|à la suite|après|avec|à la demande)(?![a-z]))';
const byOthers = "(?!.{0,80} par (?:le|la|les|l'|des|un|une) ?(?!rédaction))";

/** What a page says of its own making: corrections, updates, where it first appeared. */
export const notices = [
  opening(
    "(?:corrections?|clarifications?|editor's note|note to (?:readers|editors)|erratum|rectificatif|ndlr|note de la rédaction)(?: appended)?(?:,? [^:.]{1,30})?(?= ?[:–—])",
    `(?:this|our) ${piece} (?:was|has been) (?:\\S+ )?updated(?! by)`,
    `(?:this|our) ${piece} (?:was|has been) (?:\\S+ )?${amended}(?: (?:on|at|in) [^.;:]{3,40}?)?${because}`,
    `this ${piece} (?:was )?(?:originally|first|previously) (?:published|appeared|ran|posted)`,
    `(?:in )?(?:an?|the) (?:earlier|previous|original|initial) (?:version|edition) of (?:this|our) ${piece}`,
    `we (?:have|'ve) (?:since )?(?:amended|corrected|updated|changed|clarified) (?:this|the|our) ${piece}`,
    'we (?:apologi[sz]e|regret|are sorry)(?: for)? (?:the|this|any) (?:error|mistake|confusion|inaccuracy)',
    'this is a (?:breaking|developing) (?:news )?story|(?:this )?breaking news story (?:is|and)|more (?:details )?(?:to follow|follows)',
  ),
  opening(
    `(?:cet|cette|ce|notre|le titre de cet|la légende de cet) ${texte} (?:a|avait) (?:depuis |ensuite )?été (?:\\S+ )?(?:mise? à jour|actualisée?)(?! par)`,
    `(?:cet|cette|ce|notre|le titre de cet) ${texte} a (?:depuis |ensuite )?été ${modifie}${byOthers}(?: (?:le|à|ce|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)(?! suite)[^.;:,]{0,40}?)?${parce}`,
    `(?:cet|cette|ce) ${texte} (?:est paru|est parue|a (?:d'abord |initialement )?été publiée?) (?:initialement|d'abord|originellement|à l'origine|pour la première fois)`,
    `(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure|initiale|erronée)) de (?:cet|cette|ce|notre) ${texte}`,
    `nous avons (?:depuis )?(?:corrigé|modifié|rectifié|mis à jour) (?:cet|cette|ce|notre|l'|le titre de cet) ?${texte}`,
    '(?:toutes )?nos excuses (?:pour|à)|(?:nous )?(?:prions|présentons) (?:nos|à nos) (?:excuses|lecteurs)[^.]{0,60}(?:erreur|confusion|excuser)',
    "plus (?:d'informations|de détails) à (?:venir|suivre)",
  ),
  words(
    `contributed (?:\\S+ ){0,2}to this ${piece}|(?:a|ont) (?:\\S+ )?(?:contribué|participé) à (?:cet|ce|cette) ${texte}`,
  ),
];
