import { calls } from './furniture/calls.ts';
import { isDateline, isSignature, pictures } from './furniture/credits.ts';
import { live } from './furniture/live.ts';
import { notices } from './furniture/notices.ts';
import { opening, words } from './furniture/patterns.ts';
import { sponsors } from './furniture/sponsors.ts';
import { walls } from './furniture/walls.ts';
import { unaccented } from './unaccented.ts';

/** What is not prose: addresses, markup, code. */
const code = [
  /^\W*@[\p{L}\p{N}]|@(?:channel|here|everyone|all)(?![\p{L}\p{N}])|@[\p{L}\p{N}_]+[\s,]+@[\p{L}\p{N}]/iu,
  /(?<![\p{L}\p{N}-])[a-z0-9-]+\.(?:com|net|org|info|fr|uk|io|ai|co|eu|example|test|link|xyz)(?![\p{L}\p{N}])|\]\(|```/u,
  /https?:\/\/|www\.|[{}|]|<[\p{L}/!@#]|<<|>>|=>/iu,
  /(?<![\p{L}\p{N}])(?:window\.|function\s*\(|(?:var|let|const)\s+[\w$]+\s*=)|=\s*new(?![\p{L}\p{N}])/u,
];

/** Marks of Markdown, and who took a picture, at the end of its caption. */
const captions = [
  /\*\*[^*]+\*\*|^#{1,6}\s/u,
  /\((?:photos?|crédits?|images?|©)[^()]{1,60}\)\W*$/iu,
  /\/ ?(?:AFP|AP|Reuters|REUTERS|EPA|PA|Getty|SIPA|Sipa)[^()/]{0,15}\)?\W*$/u,
];

const labels =
  'mots[- ]cl(?:é|e)s|tags?|keywords|étiquettes|sources?|comments?|commentaires?|temps de lecture|reading time|la rédaction vous (?:conseille|recommande)|nos (?:autres )?articles|more on this';

const ours =
  '(?:notre|nos|votre|our) (?:\\S+ ){0,2}(?:appli|application|app|applis|lettre|lettres|infolettre|newsletters?|chaîne|canal|podcasts?|offres?|boutique|compte|groupe|page|alertes?|channel|whatsapp|store|shop|site|journal|édition|abonnements?|code promo|notifications?|réseaux sociaux|communauté|rédaction par mail|e-mails?)';

const furniture = [
  ...notices,
  ...live,
  ...walls,
  ...calls,
  ...sponsors,
  ...pictures,
  opening(`(?:${labels})(?: ?\\(\\d+\\))?(?= ?:)`),
  opening(
    'nos autres articles|nos articles sur|la rédaction vous (?:conseille|recommande)',
    '(?:dé)?connectez-vous (?:pour|à|afin)|identifiez-vous|(?:log|sign) in to',
    'bienvenue sur (?:notre|ce|le) (?:site|blog|page)|welcome to (?:our|this|the) (?:site|blog|website|page)',
    'suivez (?:notre|ce|le|en) direct|ce direct est (?:terminé|clos|fini)',
    'this live (?:blog|feed|page) (?:is|has)',
  ),
  opening(
    '(?:vous (?:re)?cherchez|looking for) (?:\\S+ ){0,2}(?:informations?|infos)|vous êtes au bon endroit',
    "you(?:'re| are) in the right place",
    'dans cet article,? (?:nous (?:allons|vous|ferons)|vous (?:découvrirez|apprendrez|trouverez)|on va|découvrez)',
    "in this (?:article|post|guide),? (?:we|you|i)(?:'ll| will| are going)",
  ),
  opening(
    'temps de lecture|(?:cet article|ce contenu) est réservé',
    'this (?:article|content) is (?:reserved|only) (?:for|to)',
    "(?:nous et nos|we and our) (?:\\d+ )?(?:partenaires|partners)|votre navigateur (?:ne|n')",
    "your browser (?:does not|doesn't)",
  ),
  words(
    '(?:prix|avis|comparatif|promo|tarifs?|bon plan), (?:prix|avis|comparatif|promo|tarifs?|test)(?=,| et |\\.|$)',
  ),
  opening(
    '(?:à )?lire (?:aussi|également|ensuite|plus)|à lire(?= ?(?:[:;»|–—-]|$))|voir aussi|à voir aussi',
    'read more|read also|read next|see also|also read',
    'related ?(?::|articles?|stories|story|content|topics|posts|coverage|links|$)|sur le même (?:sujet|thème)',
    'dans la même rubrique|lisez (?:aussi|également)|recommandé pour vous|ailleurs sur le web',
  ),
  opening(
    '(?:advertisement|advertorial|publicité|annonce|sponsorisé|sponsored|promoted|partenaire|contenu (?:sponsorisé|partenaire)|sponsored content|article sponsorisé|en partenariat)(?= ?(?:[:–—|-]|$|\\.))',
    "(?:la )?suite (?:de l'article )?après (?:la|cette) publicité",
    'ce contenu (?:est|vous est) (?:sponsorisé|proposé)',
  ),
  opening(
    'sign up|subscribe|abonnez-vous|abonne-toi|inscrivez-vous|inscris-toi|suivez-nous',
    'suivez (?:\\S+ ){0,5}sur (?:whatsapp|facebook|instagram|x|twitter|google|tiktok|telegram|linkedin)',
    'retrouvez-nous|rejoignez-nous|follow us|join us on|share this|click here|cliquez|tweeter',
    "partage[rz] (?:sur|via|par (?:e-?mail|courriel|mail)|(?:cet|l') ?article|cette page|ce lien|:)|partager$",
    'réagir$|commenter$|imprimer$',
  ),
  opening(
    "(?:photos?|crédits?|credits?|images?|vidéos?|videos?|illustration|légende|infographie)(?: (?:photos?|images?|d'illustration|d'archives?|d’illustration|d’archives?))?(?= ?(?:[:©/|]|$))",
    "crédits? (?:photos?|images?)|photos? (?:d['’](?:illustration|archives?)|by|AFP|Reuters|AP|Getty)",
    'getty(?: images?)?(?= ?(?:[/©|]|$))|©',
  ),
  words(
    'tous droits réservés|all rights reserved|click here|cliquez (?:ici|sur)|abonnez-vous|inscrivez-vous',
    'suivez-nous|rejoignez-nous|subscribe (?:now|today|here)|visit our|rendez-vous sur (?:notre|nos)|buy now',
    'achetez (?:maintenant|dès|vite)|follow us|déjà abonné|already a subscriber',
    'article réservé (?:aux|à nos) abonnés|il vous reste \\d.{0,40}à (?:lire|découvrir)',
  ),
  /(?:^|[.!?:;–—]\s+)(?:please )?(?:subscribe|sign up)(?= (?:to|for|now|today|and|here|,)|[.!]|$)/iu,
  words(
    `(?:téléchargez|installez|retrouvez|rejoignez|suivez|recevez|découvrez|profitez|activez|essayez|consultez|écoutez|soutenez|visitez|utilisez|likez|abonnez|inscrivez|participez|contactez|commandez|offrez|téléchargement|download|install|join|follow|get|try|visit|support|check out)(?:[- ].{0,60}?)? ${ours}`,
  ),
  opening(
    "(?:téléchargez|installez) (?:gratuitement|vite|dès|l['’] ?(?:app|appli|application)|(?:\\S+ ){1,3}sur (?:l['’]app store|google play|votre)|.{0,40}(?:gratuitement|app store|google play|smartphone|mobile))",
    '(?:download|install|get) (?:the|our|this) (?:\\S+ )?(?:app|extension)',
    'rejoignez (?:la|le|les) (?:chaîne|canal|groupe|communauté|\\d)',
    '(?:join|follow) (?:the|our|us) .{0,30}(?:whatsapp|telegram|channel)',
    "recevez (?:gratuitement|chaque|tous les|toute l['’]actu|l['’]essentiel|le meilleur|en exclusivité|les? alertes?|directement)",
    'activez les (?:notifications|alertes)|essayez (?:gratuitement|.{0,30}(?:gratuitement|\\d+ jours))',
    "(?:profitez|bénéficiez) (?:de|d['’]|vite|dès|jusqu).{0,60}(?:offre|réduction|remise|promo|%|€|gratuit)",
    'offre (?:spéciale|exclusive|limitée|découverte|du moment) ?[:!–—-]',
    '(?:commandez|réservez|achetez|craquez|économisez|jouez|pariez) .{0,50}(?:maintenant|dès|vite|ligne|%|€|promo|code)',
  ),
  words(
    '(?:avec|utilise[rz]?|entrez|grâce au|use|with|enter) (?:le |notre |the |our )?(?:code promo|promo code|code avantage|discount code) (?:[A-Z0-9]{3,}|«|")',
  ),
  /(?<![\p{L}\p{N}])(?:code promo|promo code) ?:? ?[A-Z][A-Z0-9]{3,}/u,
  words(
    '(?:nous utilisons|nos partenaires (?:et nous )?utilis[a-z]+|ce site utilise|we (?:and our partners )?use|this (?:web)?site uses|en poursuivant|en continuant|by continuing|acceptez|accepter et|paramétrez|gérez|vos|mes|your|accept all|tout accepter|refuser tous|accept) .{0,60}?(?:cookies?|traceurs)',
  ),
  opening(
    '(?:accepter|refuser|gérer|paramétrer|personnaliser|accept|manage|reject) (?:tous |all |les |mes |vos |the |your )*(?:cookies|traceurs)(?= ?(?:$|[.!|]|et |and ))',
  ),
  words(
    "(?:vous êtes|vous voilà|you are|you're|you have) (?:bien |désormais |maintenant |déjà |now |already |successfully )?(?:inscrite?s?|abonnée?s?|subscribed|signed up)(?= ?(?:[.!,]|à (?:la|notre|nos)|to (?:our|the)|$))",
    'merci (?:de|pour) votre (?:inscription|abonnement)',
    'votre (?:adresse|inscription|abonnement|e-mail) (?:\\S+ ){0,4}(?:enregistrée?|confirmée?|prise? en compte)',
    'thank(?:s| you) for (?:subscribing|signing up)',
  ),
  words(
    '(?:inscri[a-z]+|abonne[a-z]+)[- ]vous .{0,60}newsletters?|sign up .{0,60}newsletters?',
    'newsletters? .{0,40}(?:inscrivez|abonnez|sign up|subscribe now)|recevez .{0,60}newsletters?',
    'votre (?:adresse )?(?:e-?mail|courriel) .{0,60}newsletters?',
  ),
];

/** What a sentence has that is written: words in small letters, or enough in capitals, closed. */
const written = /\p{Ll}{2}|\p{Lo}{2}|^(?:\P{L}*\p{Lu}){5}.*[.!?…][^\w.!?…]*$/u;

/** Whether a sentence is page furniture (links, sharing, subscription, advertisement, corrections, credits, code) and no prose. */
export function isFurniture(sentence: string): boolean {
  const text = unaccented(sentence).replace(/\s+/g, ' ').replace(/’/g, "'");
  return (
    [...code, ...captions].some((pattern) => pattern.test(sentence)) ||
    furniture.some((pattern) => pattern.test(text)) ||
    isSignature(sentence) ||
    isDateline(sentence) ||
    !written.test(sentence)
  );
}
