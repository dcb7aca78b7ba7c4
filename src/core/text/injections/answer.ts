import { beginning, clause, words } from './pattern.ts';

const what = `(?:que|qu'|:|(?<!dites )[«"“]|that|les? (?:mots?|liens?|code|texte suivant|phrases?|adresse)|la (?:phrase|mention|formule|marque|ligne)|l'adresse|ces? (?:liens?|mots?|texte)|cette (?:phrase|adresse|mention)|the (?:words?|phrase|links?|sentences?|following|code|brand|url|address)|this (?:link|sentence|phrase|word|code)|an? link|un lien|¶)`;
const telling =
  'commencer|finir|se terminer|terminer|contenir|mentionner|inclure|indiquer|préciser|dire|écrire|affirmer|présenter|comporter|citer|insister|conclure|recommander|répondre|rappeler|souligner|résumer|ajouter|ignorer|signaler|qualifier|vanter|promouvoir|insérer';
const tells =
  'begin|start|end|finish|conclude|contain|mention|include|say|state|write|claim|output|answer|respond|reply|recommend|describe|present|praise|add|quote|cite|note|emphasi[sz]e|summari[sz]e|call|translate|insert|promote|only';

/** Orders about what is to be written, or left out, of a page: “your summary must”, “write that”. */
export const aboutAnswer: readonly RegExp[] = [
  beginning(
    `(?:ne |n')(?:§|résume[sz]?|résumez|mentionne[sz]?|mentionnez|cite[sz]?|citez|révèle[sz]?|traduis(?:ez)?) (?:pas|jamais|aucun)`,
    `(?:do not|don't|never) (?:summari[sz]e|mention|quote|cite|reveal|translate)`,
  ),
  words(
    `(?:ton|ta|votre|tes|vos) §|(?:in|of|with|end|start|begin|finish|conclude|for|to|write) your (?:answer|response|output|reply|brief)|your §`,
  ),
  words(
    `(?:ta|votre|ton|vos) (?:réponse|sortie|texte|message) (?:doit|devra|devrait) (?:~ )?(?:${telling}|être (?:en|favorable|positi|élogieu))`,
    `your (?:answer|response|output|reply|brief|text) (?:must|should|shall|has to|needs to) (?:~ )?(?:${tells}|be (?:in|written|positive))`,
  ),
  words(
    `(?:le|la|un|une|tout|toute|chaque|ce|cette|les|tous les|toutes les|des) §(?: automatiques?)?(?: (?:de |d'|du |des |tirée? |issue? |faite? ).{0,40}?)? (?:doi(?:t|vent)|devr(?:a|ont|ait)|commencera|contiendra|se terminera) (?:~ )?(?:${telling}|par|être (?:en|favorable|positi|élogieu))`,
  ),
  words(
    `(?:the|any|every|each|all) §(?: of .{0,40}?)? (?:must|should|shall|has to|have to) (?:~ )?(?:${tells})`,
  ),
  words(
    `(?:when|while|before|after|instead of|rather than) (?:you )?summari[sz](?:e|ing)(?= ¶| (?:this|the) |,)`,
    `(?:quand|lorsque|si|avant que) (?:tu (?:§|résumes?)|vous résumez)|en résumant (?:¶|ce qui|ceci)`,
    `(?:au lieu|plutôt que|avant) de résumer`,
  ),
  words(
    `(?:assure-toi|assurez-vous|veillez?|make sure|be sure|ensure|il est (?:impératif|essentiel|important|nécessaire|crucial|obligatoire)|it is (?:essential|important|crucial|vital|required)) (?:à|de|d'|que|qu'|to|that|bien|l'|la|le) ?(?:.{0,12}?)(?:(?:${telling}|${tells})(?= .*§)|§|(?:mention|include|say|state|write) (?:that|the (?:word|phrase|brand|link)))`,
  ),
  beginning(
    `(?:décris|insère|inclus|vante|rédige|résume|réponds|présente|remplace|oublie|écris|mentionne|termine) (?:l[ea]s?|l'|une?|ce|cet|cette|ces|chaque|ton|ta|tes|tout|toute|par|[a-z]+ (?:et [a-z]+ )?comme)(?! {0,1}(?:ministre|maire|président))`,
    `(?:décri|présent)(?:s|e|ez) .{1,40} comme|conclus (?:en [a-z]+ant|par)|répondez (?:en|par|~)`,
    `remplace[zr]? (?:chaque|toutes?|tous|l[ea]s?) .{0,12}(?:chiffre|nom|mot|nombre|date|occurrence|phrase|texte)`,
    `(?:écrivez|rédigez|racontez|écris|rédige|raconte|write|compose|tell) (?:me )?(?:an?|une?) (?:[a-z]+ )?(?:poème|éloge|blague|histoire|chanson|recette|texte|résumé|poem|song|joke|story|review|haiku|summary|text)`,
    `(?:return|print|output) (?:the |this )?(?:string|word|text|following|phrase|key)`,
  ),
  beginning(
    `(?:§|résume[sz]?|résumez|synthétise[sz]?|synthétisez|summari[sz]e|rewrite|réécri(?:s|vez)|paraphrase[sz]?|translate|traduis(?:ez)?|repeat|répète|répétez|execute|exécute[sz]?|exécutez) .{0,12}?(?:¶|everything|tout|all|the following|ce qui (?:suit|précède)|en (?:disant|écrivant|affirmant|précisant)|ces? (?:lignes|mots))`,
  ),
  beginning(`(?:respond|reply|answer|output|return|print) (?:~|nothing but|with)`),
  beginning(
    `(?:merci|prière|veuillez|pensez?|pense|n'oublie[zs]? pas|n'oublie pas)(?: (?:de|d'|à))? ?(?:vouloir |~ |ne pas )*(?:${telling}|placer|omettre|faire figurer|porter)`,
  ),
  beginning(
    `(?:tell|inform|remind|warn|dites?|dis|informe[sz]?|informez|rappelle|rappelez|préviens|prévenez|conseille[sz]?|conseillez|recommande|recommandez) (?:.{0,20} )?(?:à |aux? )?(?:tes|vos|your|the|leurs|l'|les) ?(?:lecteurs?|lectrices?|utilisateurs?|readers?|users?|internautes)`,
  ),
  beginning(
    `(?:ajoute[sz]?|ajoutez|add) .{0,30}?(?:votre|ton|ta|your) (?:§|texte|réponse|article|text|answer) (?:que|qu'|that|:)`,
  ),
  words(
    `(?:rédact(?:eur|rice)|auteur|writer|editor|journaliste)s? (?:de |d'|du |of )(?:la |l'|cette |ce |the |this )?§ (?:est|sont|is|are) (?:priée?s?|tenue?s?|invitée?s?|asked|requested|required)`,
  ),
  beginning(`recommande[sz]|recommandez|vante[sz]|promeus|recommend (?!.*[,;] .*says)`),
  beginning(
    `(?:écris|dis|réponds|affirme|indique|précise|mentionne|ajoute|inclus|insère|conclus|termine|commence|rappelle|souligne|recommande|présente|décris|cite|qualifie|remplace|mets|place|glisse|write|say|state|claim|mention|include|insert|append|prepend|add|conclude|describe|present|refer to|replace|quote|put|place) (?:~ ){0,3}${what}`,
  ),
  clause(
    `(?:écrivez|dites|répondez|affirmez|indiquez|précisez|mentionnez|ajoutez|incluez|insérez|concluez|terminez|rappelez|soulignez|recommandez|présentez|décrivez|citez|qualifiez|remplacez|mettez|placez|écris|dis|réponds|inclus|insère|conclus) (?:~ ){0,3}${what}`,
  ),
  clause(
    '(?:termine|terminez|finis|finissez|commence|commencez|conclus|concluez|end|begin|start|finish) (?:~ )?(?:(?:le|la|ton|ta|votre|the|your|every|chaque) )?(?:§|réponse|texte|answer|response|reply)',
  ),
];

/** Orders that people give each other too: they count outside of quotations only. */
export const givenByPeople: readonly RegExp[] = [
  beginning(
    `(?:your|ta|ton|votre) (?:(?:new|nouvelle|nouveau|only|unique|real|vraie?|seule?) )?(?:role|task|job|mission|goal|objective|purpose|tâche|rôle|objectif|but) ?(?:is|:|est|sera|consiste)`,
  ),
  words(
    `(?:tu dois|vous devez|tu devras|vous devrez|il (?:te|vous) faut|you must|you (?:have|need) to|you should|you will|you shall) (?:~ )?(?:${telling}|${tells})(?= ?(?:que|qu'|:|that|the (?:word|phrase|link|following|article)|«|"|$|[.,]|~))`,
  ),
];
