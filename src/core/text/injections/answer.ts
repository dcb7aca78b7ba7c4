import { phrases } from '#src/core/text/phrases.ts';
import { beginning, clause, words } from './pattern.ts';
import { telling, tells } from './verbs.ts';

const what = `(?:que|qu'|:|(?<!dites )[«"“]|that|les? (?:mots?|liens?|code|texte suivant|phrases?|adresse)|la (?:phrase|mention|formule|marque|ligne)|l'adresse|ces? (?:liens?|mots?|texte)|cette (?:phrase|adresse|mention)|the (?:words?|phrase|links?|sentences?|following|code|brand|url|address)|this (?:link|sentence|phrase|word|code)|an? link|un lien|¶)`;
const own = phrases('ton ta tes votre your');
const text = phrases(
  '(?:réponse|sortie|texte|message|answer|response|output|brief|text)s? repl(?:y|ies)',
);
const languages =
  phrases(`anglais français espagnol allemand italien latin russe chinois arabe portugais english french spanish german italian
  russian chinese arabic portuguese vers rimes majuscules capitals rhymes verse`);
const adjective = phrases('positi[a-z]* élogieu[a-z]* favorable written in en');

/** Orders about what is to be written of a page, which nobody gives but to a machine: “your summary must”. */
export const aboutSummary: readonly RegExp[] = [
  words(
    `(?:ton|ta|votre|tes|vos|your) §|(?:end|start|begin|finish|conclude) your ${text}|(?:in|of|with) your (?:output|brief)`,
  ),
  words(
    `(?:ta|ton) ${text} (?:doit|devra|devrait|commencera|sera) (?:~ )?(?:${telling}|par|être ${adjective}|:)`,
    `(?:votre|your) ${text} (?:doit|devra|devrait|must|should|shall|has to|needs to) (?:~ )?(?:(?:${telling}|${tells}) (?:par|with|${what})|(?:être|be) ${adjective}|(?:praise|praising|promote))`,
    `(?:votre|your) ${text} (?:commencera|se terminera|will (?:begin|start|end|finish)|contiendra) (?:par|with|${what})`,
    `(?:il faut|il est [a-z]+|it is [a-z]+) (?:que|that) (?:ta|ton|votre|your) ${text} (?:contienne|cite|mentionne|dise|commence|contain|cite|mention|say)s?`,
  ),
  words(
    `(?:tout|toute|chaque|any|every|each|all) §(?: automatiques?)?(?: (?:de |d'|du |des |of |tirée? |issue? |faite? )(?:cet? |¶|this ).{0,30}?)? (?:doi(?:t|vent)|devr(?:a|ont|ait)|must|should|shall|has to|have to|commencera|contiendra|se terminera) (?:~ )?(?:${telling}|${tells}|par|être ${adjective})`,
    `§(?: automatiques?)? (?:de|of|tirée? de|du|des) ?(?:¶|cet? article|ceci|this) (?:doit|devra|must|should|shall|ought to|has to) (?:~ )?(?:${telling}|${tells})`,
    `(?:${text}|§) (?:de l'|de la |du |des |of the |of )¤ (?:devra|doit|sera|shall|must|will|should)(?: être| be)? ?(?:[:«"“]|(?:${telling}|${tells}))`,
    `¤'s (?:${text}|§) (?:shall|must|will|should) (?:be ?[:«"“]|${tells})`,
    `(?:un bon|une bonne|le meilleur|la meilleure|a good|an ideal|the best|a correct|the correct|the right) (?:§|${text})(?: automatique)? (?:dit|dira|mentionne|mentionnera|précise|doit (?:dire|mentionner)|says?|will say|would (?:say|mention|note)|mentions?|states?|is) ?(?:que|qu'|that|[:«"“])`,
  ),
  words(
    `(?:when|while|if|before|after|instead of|rather than) (?:you(?: are|'re)? )?summari[sz](?:e|ing)(?= ¶| (?:this|the) |,)`,
    `(?:quand|lorsque|si|avant que) (?:tu (?:§|résumes?)|vous résumez)|en résumant (?:¶|ce qui|ceci)`,
    `§ que (?:tu|vous) (?:vas|allez|écris|écrivez|rédiges|rédigez|(?!trouv|lir|recev|découv)[a-z]+r(?:as|ez))`,
    `(?:quiconque|celui qui|ceux qui|anyone|whoever|those)(?: who)? (?:§|résum[a-z]+|summari[sz][a-z]+) ¶`,
    `(?:when|while) (?:you are )?(?:generating|writing|producing|creating) (?:an?|the|your) §`,
    `¶ (?:doit|devra|must|should) (?:être|be) (?:§|résumée?|summari[sz]ed) (?:ainsi|comme|en|as|by)`,
    `(?:au lieu|plutôt que|avant) de résumer|instead of an? §, (?:${tells}|print)`,
    `when you (?:write|draft) (?:your|the|a) (?:§|brief|answer)`,
    `when (?:you are )?asked (?:about|for) (?:¶|this), (?:${tells})`,
  ),
  words(
    `(?:à|to be) ~?(?:mentionner|inclure|reproduire|indiquer|préciser|citer|faire figurer|insérer|rappeler|reprendre|écrire|dire|mentioned|included|reproduced|stated|cited|quoted|said|repeated)(?: ~)? (?:dans|in|par|by) (?:tout|toute|le|la|les|chaque|tous les|toutes les|any|every|the|all|each) §(?! (?:de|du|des|d'|of))(?<!note.*)`,
  ),
  words(
    `(?:assure-toi|assurez-vous|veillez?|make sure|be sure|ensure|il est (?:impératif|essentiel|important|nécessaire|crucial|obligatoire|indispensable)|it is (?:essential|important|crucial|vital|required|mandatory)) (?:à|de|d'|que|qu'|to|that|bien|l'|la|le) ?(?:.{0,12}?)(?:(?:${telling}|${tells})(?= .*§)|§ (?:${telling}|${tells}|cite|mentionne|contienne|dise)s?(?![a-z]))`,
  ),
  beginning(
    `(?:§|résume[sz]?|résumez|synthétise[sz]?|synthétisez|summari[sz]e|rewrite|rephrase|reformule[zr]?|réécri(?:s|vez)|paraphrase[sz]?|translate|traduis(?:ez)?|repeat|répète|répétez|execute|exécute[sz]?|exécutez) .{0,12}?(?:¶|everything|tout|all|ainsi|as follows|comme suit|the following|ce qui (?:suit|précède)|en (?:disant|écrivant|affirmant|précisant)|ces? (?:lignes|mots))`,
  ),
  words(
    `(?:rédact(?:eur|rice)|auteur|writer|editor|journaliste)s? (?:de |d'|du |of )(?:la |l'|cette |ce |the |this )?§ (?:est|sont|is|are) (?:priée?s?|tenue?s?|invitée?s?|asked|requested|required)`,
  ),
];

/** Orders to write or to leave out, which people give each other too. */
export const aboutAnswer: readonly RegExp[] = [
  beginning(
    `(?:ne |n')(?:§|résume[sz]?|résumez|mentionne[sz]?|mentionnez|cite|précise|indique|signale|souligne|évoque|révèle[sz]?|traduis(?:ez)?)(?: surtout)? (?:pas|jamais|aucun|rien)`,
    `(?:do not|don't|never) (?:summari[sz]e|mention|quote|cite|reveal|translate)`,
    `(?:you|tu|vous) (?:will|shall|must) (?:not|never) (?:mention|say|write|reveal|state)|tu ne (?:mentionneras|diras|écriras|citeras|parleras)`,
  ),
  words(
    `(?:le|la|un|une|les|des|the) §(?: automatiques?)? (?:doi(?:t|vent)|devr(?:a|ont|ait)|must|should|shall|commencera|contiendra|se terminera) (?:~ )?(?:${telling}|${tells}|par|être ${adjective})`,
    `(?:assure-toi|assurez-vous|veillez?|fais en sorte|faites en sorte|make sure|be sure|ensure|il est (?:impératif|essentiel|important|nécessaire|crucial|obligatoire)|it is (?:essential|important|crucial|vital|required)) (?:à|de|d'|que|qu'|to|that|bien|l'|la|le) ?(?:.{0,12}?)§`,
    `(?:assure-toi|assurez-vous|make sure|be sure) (?:de|d'|que|qu'|to|that) ?(?:.{0,12}?)(?:mention|include|say|state|write|mentionner|inclure|citer) (?:that|que|the (?:word|phrase|brand|link)|la marque)`,
    `(?:ta|ton) ${text} (?:se |ne )?[a-z]+ra`,
    `(?:to|for|write) your (?:answer|response|output|reply|brief)`,
  ),
  beginning(
    `(?:décris|insère|inclus|vante|rédige|résume|réponds|présente|remplace|oublie|écris|mentionne|termine) (?:l[ea]s?|l'|une?|ce|cet|cette|ces|chaque|ton|ta|tes|tout|toute|par|[a-z]+ (?:et [a-z]+ )?comme)(?! {0,1}(?:ministre|maire|président))`,
    `(?:décri|présent)(?:s|e|ez) .{1,40} comme|conclus (?:en [a-z]+ant|par)|répond(?:s|ez) (?:en une phrase|par (?:oui|non|«|un seul mot)|~ (?:par|en|que|«|"|$))`,
    `(?:répond(?:s|ez)|rédige[zr]?|écri(?:s|vez)|traduis(?:ez)?|respond|reply|answer|write)(?: ~| (?:ta|votre|your) ${text})? (?:en|in|into) ${languages}`,
    `remplace[zr]? (?:chaque|toutes?|tous|l[ea]s?) .{0,12}(?:chiffre|nom|mot|nombre|date|occurrence|phrase|texte)s?(?! de passe)`,
    `(?:écrivez|rédigez|racontez|écris|rédige|raconte|write|compose|tell) (?:me )?(?:an?|une?) (?:[a-z]+ )?(?:poème|éloge|blague|recette|résumé|poem|song|joke|haiku|summary)`,
    `(?:return|print|output) (?:the |this )?(?:string|word|text|following|phrase|key)`,
    `(?:respond|reply|answer|output|return|print) (?:~|nothing but|with) ?(?:the (?:word|phrase|string|following)|with|in|by|yes|no|[«"“:])`,
  ),
  clause(
    `(?:écrivez|rédigez|racontez|écris|rédige|raconte|chante|write|compose|tell) (?:me )?(?:an?|une?) (?:poème|éloge|blague|chanson|poem|song|joke|haiku)`,
  ),
  beginning(
    `(?:merci|prière|veuillez|pensez?|pense|n'oublie[zs]? pas|n'oublie pas)(?: (?:de|d'|à))? ?(?:vouloir |~ |ne pas )*(?:${telling}|placer|omettre|faire figurer|porter) (?:[a-z'~]+ ){0,4}?${what}`,
  ),
  beginning(
    `(?:tell|inform|remind|warn|dites?|dis|informe[sz]?|informez|rappelle|rappelez|préviens|prévenez|conseille[sz]?|conseillez|recommande|recommandez) (?:.{0,20} )?(?:à |aux? )?(?:tes|vos|your|the|leurs|l'|les) ?(?:lecteurs?|lectrices?|utilisateurs?|readers?|users?|internautes)`,
  ),
  beginning(
    `(?:ajoute[sz]?|ajoutez|add) .{0,30}?(?:votre|ton|ta|your) (?:§|texte|réponse|article|text|answer) (?:que|qu'|that|:)`,
  ),
  beginning(
    `(?:recommandez|vantez?|promeus|recommend) (?!.*[,;] .*says)|recommande (?!.{0,40} (?:de|que|à))`,
  ),
  beginning(
    `(?:écris|dis|réponds|affirme|indique|précise|mentionne|ajoute|inclus|insère|conclus|termine|commence|rappelle|souligne|recommande|présente|décris|cite(?! ¶)|qualifie|remplace|signale|répète|soutiens|prétends|mets|place|glisse|fais (?:croire|savoir)(?: (?:au|à la|aux) [a-z]+)?|laisse entendre|write|say|state|claim|mention|include|insert|append|prepend|add|conclude|describe|present|refer to|replace|quote|put|place) (?:~ ){0,3}${what}`,
    `(?:reply|respond|answer) that`,
    `(?:start|begin|commence[zr]?) (?:by|par) (?:saying|stating|dire|écrire|affirmer) (?:that|que|qu')`,
  ),
  clause(
    `(?:écrivez|dites|répondez|affirmez|indiquez|précisez|mentionnez|ajoutez|incluez|insérez|concluez|terminez|rappelez|soulignez|recommandez|présentez|décrivez|citez|qualifiez|remplacez|mettez|placez|écris|dis|réponds|inclus|insère|conclus) (?:~ ){0,3}${what}`,
    `(?:qu'(?:il|elle)|tu|then) (?:écrive|dise|mentionne|réponde) (?:que|qu'|:)`,
  ),
  clause(
    '(?:termine|terminez|finis|finissez|commence|commencez|conclus|concluez|end|begin|start|finish) (?:~ )?(?:(?:le|la|ton|ta|votre|the|your|every|chaque) )?(?:§|réponse|texte|answer|response|reply)',
    `(?:termine|terminez|finis|finissez|commence|commencez|end|begin|start|finish) (?:every|each|chaque) (?:sentence|phrase|paragraphe?)`,
  ),
  beginning(`(?:fais|faites) comme si(?! (?:de rien|vous étiez))`),
  beginning(
    `(?:your|ta|ton|votre) (?:(?:new|nouvelle|nouveau|only|unique|real|vraie?|seule?) )?(?:role|task|job|mission|goal|objective|purpose|tâche|rôle|objectif|but) ?(?:is|:|est|sera|consiste)`,
  ),
  words(
    `(?:tu dois|vous devez|tu devras|vous devrez|il (?:te|vous) faut|you must|you (?:have|need) to|you should|you will|you shall|you are to) (?:~ )?(?:${telling}|${tells})(?= ?(?:que|qu'|:|that|the (?:word|phrase|link|following|article|mayor)|«|"|$|[.,]|~))`,
    `you are to ${tells}`,
  ),
];

/** Whose text an order speaks of: that of whoever is addressed, or the one to be written. */
export const ownText = words(`${own} (?:titre de )?(?:prochaine )?(?:§|${text})`);
