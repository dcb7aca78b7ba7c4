import { phrases } from '#src/core/text/phrases.ts';
import { anywhere } from './pattern.ts';
import { english, englishLeavingOut, telling, vous, vousLeavingOut } from './verbs.ts';

const saying =
  phrases(`dit disent disait lance lancé lancent prévient prévenu rappelle rappellent rappelé impose exige précise précisé
  conseille conseillent recommande demande demandé crie crié ordonne ordonné écrit explique expliqué martèle insiste répète chante stipule
  indique prescrit plaide déclare déclaré promet propose suggère peut-on`);
const says = phrases(
  'said says told tells warned warns advised advises? wrote writes shouted argues? reads read asked asks urged urges insisted suggests',
);

/** Things that a reader has, and is asked for in a service article. */
const yours = phrases(
  '(?:votre|vos|your)_(?!§|lecteurs|readers|réponses?|prompt|instructions|consignes|textes?|titre|outputs?|answers?|repl|briefs?|headline|prochaine)',
);

/** Signs that an order is told, or given to people. */
export const counterHints = [
  anywhere(
    `, (?:lui |leur |nous )?(?:a |ont |avait |avaient |a-t-(?:il|elle) |ont-ils )?${saying}(?:-t-(?:il|elle|on)|-(?:il|elle)s?)?(?![a-z])`,
    `, (?:[a-z.'-]+ ){1,5}${says}(?![a-z])`,
    `, (?:selon|d'après|according to) [a-z]`,
  ),
  anywhere(
    `\\b(?:${vous}|${vousLeavingOut}|${english}|${englishLeavingOut}|${telling}|mentionnez (?:pas|jamais)|(?:mention|évoquez|dites) (?:pas|jamais)?) (?:[a-z']+ ){0,2}?(?:${yours}|(?:que |qu'|that |if |si )(?:vous|you) )`,
  ),
  anywhere(
    `\\b(?:consignes?|instructions?|règles|directives?|rules|guidelines) (?:de la |de votre |de l'|de son |de leur |du |d'|des |from |of |given by |de (?!la |l'|[a-z]+(?:er|ir|re) ))(?!syst|mod|[¤¢]|redac|devel|user|util|the (?:syst|prompt|[¤¢]))`,
  ),
] as const;
