import { alone, opening, words } from './patterns.ts';

const read = '(?:articles?|stor(?:y|ies)|reads?)';
const subscribers = '(?:our |paid |paying |premium )?(?:subscribers|members)(?: only)?';
const abonnes = '(?:aux|à nos|à) (?:seuls |lecteurs |lectrices et lecteurs )?abonn(?:é|ée)s?';

/** What sells access to a page, asks for help with its costs, or for leave to follow its readers. */
export const walls = [
  opening(
    `you(?:'ve| have| only have) (?:\\S+ ){0,6}?(?:free ${read}|(?:articles?|stories) (?:left|remaining))`,
    'not (?:yet )?(?:a|an) (?:subscriber|member)|(?:already|not) (?:registered|subscribed)(?= ?[?])',
    `(?:to|want to) (?:continue|keep) reading(?= ?[,.:!?]|$| (?:this|for|with|and|our))|to (?:read|unlock|access) (?:the (?:rest of|full) (?:this )?${read}|the rest of this|this ${read})`,
    `the (?:rest|remainder) of this ${read}|this (?:article|story|content|post|video|podcast) is (?:(?:only |exclusively )?available |exclusive |reserved )?(?:only |exclusively )?(?:for|to) ${subscribers}`,
    '(?:get|enjoy|start|unlock) (?:your )?(?:unlimited|full|free|digital)(?: \\S+)? (?:access|trial)|unlock (?:this|unlimited|full)|cancel any ?time|become a (?:member|subscriber|supporter|patron)',
    '(?:please )?(?:support|fund|back) (?:our|us|independent|quality|local|fearless|public-interest)(?: \\S+){0,3} (?:journalism|reporting|newsroom|work)|(?:please )?(?:make a (?:donation|contribution)|donate)(?= ?[.!:]|$| (?:now|today|here|to (?:us|our|support)))',
    "if you(?:'ve)? (?:like|liked|enjoy|enjoyed|value|valued|appreciate) (?:this|our|what (?:we|you))",
    'cookies (?:help|allow|enable|let) us|by using (?:our|this) (?:site|service|website|app)',
    'by (?:signing up|subscribing|clicking|registering|submitting|creating|entering)[^.]{0,50},? (?:you|i) (?:agree|accept|confirm|consent)|this (?:site|page|form) is protected by',
    '(?:we|this site|the publisher) may (?:earn|receive|get)(?: \\S+){0,3} commission|(?:when|if) you (?:buy|purchase)[^.]{0,60}(?:our|these|links)[^.]{0,60}commission',
  ),
  opening(
    `je m'abonne(?= ?(?:$|[.!>:–—-])| (?:pour \\d|à \\d|à partir|dès|maintenant|en ligne|sans engagement))|je (?:me connecte|crée mon compte)${alone}|je découvre (?:les|l'|nos) ?offres?`,
    `(?:lire |lisez |découvrez )?(?:la )?suite(?: de (?:cet |cette |ce |l'|notre )(?:article|enquête|reportage|entretien|interview|contenu|dossier))? (?:est |sera )?(?:réservée|accessible|disponible) (?:uniquement )?${abonnes}`,
    `(?:cet|cette|ce|ces|l'|nos) ?(?:articles?|contenus?|entretiens?|dossiers?|reportages?|enquêtes?|vidéos?|podcasts?) (?:est|sont) (?:\\S+ )?(?:réservée?s?|accessibles?|exclusi(?:fs?|ves?)) (?:\\S+ )?${abonnes}|(?:contenu |article )?réservée? ${abonnes}${alone}`,
    '(?:il (?:vous|ne vous) reste|vous avez (?:lu|atteint|épuisé|consulté|utilisé)) .{0,40}(?:articles?|lectures?|contenus?) (?:gratuits?|offerts?|en accès libre)',
    "pour (?:lire|continuer|poursuivre|découvrir|débloquer) (?:la suite|(?:à lire )?cet article|(?:votre|la) lecture|l'intégralité|ce contenu|tous nos)|pour accéder à (?:cet article|ce contenu|tous nos|l'intégralité de (?:nos|cet)|la suite)",
    '(?:faites un don|soutenez-nous|aidez-nous|devenez (?:membre|mécène|abonnée?|adhérente?))(?= ?[.!:,]|$| (?:pour|à|et|dès|en|de \\d))|soutenez (?:(?:le|un) journalisme|la presse|une (?:presse|information|rédaction)|un (?:média|journal))',
    'si vous (?:aimez|avez aimé|appréciez|avez apprécié) (?:cet|ce|cette|notre|nos)|(?:premier mois|1er mois|un mois) (?:offert|gratuit|à \\d)|(?:offre|abonnement) sans engagement',
    "(?:les |ces )?cookies nous|en utilisant (?:nos services|ce (?:site|service))|en (?:vous (?:inscrivant|abonnant)|cliquant|validant|poursuivant|renseignant|soumettant)[^.]{0,60},? (?:vous|j')(?: |)(?:acceptez?|reconnaissez|consentez|accepte)",
    "(?:nous|notre site|ce site) (?:pouvons|pourrions|peut|percevons|touchons|perçoit|touche) .{0,30}commission|(?:cet article|cette page) (?:contient|comporte|peut contenir) (?:des|un) liens? (?:affiliés?|d'affiliation|sponsorisés?)",
  ),
  words(
    "(?:our|notre|l') ?(?:use|usage|utilisation) (?:of|des|de) cookies(?=\\W*$)",
    '(?:our|notre|nos) (?:privacy policy|terms (?:of (?:use|service)|and conditions)|politique de (?:confidentialité|protection des données)|conditions générales)',
  ),
];
