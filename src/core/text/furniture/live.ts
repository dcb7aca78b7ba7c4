import { opening } from './patterns.ts';

const show =
  '(?:live|live ?blog|blog|coverage|briefing|podcast|newsletter|show|programme|program|episode|bulletin|channel)';
const direct =
  '(?:direct|live|live ?blog|suivi|fil|t?chat|podcast|newsletter|épisode|émission|lettre|édition|chaîne)';
const today = '(?:now|today|tonight|this (?:evening|morning|afternoon|week)|the (?:day|night))';

/** What those who tell the news live, or in a show, say to who follows them. */
export const live = [
  opening(
    `(?:(?:hello|hi|good (?:morning|afternoon|evening))(?: (?:everyone|all|readers|there|again))?,? (?:and )?)?welcome (?:back )?to (?:our|the|this|another|my|today's|\\S+'s) (?:\\S+ ){0,4}?${show}`,
    'stay (?:with us|tuned)(?= ?[.!,:]| (?:for|as|throughout|through|until|all|and|today|tonight|on)|$)',
    `that(?:'s| is) (?:all|it|everything)(?: we have(?: time for)?)?,? (?:from|for) (?:me|us|our|${today})(?![a-z])`,
    'my colleagues? .{0,60}(?:will be (?:here|with you)|(?:is|are) (?:here|now here|with you)|(?:(?:will|is|are) )?(?:be )?(?:tak(?:e|es|ing)|pick(?:ing|s)?) (?:over|up)|(?:will )?(?:bring|guide|keep) you)',
    "(?:(?:i'm|i am|it's|this is) .{1,40}? and )?(?:i'll|i will|we'll|we will) (?:be (?:with you|(?:bringing|guiding|keeping) you)|bring you|keep you|guide you|have (?:more (?:on this|for you|details|soon|shortly|later)|all the latest))",
    "(?:i'm|i am|we're|we are) (?:(?:now )?(?:handing|wrapping|closing|pausing|signing) (?:over|up|off|down|our|this|the)|bringing you)",
    'follow (?:along|live|with us|all the latest|our (?:live|coverage|rolling)|here)',
    `(?:this|our|today's) (?:live )?(?:blog|live ?blog|live page|live coverage|coverage) (?:is|has|will be|was) (?:now )?(?:clos|end|paus|over|finish|wrapp)[a-z]*`,
    '(?:many )?(?:thanks|thank you)(?: (?:so|very) much)?(?: (?:to|all|everyone)[^.]{0,20})? for (?:joining|reading|following|watching|listening|being with|sticking|tuning|your (?:comments|company|questions|emails|support))',
  ),
  opening(
    `(?:(?:bonjour|bonsoir|salut)(?: à (?:toutes|tous)(?: et (?:à )?(?:toutes|tous))?)?,? (?:et )?)?(?:soyez (?:les |la |le )?)?bienvenue?s?(?: à (?:toutes|tous)(?: et (?:à )?(?:toutes|tous))?)? (?:dans|sur|à) (?:ce|cet|cette|notre|nos|le|la|l') ?(?:\\S+ ){0,2}?${direct}`,
    'suivez (?:avec nous|minute par minute|ici|en (?:direct|live|temps réel))|restez (?:avec nous|connectés)(?= ?[.!,:]| (?:pour|jusqu|tout|sur|toute)|$)|revivez (?:avec nous|en direct|ici)',
    `(?:c'est|c'en est|et c'est|voilà,? c'est) (?:tout|terminé|fini|la fin) (?:pour (?:moi|nous|aujourd'hui|ce soir|ce matin)(?= ?[.!,]|$| (?:et|nous|merci))|(?:pour|de) (?:ce|cet|cette|notre) ${direct})`,
    `(?:ce|notre) (?:direct|live|live ?blog|suivi en direct|tchat) (?:est (?:maintenant |désormais )?(?:terminé|clos|fini|suspendu)|s'achève|se termine|s'arrête|touche à sa fin|prend fin|reprendra)`,
    "(?:un grand |mille )?merci (?:à (?:toutes|tous)[^.]{0,40})?(?:de|d'|pour) (?:nous |l'|votre |vos )(?:avoir (?:suivi|lu|écouté)e?s?|suivre|lire|fidélité|commentaires|questions|attention|participation|confiance)",
    '(?:mon|ma|mes) (?:confrère|consœur|collègue)s? .{0,60}(?:pren(?:d|dra|nent|dront) (?:désormais |maintenant )?le relais|vous accompagne)',
    '(?:je (?:vous laisse|passe la main|laisse la place)|nous (?:nous|vous) retrouv(?:ons|erons)|on se retrouve|rendez-vous) (?:demain|dès|dans|à|pour|avec)[^.]{0,60}(?:direct|live|épisode|émission|numéro|newsletter|suivi)',
  ),
];
