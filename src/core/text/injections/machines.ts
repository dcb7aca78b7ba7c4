import { phrases } from '#src/core/text/phrases.ts';
import { beginning, words } from './pattern.ts';
import { telling, tells } from './verbs.ts';

const tail =
  '(?: (?:[¤¢]|tools?|automatiques?|generatives?|virtuel(?:le)?s?)){0,3}(?: (?:who|that|which|qui|reading|processing|lisant|resumant) .{0,40}?)?';
const sure = `¤+${tail}`;
const any = `[¤¢]+${tail}`;

const notes =
  phrases(`note message memo notice instructions? consignes? attention avis rappel reminder warning important information
  priere demande request remarque remark p\\.[ -]?s\\.?`);
const to = phrases(
  `to for aux? à à_l’ à_l’(?:attention|intention|usage)_(?:des?|de_l’|du) à_destination_des? pour pour_l(?:es|’|e|a)`,
);
const all = phrases('all any the le la les des tous_les toutes_les toute');

/** Orders put to machines, or that give a part to whoever reads: “note to AI”, “if you are an AI”, “you are now”. */
export const toMachines: readonly RegExp[] = [
  words(
    `(?:if|when|as) you(?:'re| are) (?:an? |the )?${any} ?(?=[,:;.—–])`,
    `(?:si|quand|lorsque|comme) (?:vous êtes|tu es|t'es) (?:une? |l'|le |la )?${any} ?(?=[,:;.—–])`,
    `(?:si|quand|lorsque) (?:une? |l'|le |la )¤ (?:lit|resume|traite) (?:¶|ceci|cela)`,
  ),
  words(
    `${notes}(?: (?:importante?|spéciale?|cachée?|special|hidden))? ${to}(?: ?${all})? ?${sure} ?(?=[:,.—–!)])`,
    `(?:les |une |la |an? |the )?(?:note|message|instructions?|consignes?) (?:cachee?s? )?(?:aux|à l'|to) ?¤ ?:`,
  ),
  words(
    `(?:note|message|consignes?|instructions?|rappel|avis) (?:pour|à|au|aux|to|for|of|du) ?(?:l[ea]s? |l'|the )?(?:rédact(?:eur|rice)|writer|auteur)s?(?: (?:du|de la|of the) §)? :`,
  ),
  beginning(`(?:dear|chers?|chères?|attention|hey) ${sure} ?[:,!]`),
  beginning(
    `(?:attention|hey|hello|bonjour|salut|ok|dear|chers?) ${any} ?[:,!](?= .*(?:§|¶|(?:merci|please|${telling})))`,
  ),
  beginning(
    `(?:à l'(?:attention|intention|usage)|à destination) (?:exclusif |exclusive )?(?:des|de l'|de toute|de tous les|du) ?${sure}`,
  ),
  words(
    `${any} .{0,60}?(?:¶|this|ceci|cela) .{0,30}?(?:must|should|shall|please|are (?:asked|requested|required)|doi(?:t|vent)|devr(?:a|ont)|sont (?:priés|priées|tenus|tenues|invités)|est (?:prié|priée|tenue?))`,
    `¶ (?:est|s'adresse) (?:destinee? )?(?:aux|à l') ?¤`,
  ),
  words(
    `(?:il est demandé|on demande|nous demandons|prière|merci) (?:aux|à (?:toute |l')?) ?[¤§]${tail} (?:de |d')(?:ne pas |bien )?${telling}`,
    `(?:we|i) (?:ask|request|require|want) (?:all |any |the )?[¤§]${tail} to (?:not )?${tells}`,
    `(?:¤|§|automatic §)${tail} (?:est|sont|is|are) (?:kindly )?(?:priée?s?|tenue?s?|invitée?s?|asked|requested|required|instructed) (?:not )?(?:de |d'|à |to )(?:ne pas |not )?(?:${telling}|${tells})(?! (?:que?|qu'|that|leurs?|their)(?: |')?(?:ils|elles|they|it)?(?: |$)(?<=(?:ils|elles|they|it|leurs?|their) ))`,
  ),
  words(
    `¤${tail} (?:must|should|shall) (?:~ )?(?:mention|say|state|write|include|answer|respond|reply|output|claim|recommend|conclude) (?:that(?! (?:they|it|no|its|their))|the (?:word|phrase|link|sentence|following|brand))`,
    `(?:les|toute|tout|chaque) ?¤${tail} (?:doi(?:t|vent)|devr(?:a|ont)) (?:~ )?(?:écrire|dire|mentionner|affirmer|répondre|conclure|recommander) (?:que (?!leurs?|ses|son|sa)|qu'(?!ils|elles|il |elle ))`,
  ),
  beginning(
    `(?:à l'|aux ?|to )${sure} ?:`,
    `(?:pour|for|to|à) (?:toutes?|tout|any|all|les|every)(?: les)? ?${sure}(?: (?:only|seulement))? ?:`,
    `for ¤(?: ~)? ?:`,
    `${any} (?:reading|processing|lisant|qui li(?:t|sez|sent)) (?:this|ceci|cela|¶) ?:`,
  ),
  beginning(
    `(?:pour|for|to) (?:tous |toutes |the |any |all )?(?:les )?${any} ?,(?<=(?:lisant|qui lisent|résumant|reading|that read|who read) .*)`,
  ),
  beginning(
    `(?:as|en tant) (?:an? |que? |qu')(?:large )?[¤¢](?: [¤¢]| virtuel[a-z]*)?,? (?:you|tu|vous)`,
  ),
];
