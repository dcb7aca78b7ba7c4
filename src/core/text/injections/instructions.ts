import { phrases } from '#src/core/text/phrases.ts';
import { beginning, clause, words } from './pattern.ts';
import { tells } from './verbs.ts';

const orders = phrases(
  'instructions? consignes? directives? prompts? guidelines rules règles context contexte directions',
);
const before = phrases(
  'précédent[a-z]* ci-dessus initiales? antérieures? above before previously plus_haut',
);
const earlier = phrases('previous prior earlier above preceding all your vos tes');
const rest = phrases(
  `ce_qui_précède the_above all_(?:of_)?the_(?:above|previous|prior) everything_(?:you_(?:were|have|are)|above|before) tout_ce_(?:qui|que|qu’).{0,40}(?:avant_cette_ligne|plus_haut|ci-dessus)`,
);

const said =
  "(?:instructions?|consignes?|directives?|directions|prompts?|guidelines|(?:previous|prior|your|tes|vos|the) (?:rules|context|orders|règles|ordres)|(?:règles|ordres|contexte) (?:précédent[a-z]*|ci-dessus|(?:que|qu').{0,12}(?:t'|vous) ?(?:as?|avez|ont|est))|safety|ce qui (?:précède|vient d'être|est (?:écrit|dit))|ce qui (?:a été|est) (?:écrit|dit)|ce qu(?:e l'on|'on) (?:t'a|vous a)|ci-dessus|tout(?= ?(?:[.!]|$))|tout (?:ce qu(?:e|i)|ce qu')(?! ?(?:vous|tu|on|nous) (?:sav|cro|pens|conn))|tout le reste|précédent[a-z]*|(?:everything|anything)(?! (?:you|we) (?:know|knew|think|thought|learn|believ))|the above|what(?:ever)? (?:came|comes|you(?! (?:know|knew|think|thought|learn|believ))|is above|was)|(?:the |all |any )?(?:text |lines? |words? |content )?(?:above|before this)|all (?:of )?(?:the )?(?:above|previous|prior))";

/** Orders about what only a machine was told: to forget it, to tell it. */
export const aboutPrompts: readonly RegExp[] = [
  clause(
    `(?:ignorez|ignore[sz]?|oublie[sz]?|oubliez|négligez?|écarte[sz]?|contourne[sz]?|outrepasse[sz]?|disregard|forget|override|bypass|pay no attention to)(?: .{0,30}?)? (?:${orders}(?: .{0,20}?)? ${before}|${earlier} (?:.{0,20} )?${orders}|${rest})`,
  ),
  words(
    `(?:you|tu|vous|please)(?: .{0,30})? ignor(?:e|es|ing|er|ez) (?:all |any |toutes? )?(?:the |your |les |vos |tes |ces )?(?:(?:previous|prior|above|earlier) ${orders}|${orders} ${before})`,
  ),
  /\[\/?(?:inst|sys|system)\]|<<\/?sys>>|<\/?system>|<\|[a-z_]+\|>|(?:^|\s)#{2,} ?(?:instruction|system|response|human)/u,
  words(
    `(?:begin|start|end|début|fin) (?:of |du |des |de la )?(?:the )?(?:system|hidden|new) (?:prompt|instructions?)`,
  ),
  beginning(
    `(?:important|urgent|critical|special|secret|hidden|system) (?:instructions?|order|directive) ?:`,
    `(?:instructions?|consignes?|directives?) (?:cachées?|secrètes?|système|prioritaires?) ?:`,
  ),
  beginning(
    `(?:reveal|print|show|display|repeat|leak|affiche[zr]?|révèle[zr]?|montre[zr]?|donne[zr]?|répète[zr]?|répétez|révélez)(?: le texte de)? (?:me |moi |-moi )?(?:your|ton|tes|votre|vos|the) (?:system |initial |hidden )?(?:prompt|instructions?|consignes?)`,
  ),
];

/** Orders about what was asked or is asked instead, which people give each other too. */
export const aboutInstructions: readonly RegExp[] = [
  beginning(
    `(?:ignore[sz]?|ignorez|oublie[sz]?|oubliez|efface[sz]?|négligez?|néglige|écarte[sz]?|contourne[sz]?|outrepasse[sz]?|disregard|ignore|forget|override|bypass|neglect|discard|drop|skip)(?: .{0,40}?)? ${said}`,
  ),
  clause(
    `(?:ne |n'en )?(?:tiens|tenez)(?: plus| pas| surtout pas)? (?:aucun |pas |plus )?compte d(?:e|es|u)(?: .{0,20}?)? ?${said}`,
    `(?:fais|faites|faire) abstraction d(?:e|es|u)(?: .{0,20})? ${said}|(?:passe|passez) outre(?: .{0,20})? ${said}`,
    `(?:ne |n')(?:écoute|écoutez|suis|suivez|respecte|respectez|applique|appliquez|obéis|obéissez)(?: plus| pas)? .{0,40}${said}`,
    `(?:do not|don't|never|stop) (?:follow(?:ing)?|obey(?:ing)?|apply(?:ing)?)(?: .{0,30}?)? (?:instructions?|guidelines|prompts?)`,
    `(?:désobéis|désobéissez|enfreins|enfreignez|viole|violez|disobey|break|violate)(?: à)? (?:tes|vos|your) ${orders}`,
    `(?:mets de côté|mettez de côté|set aside|oublie|forget) (?:ce que l'on|ce qu'on|what|tout ce que) (?:t'a|vous a|you were)`,
    `(?:arrête|arrêtez|cesse|cessez) (?:de (?:me |le )?(?:résumer|rédiger)|ta tâche|votre tâche)|stop (?:summari[sz]ing|your task)`,
    `(?:ignore|ignorez|oublie|oubliez|forget|disregard) ¶ (?:et|and) (?:parle|parlez|talk|écris|écrivez|write|dis|dites|say|réponds|répondez|recommend|recommande)`,
    `(?:laisse|laissez) tomber (?:le §|la §|ta tâche|votre tâche|¶)|(?:drop|abandon|forget) (?:the §|your task|¶) and`,
  ),
  words(
    `(?:new|updated|nouvelles?|autres?) (?:tasks?|instructions?|consignes?|tâches?|prompts?|orders?|directives?|missions?)(?: (?:système|system))? ?:(?! ?(?:l[ea]s?|l'|une?|des|the|an?|what|which) )`,
    `(?:tes|vos|your)(?: [a-z]+)? ${orders}(?: [a-z]+)? (?:sont (?:annul|caduq|suspend)[a-z]*|ont changé|ne (?:sont|comptent|valent|s'appliquent) plus|are (?:cancel|void|no longer|suspend)[a-z]*|have changed|no longer)`,
    `(?:les|the) (?:${orders} ${before}|(?:previous|prior|earlier) ${orders}) (?:sont (?:annul|caduq|suspend)[a-z]*|ne sont plus|are (?:cancel|void|no longer|suspend)[a-z]*)`,
    `whatever you(?:'ve been| were| have been) told(?: before)?, (?:say|write|answer|state)`,
    `(?:tu as|vous avez) pour (?:consigne|mission|tâche|instruction) de`,
    `you have been (?:instructed|told|asked) to ${tells}`,
    `(?:your|tes|vos) (?:instructions|consignes) (?:are|sont) (?:to|de)`,
    `(?:la )?(?:consigne|instruction) qui prime sur`,
  ),
  beginning(
    `(?:final) (?:instructions?|order|directive) ?:`,
    `(?:instructions?|consignes?) (?:importantes?|finales?) ?:`,
  ),
  beginning(
    `(?:suis|applique|exécute|obéis)(?: .{0,20}?)? (?:(?:ces|les|mes) )?(?:nouvelles )?(?:instructions?|consignes?|ordres?)(?: (?:suivantes?|ci-dessous|ci-après)|(?= ?:))`,
  ),
];
