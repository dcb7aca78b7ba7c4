import { beginning, clause, words } from './pattern.ts';

const order =
  "(?:instructions?|consignes?|directives?|directions|prompts?|guidelines|(?:previous|prior|your|tes|vos) (?:rules|context|orders|règles|ordres)|(?:règles|ordres|contexte) (?:précédent[a-z]*|ci-dessus|(?:que|qu').{0,12}(?:t'|vous) ?(?:as?|avez|ont|est))|safety|ce qui (?:précède|vient d'être|est (?:écrit|dit))|ci-dessus|tout(?= ?(?:[.!,]|$))|tout (?:ce qu(?:e|i)|ce qu')(?! ?(?:vous|tu|on|nous) (?:sav|cro|pens|conn))|tout le reste|précédent[a-z]*|(?:everything|anything)(?! (?:you|we) (?:know|knew|think|thought|learn|believ))|the above|what(?:ever)? (?:came|comes|you|is above|was)|(?:the |all |any )?(?:text |lines? |words? |content )?(?:above|before this)|all (?:of )?(?:the )?(?:above|previous|prior))";

/** Orders about what a machine was told: to forget it, to tell it, to do something else. */
export const aboutInstructions: readonly RegExp[] = [
  beginning(
    `(?:ignore[sz]?|ignorez|oublie[sz]?|oubliez|négligez?|néglige|écarte[sz]?|contourne[sz]?|outrepasse[sz]?|disregard|ignore|forget|override|bypass|neglect|discard|drop|skip)(?: .{0,40}?)? ${order}`,
  ),
  clause(
    `(?:ignorez|oubliez|négligez|écartez|contournez|disregard|ignore|forget|override|bypass|oublie)(?: .{0,30}?)? (?:(?:instructions?|consignes?|directives?|prompts?|guidelines|rules|règles|context|contexte)(?: .{0,20}?)? (?:précédent[a-z]*|ci-dessus|initiales?|antérieures?|above|before|previously)|(?:previous|prior|earlier|above|preceding|all|your|vos|tes) (?:.{0,20} )?(?:instructions?|prompts?|rules|guidelines|directions|context|consignes?|directives?)|ce qui précède|the above|everything (?:you (?:were|have|are)|above|before))`,
  ),
  words(
    'ignore[rz]? (?:toutes |toute )?(?:les |vos |tes |ces )?(?:instructions|consignes|directives) (?:précédentes|ci-dessus|antérieures|initiales)',
    'ignor(?:e|es|ing) (?:all |any )?(?:the |your )?(?:previous|prior|above|earlier) (?:instructions?|prompts?)',
  ),
  clause(
    `(?:ne |n'en )?(?:tiens|tenez)(?: plus| pas| surtout pas)? (?:aucun |pas |plus )?compte`,
    `(?:fais|faites|faire) abstraction d(?:e|es|u)(?: .{0,20})? ${order}|(?:passe|passez) outre`,
    `(?:ne |n')(?:écoute|écoutez|suis|suivez|respecte|respectez|applique|appliquez|obéis|obéissez)(?: plus| pas)? .{0,40}${order}`,
    `(?:do not|don't|never|stop) (?:follow(?:ing)?|obey(?:ing)?|apply(?:ing)?)(?: .{0,30}?)? (?:instructions?|rules|guidelines|prompts?)`,
  ),
  words(
    `(?:new|updated|nouvelles?|autres?) (?:tasks?|instructions?|consignes?|tâches?|prompts?|orders?|directives?|missions?) ?:(?! ?(?:l[ea]s?|l'|une?|des|the|an?) )`,
  ),
  /\[\/?(?:inst|sys|system)\]|<<\/?sys>>|<\|[a-z_]+\|>|^#{2,} ?(?:instruction|system|response|human)/u,
  words(
    `(?:begin|start|end|début|fin) (?:of |du |des |de la )?(?:the )?(?:system|hidden|new) (?:prompt|instructions?)`,
  ),
  beginning(
    `(?:important|urgent|critical|special|secret|hidden|system|final) (?:instructions?|order|directive) ?:`,
    `(?:instructions?|consignes?) (?:importantes?|cachées?|secrètes?|système|prioritaires?|finales?) ?:`,
  ),
  beginning(
    `(?:reveal|print|show|display|repeat|leak|affiche|affichez|révèle|révélez|montre|montrez|donne|donnez) (?:me |moi |-moi )?(?:your|ton|tes|votre|vos|the) (?:system |initial |hidden )?(?:prompt|instructions?|consignes?)`,
  ),
  beginning(
    `(?:suis|suivez|applique|appliquez|exécute|exécutez|obéis|obéissez|follow|obey|execute|apply)(?: .{0,20}?)? (?:(?:ces|les|these|the|my|mes) )?(?:nouvelles |new |following )?(?:instructions?|consignes?|commands?|ordres?)(?: (?:suivantes?|ci-dessous|ci-après|instead|below)|(?= ?:))`,
  ),
];
