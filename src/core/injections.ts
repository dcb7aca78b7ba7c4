import { unaccented } from './unaccented.ts';

/** A pattern over a folded sentence whose first and last letters stand at the edges of words. */
const words = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${unaccented(pattern)})(?![a-z0-9])`);

/** The same, where a sentence begins or begins again: after its first mark, a colon or a small word. */
const beginning = (pattern: string): RegExp =>
  new RegExp(
    `(?:^|[.;:!?—–«»"“”()\\[\\]])[\\s\\-•*#>]*(?:(?:please|kindly|now|then|~|important|s'il (?:te|vous) plait|maintenant|desormais|alors|bonjour|hello|hey)[,:]? +)*(?:${unaccented(pattern)})(?![a-z0-9])`,
  );

/** The same, where a clause of a sentence may begin too. */
const clause = (pattern: string): RegExp =>
  new RegExp(
    `(?:^|[.,;:!?—–«»"“”()\\[\\]]|\\b(?:(?:et|puis|mais|and|then|but)(?: (?:maintenant|ensuite|now|then))?|please|veuillez|you (?:must|should|will|shall)|(?:tu dois|vous devez)))[\\s\\-•*#>]*(?:${unaccented(pattern)})(?![a-z0-9])`,
  );

const machines =
  '¤+(?: (?:¤|tools?|automatiques?|generatives?|virtuel(?:le)?s?))*(?: (?:who|that|which|qui|reading|processing|lisant|resumant) .{0,40}?)?';
const what = `(?:que|qu'|:|(?<!dites )[«"“]|that|les? (?:mots?|liens?|code|texte suivant|phrases?|adresse)|la (?:phrase|mention|formule|marque|ligne)|l'adresse|ces? (?:liens?|mots?|texte)|cette (?:phrase|adresse|mention)|the (?:words?|phrase|links?|sentences?|following|code|brand|url|address)|this (?:link|sentence|phrase|word|code)|an? link|un lien|¶)`;
const telling =
  'commencer|finir|se terminer|terminer|contenir|mentionner|inclure|indiquer|préciser|dire|écrire|affirmer|présenter|comporter|citer|insister|conclure|recommander|répondre|rappeler|souligner|résumer|ajouter|ignorer|signaler|qualifier|vanter|promouvoir|insérer';
const tells =
  'begin|start|end|finish|conclude|contain|mention|include|say|state|write|claim|output|answer|respond|reply|recommend|describe|present|praise|add|quote|cite|note|emphasi[sz]e|summari[sz]e|call|translate|insert|promote|only';
const order =
  "(?:instructions?|consignes?|directives?|directions|prompts?|guidelines|(?:previous|prior|your|tes|vos) (?:rules|context|orders|règles|ordres)|(?:règles|ordres|contexte) (?:précédent[a-z]*|ci-dessus|(?:que|qu').{0,12}(?:t'|vous) ?(?:as?|avez|ont|est))|safety|ce qui (?:précède|vient d'être|est (?:écrit|dit))|ci-dessus|tout(?= ?(?:[.!,]|$))|tout (?:ce qu(?:e|i)|ce qu')(?! ?(?:vous|tu|on|nous) (?:sav|cro|pens|conn))|tout le reste|précédent[a-z]*|(?:everything|anything)(?! (?:you|we) (?:know|knew|think|thought|learn|believ))|the above|what(?:ever)? (?:came|comes|you|is above|was)|(?:the |all |any )?(?:text |lines? |words? |content )?(?:above|before this)|all (?:of )?(?:the )?(?:above|previous|prior))";

/** Orders whoever they are put to: second person or imperative, and an object that only a machine's task has. */
const plain = [
  beginning(
    `(?:ignore[sz]?|ignorez|oublie[sz]?|oubliez|négligez?|néglige|écarte[sz]?|contourne[sz]?|outrepasse[sz]?|disregard|ignore|forget|override|bypass|neglect|discard|drop|skip)(?: .{0,40}?)? ${order}`,
  ),
  clause(
    `(?:ignorez|oubliez|négligez|écartez|contournez|disregard|ignore|forget|override|bypass|oublie)(?: .{0,30}?)? (?:(?:instructions?|consignes?|directives?|prompts?|guidelines|rules|règles|context|contexte)(?: .{0,20}?)? (?:précédent[a-z]*|ci-dessus|initiales?|antérieures?|above|before|previously)|(?:previous|prior|earlier|above|preceding|all|your|vos|tes) (?:.{0,20} )?(?:instructions?|prompts?|rules|guidelines|directions|context|consignes?|directives?)|ce qui précède|the above|everything (?:you (?:were|have|are)|above|before))`,
  ),
  words(
    'ignore[rz]? (?:toutes |toute )?(?:les |vos |tes |ces )?(?:instructions|consignes|directives) (?:précédentes|ci-dessus|antérieures|initiales)|ignor(?:e|es|ing) (?:all |any )?(?:the |your )?(?:previous|prior|above|earlier) (?:instructions?|prompts?)',
  ),
  clause(
    `(?:ne |n'en )?(?:tiens|tenez)(?: plus| pas| surtout pas)? (?:aucun |pas |plus )?compte|(?:fais|faites|faire) abstraction d(?:e|es|u)(?: .{0,20})? ${order}|(?:passe|passez) outre|(?:ne |n')(?:écoute|écoutez|suis|suivez|respecte|respectez|applique|appliquez|obéis|obéissez)(?: plus| pas)? .{0,40}${order}|(?:do not|don't|never|stop) (?:follow(?:ing)?|obey(?:ing)?|apply(?:ing)?)(?: .{0,30}?)? (?:instructions?|rules|guidelines|prompts?)`,
  ),
  beginning(
    `(?:ne |n')(?:§|résume[sz]?|résumez|mentionne[sz]?|mentionnez|cite[sz]?|citez|révèle[sz]?|traduis(?:ez)?) (?:pas|jamais|aucun)|(?:do not|don't|never) (?:summari[sz]e|mention|quote|cite|reveal|translate)`,
  ),
  words(
    `(?:new|updated|nouvelles?|autres?) (?:tasks?|instructions?|consignes?|tâches?|prompts?|orders?|directives?|missions?) ?:(?! ?(?:l[ea]s?|l'|une?|des|the|an?) )`,
  ),
  words(
    `(?:if|when|as) you(?:'re| are) (?:an? |the )?${machines} ?(?=[,:;.—–])|(?:si|quand|lorsque|comme) (?:vous êtes|tu es|t'es) (?:une? |l'|le |la )?${machines} ?(?=[,:;.—–])`,
  ),
  /^(?:\W*)(?:system|¤|user|human|system prompt|prompt systeme|prompt|systeme|utilisateur) ?:/,
  /\[\/?(?:inst|sys|system)\]|<<\/?sys>>|<\|[a-z_]+\|>|^#{2,} ?(?:instruction|system|response|human)/u,
  beginning(
    `(?:note|message|memo|notice|instructions?|consignes?|attention|avis|rappel|warning|important|information)(?: (?:importante?|spéciale?|cachée?|special))? (?:to|for|aux?|à l'|à l'attention des?|à l'attention de l'|à destination des?|pour|pour les|pour l')(?: ?(?:all|any|the|les|des|tous les|toutes les|toute))? ?${machines} ?[:,.—–!]`,
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
    `il est demandé (?:aux|à (?:toute|l')) ?${machines}|(?:les|toute|tout|chaque) ?${machines} (?:doi(?:t|vent)|devr(?:a|ont)) (?:~ )?(?:écrire|dire|mentionner|affirmer|répondre|conclure|recommander) (?:que|qu'(?!ils|elles))`,
  ),
  words(
    `(?:ton|ta|votre|tes|vos) §|(?:in|of|with|end|start|begin|finish|conclude|for|to|write) your (?:answer|response|output|reply|brief)|your §`,
  ),
  words(
    `(?:ta|votre|ton|vos) (?:réponse|sortie|texte|message) (?:doit|devra|devrait) (?:~ )?(?:${telling}|être (?:en|favorable|positi|élogieu))|your (?:answer|response|output|reply|brief|text) (?:must|should|shall|has to|needs to) (?:~ )?(?:${tells}|be (?:in|written|positive))`,
  ),
  words(
    `(?:le|la|un|une|tout|toute|chaque|ce|cette|les|tous les|toutes les|des) §(?: automatiques?)?(?: (?:de |d'|du |des ).{0,40}?)? (?:doi(?:t|vent)|devr(?:a|ont|ait)|commencera|contiendra|se terminera) (?:~ )?(?:${telling}|par|être (?:en|favorable|positi|élogieu))`,
  ),
  words(
    `(?:the|any|every|each|all) §(?: of .{0,40}?)? (?:must|should|shall|has to|have to) (?:~ )?(?:${tells})`,
  ),
  beginning(
    `(?:from now on,? you|à partir de maintenant,? (?:tu|vous))|(?:you are now|tu es (?:maintenant|désormais)|vous êtes (?:maintenant|désormais) (?:une? |en mode)|(?:you are|tu es|vous êtes) (?:an? |une? )(?:[a-z]+ )?${machines})(?=,| (?:(?:dan|an?|in|une?|en)(?![a-z])|(?:[a-z]+,? )?(?:and|et|who|qui|that) |(?:must|will|shall|should|do|dois|devez|vas|allez)))`,
  ),
  words(
    `${machines} (?:est|sont|is|are) (?:priée?s?|tenue?s?|invitée?s?|asked|requested|required|instructed) (?:de|d'|à|to)`,
  ),
  beginning(`(?:pour|for|to) (?:toutes?|tout|any|all|les|every) ?${machines} ?:`),
  beginning(
    `(?:as|en tant) (?:an? |que? |qu')(?:large )?¤(?: ¤| virtuel[a-z]*)?,? (?:you|tu|vous)`,
  ),
  words(
    `(?:when|while|before|after|instead of|rather than) (?:you )?summari[sz](?:e|ing)(?= ¶| (?:this|the) |,)|(?:quand|lorsque|si|avant que) (?:tu (?:§|résumes?)|vous résumez)|en résumant (?:¶|ce qui|ceci)|(?:au lieu|plutôt que|avant) de résumer`,
  ),
  words(
    `(?:assure-toi|assurez-vous|veillez?|make sure|be sure|ensure|il est (?:impératif|essentiel|important|nécessaire|crucial|obligatoire)|it is (?:essential|important|crucial|vital|required)) (?:à|de|d'|que|qu'|to|that|bien|l'|la|le) ?(?:.{0,12}?)(?:(?:${telling}|${tells})(?= .*§)|§|(?:mention|include|say|state|write) (?:that|the (?:word|phrase|brand|link)))`,
  ),
  words(
    `(?:begin|start|end|début|fin) (?:of |du |des |de la )?(?:the )?(?:system|hidden|new) (?:prompt|instructions?)`,
  ),
  beginning(
    `(?:important|urgent|critical|special|secret|hidden|system|final) (?:instructions?|order|directive) ?:|(?:instructions?|consignes?) (?:importantes?|cachées?|secrètes?|système|prioritaires?|finales?) ?:`,
  ),
  beginning('(?:fais|faites) comme si'),
  beginning(
    `(?:décris|insère|inclus|vante|rédige|résume|réponds|présente|remplace|oublie|écris|mentionne|termine) (?:l[ea]s?|l'|une?|ce|cet|cette|ces|chaque|ton|ta|tes|tout|toute|par|[a-z]+ (?:et [a-z]+ )?comme)(?! {0,1}(?:ministre|maire|président))|(?:décri|présent)(?:s|e|ez) .{1,40} comme|conclus (?:en [a-z]+ant|par)|répondez (?:en|par|~)|remplace[zr]? (?:chaque|toutes?|tous|l[ea]s?) .{0,12}(?:chiffre|nom|mot|nombre|date|occurrence|phrase|texte)|(?:écrivez|rédigez|racontez|écris|rédige|raconte|write|compose|tell) (?:me )?(?:an?|une?) (?:[a-z]+ )?(?:poème|éloge|blague|histoire|chanson|recette|texte|résumé|poem|song|joke|story|review|haiku|summary|text)|(?:return|print|output) (?:the |this )?(?:string|word|text|following|phrase|key)`,
  ),
  beginning(
    `(?:pretend|act|behave|agis|agissez|comporte-toi|comportez-vous|assume)(?: (?:that )?you(?:'re| are)| as (?:if|an?|though)| to be| comme| que tu| en tant)`,
  ),
  words(
    '(?:enter|enable|activate|switch to|active|activez|passe|passez|entre|entrez)(?: en| le| in| into)? (?:(?:developer|debug|admin|god|dan|jailbreak) mode|mode (?:développeur|admin(?:istrateur)?|débogage|dan|sans filtre))',
  ),
  beginning(
    `(?:§|résume[sz]?|résumez|synthétise[sz]?|synthétisez|summari[sz]e|rewrite|réécri(?:s|vez)|paraphrase[sz]?|translate|traduis(?:ez)?|repeat|répète|répétez|execute|exécute[sz]?|exécutez) .{0,12}?(?:¶|everything|tout|all|the following|ce qui (?:suit|précède)|en (?:disant|écrivant|affirmant|précisant)|ces? (?:lignes|mots))`,
  ),
  beginning(
    `(?:reveal|print|show|display|repeat|leak|affiche|affichez|révèle|révélez|montre|montrez|donne|donnez) (?:me |moi |-moi )?(?:your|ton|tes|votre|vos|the) (?:system |initial |hidden )?(?:prompt|instructions?|consignes?)`,
  ),
  beginning(
    `(?:suis|suivez|applique|appliquez|exécute|exécutez|obéis|obéissez|follow|obey|execute|apply)(?: .{0,20}?)? (?:(?:ces|les|these|the|my|mes) )?(?:nouvelles |new |following )?(?:instructions?|consignes?|commands?|ordres?)(?: (?:suivantes?|ci-dessous|ci-après|instead|below)|(?= ?:))`,
  ),
  beginning(`(?:respond|reply|answer|output|return|print) (?:~|nothing but|with)`),
  beginning(
    `(?:merci|prière|veuillez|pensez?|pense|n'oublie[zs]? pas|n'oublie pas)(?: (?:de|d'|à))? ?(?:vouloir |~ |ne pas )*(?:${telling}|placer|omettre|faire figurer|porter)`,
  ),
  beginning(
    `(?:tell|inform|remind|warn|dites?|dis|informe[sz]?|informez|rappelle|rappelez|préviens|prévenez|conseille[sz]?|conseillez|recommande|recommandez) (?:.{0,20} )?(?:à |aux? )?(?:tes|vos|your|the|leurs|l'|les) ?(?:lecteurs?|lectrices?|utilisateurs?|readers?|users?|internautes)`,
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
const unquoted = [
  beginning(
    `(?:your|ta|ton|votre) (?:(?:new|nouvelle|nouveau|only|unique|real|vraie?|seule?) )?(?:role|task|job|mission|goal|objective|purpose|tâche|rôle|objectif|but) ?(?:is|:|est|sera|consiste)`,
  ),
  words(
    `(?:tu dois|vous devez|tu devras|vous devrez|il (?:te|vous) faut|you must|you (?:have|need) to|you should|you will|you shall) (?:~ )?(?:${telling}|${tells})(?= ?(?:que|qu'|:|that|the (?:word|phrase|link|following|article)|«|"|$|[.,]|~))`,
  ),
];

/** Words of one kind, each put down as one mark, so that patterns stay short: machines, the page, a summary of it, adverbs. */
const marks: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:ai|llm|ia|chatgpt|gpt(?:-?\d)?|claude|gemini|copilot|mistral|chatbot|assistant(?:e)?|bot|robot|agent|model|language model|modele(?: de langage)?|summari[sz]er|resumeur|machine|intelligences? artificielles?|systemes? (?:automatiques?|automatises?|d'ia)|automated (?:system|reader)|lecteurs? automatiques?|crawler|parser))s?\b/g,
    '¤',
  ],
  [
    /\b(?:(?:this|the|cette|cet|ce|la|le|du|the present) ?(?:page|article|text|texte|story|document|content|contenu|message|web ?page))\b/g,
    '¶',
  ],
  [
    /\b(?:(?:resumes?|syntheses?|breves?|extraits?|compte rendu|summary|summaries|digest|recap|abstract))\b/g,
    '§',
  ],
  [
    /\b(?:bien|aussi|egalement|ensuite|donc|simplement|juste|plutot|toujours|uniquement|seulement|imperativement|obligatoirement|clairement|explicitement|only|always|also|just|simply|exactly|clearly|en conclusion|en francais|in french|(?:a|aux?|to) (?:(?:tes|vos|nos|leurs|les|your|the|all) )?(?:lecteurs?|lectrices?|utilisateurs?|l'utilisateur|readers?|users?)(?= (?:que|that|:)| qu'))\b/g,
    '~',
  ],
];

const calling = /^\W*¤, /;

/** A sentence in lower case without accents, its quirks of writing, which hide words from patterns, undone. */
function plainly(sentence: string): string {
  const text = unaccented(sentence.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return marks
    .reduce((left, [pattern, mark]) => left.replace(pattern, mark), text)
    .replace(calling, '');
}

/** What stands outside of quotations; the whole where nothing does. */
function outsideQuotations(text: string): string {
  const rest = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, '«»');
  return /[a-z]{2}/.test(rest) ? rest : text;
}

/** Whether a sentence gives orders to whoever summarises the page: in the second person or the imperative, with an object. */
export function givesOrders(sentence: string): boolean {
  const text = plainly(sentence);
  const outside = outsideQuotations(text);
  return (
    plain.some((pattern) => pattern.test(text)) || unquoted.some((pattern) => pattern.test(outside))
  );
}
