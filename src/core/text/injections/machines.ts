import { beginning, words } from './pattern.ts';

const machines =
  '¤+(?: (?:¤|tools?|automatiques?|generatives?|virtuel(?:le)?s?))*(?: (?:who|that|which|qui|reading|processing|lisant|resumant) .{0,40}?)?';

/** Orders put to machines, or that give a part to whoever reads: “if you are an AI”, “you are now”. */
export const toMachines: readonly RegExp[] = [
  words(
    `(?:if|when|as) you(?:'re| are) (?:an? |the )?${machines} ?(?=[,:;.—–])`,
    `(?:si|quand|lorsque|comme) (?:vous êtes|tu es|t'es) (?:une? |l'|le |la )?${machines} ?(?=[,:;.—–])`,
  ),
  /^(?:\W*)(?:system|¤|user|human|system prompt|prompt systeme|prompt|systeme|utilisateur) ?:/,
  beginning(
    `(?:note|message|memo|notice|instructions?|consignes?|attention|avis|rappel|reminder|warning|important|information)(?: (?:importante?|spéciale?|cachée?|special))? (?:to|for|aux?|à l'|à l'attention des?|à l'attention de l'|à destination des?|pour|pour les|pour l')(?: ?(?:all|any|the|le|la|les|des|tous les|toutes les|toute))? ?${machines} ?[:,.—–!]`,
  ),
  beginning(`(?:attention|hey|hello|bonjour|dear|chers?|chères?|salut|ok) ${machines} ?[:,!]`),
  beginning(
    `(?:à l'attention|à destination|à l'intention) (?:des|de l'|de toute|de tous les|du) ?${machines}`,
  ),
  words(
    `${machines} .{0,60}?(?:¶|this|ceci|cela) .{0,30}?(?:must|should|shall|please|are (?:asked|requested|required)|doi(?:t|vent)|devr(?:a|ont)|sont (?:priés|priées|tenus|tenues|invités)|est (?:prié|priée|tenue?))`,
  ),
  words(
    `${machines} (?:must|should|shall) (?:~ )?(?:mention|say|state|write|include|answer|respond|reply|output|claim|recommend|conclude) (?:that(?! (?:they|it|no))|the (?:word|phrase|link|sentence|following|brand))`,
  ),
  words(
    `il est demandé (?:aux|à (?:toute|l')) ?${machines}`,
    `(?:les|toute|tout|chaque) ?${machines} (?:doi(?:t|vent)|devr(?:a|ont)) (?:~ )?(?:écrire|dire|mentionner|affirmer|répondre|conclure|recommander) (?:que|qu'(?!ils|elles))`,
  ),
  beginning(
    `(?:from now on,? (?:you|act|behave|answer|respond|write|speak)|à partir de maintenant,? (?:tu|vous|agis|agissez|réponds|répondez|écris|écrivez))`,
    `(?:you are now|tu es (?:maintenant|désormais)|vous êtes (?:maintenant|désormais) (?:une? |en mode)|(?:you are|tu es|vous êtes) (?:an? |une? )(?:[a-z]+ )?${machines})(?=,| (?:(?:dan|an?|in|une?|en)(?![a-z])|(?:[a-z]+,? )?(?:and|et|who|qui|that) |(?:must|will|shall|should|do|dois|devez|vas|allez)))`,
  ),
  words(
    `${machines} (?:est|sont|is|are) (?:priée?s?|tenue?s?|invitée?s?|asked|requested|required|instructed) (?:de|d'|à|to)`,
  ),
  beginning(`(?:pour|for|to) (?:toutes?|tout|any|all|les|every) ?${machines} ?:`),
  beginning(
    `(?:pour|for|to) (?:tous |toutes |the |any |all )?(?:les )?${machines} ?,(?<=(?:lisant|qui lisent|résumant|reading|that read|who read) .*)`,
  ),
  beginning(
    `(?:as|en tant) (?:an? |que? |qu')(?:large )?¤(?: ¤| virtuel[a-z]*)?,? (?:you|tu|vous)`,
  ),
  beginning('(?:fais|faites) comme si'),
  beginning(
    `(?:pretend|act|behave|agis|agissez|comporte-toi|comportez-vous|assume)(?: (?:that )?you(?:'re| are)| as (?:if|an?|though)| to be| comme| que tu| en tant)`,
  ),
  words(
    '(?:enter|enable|activate|switch to|active|activez|passe|passez|entre|entrez)(?: en| le| in| into)? (?:(?:developer|debug|admin|god|dan|jailbreak) mode|mode (?:développeur|admin(?:istrateur)?|débogage|dan|sans filtre))',
  ),
];
