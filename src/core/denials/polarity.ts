import { bareWords } from '#src/core/text/words.ts';

const explicit =
  /(?<!\p{L})(?:ne |n['’])(?:[\p{L}’'-]+ ){1,5}?(?:pas|plus|jamais|aucune?|rien|personne|guère|ni)(?!\p{L})(?: (?:encore )?(?:aucune?|rien|jamais|personne|pas|un seul|une seule)(?!\p{L}))*|(?<!\p{L})(?:aucune?|ni)(?!\p{L})|(?<!(?:une|la|cette|en|par) )personne n['’e]|(?<!\p{L})(?:not|never|no|none|nor|neither|nobody|nothing|cannot)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** Turns that look like a denial and deny nothing, or deny a denial. */
const notNegative =
  /(?:ne |n['’])(?:[\p{L}’'-]+ ){1,5}?plus que|(?:ne |n['’])(?:[\p{L}’'-]+ ){1,4}?(?:pas|guère|jamais|rien) (?:à |d['’]|de )?(?:exclu|refus|cach|manqu|hésit|nié|démenti|écart|non plus|seulement|moins d|peu |envier|regrett|empêch|interdi|étonn|surpren)\p{L}*|n['’](?:exclut|exclu[st]|(?:hésit|ignor|empêch|épargn|écart)(?:e|a|ait))(?:nt)? (?:pas|rien)|(?:n['’](?:a|ont)|ne (?:sui(?:t|vent))) pas(?: suivi)?(?= ?[:;,.])|(?:tout )?n['’]est pas (?:rose|gagné|fini|rien|un hasard|de trop|en reste|étrangère?s?|près d|loin d|sans )|rien ne va plus|rien n['’]y fait|ne (?:décolère|désarme|lâche|démord)(?:nt)? (?:pas|rien)|n['’]en démord(?:ent)? pas|n['’]en (?:peu(?:t|vent)|pouvai(?:t|ent)) plus(?= ?[.,;:»]|$)|n['’]en (?:finit pas|(?:a|ont) pas fini)|n['’]a pas tardé|ne compte(?:nt)? pas en rester|ne bouge(?:nt|ra|ront)? pas|ne change(?:nt|ra|ront)? (?:pas|rien)|(?:n['’]a|ne) (?:pas )?mâch\p{L}* pas ses mots|n['’]a pas mâché ses mots|ne (?:va|vont) plus|ne laiss\p{L}* (?:rien|pas)|(?:ne (?:date|perd|fait)(?:nt)?|n['’](?:a|ont)) pas (?:fait )?(?:d['’]hier|de temps|dans|l['’]unanimité)|ne s['’]arrête(?:nt)? pas|n['’]y (?:va|vont) pas|ne (?:manque|cache|nie|refuse|regrette|cesse|chôme|désemplit|tarde)(?:nt|ra|ront|it)? (?:pas|jamais)|pas (?:seulement|moins)(?!\p{L})|no (?:less|fewer|more|earlier|later|sooner) than| or not(?!\p{L})| ou non(?!\p{L})|voted no(?!\p{L})|(?:au|du) moins(?!\p{L})|at least(?!\p{L})|not only|not just|not (?:\p{L}+ )?(?:rule[ds]? out|den(?:y|ied|ies)|hesitat\p{L}*|hid(?:e|den|ing)|conceal\p{L}*|exclud\p{L}*|surpris\p{L}*|unusual|uncommon)|n['’]t (?:rule out|deny|hesitate|exclude|hide|conceal)|de moins qu/giu;

/** First five letters, bare, of words that carry a denial without saying no, and of those that say that nothing changes. */
const roots =
  `sans witho dispa disap vanis refus refusa rejet rejec decli denia denie demen dement denia echou echec fail faile failu manqu lack lacks cess cesse arret stop stopp end ended fin mettr
  inter forbi ban banne empec preve evit evite avoid annul cance renon aband drop dropp perd perdu perda perde perte lost lose loss losin exclu absen incap unabl impos suppr axed sauf excep
  unles seul only few littl hardl barel rarel rarem inste moins less loin far peu trop too termi close ferme withd retir quitt leave oubli forgo priv depri ignor unlik
  unkno incon uncha incha stay staye stays remai reste stabl flat same meme pas non limit eparg spare spari unaff echap indem intac unhur
  depou denue exemp dispe ecart exter etran contr oppos trahi neglig boude boyco insuf impui inuti inexi introu inacc irrea illeg rares diffi retir retra repou
  silen muet secre incon mecon doute douta scept faute defau lacun penur anony unawa uncle unwil absen missi barre block outsi zero reluc loath balk balke balki hors hormi suspe wait until instea rathe despi
  wrong false untru hold wonder wait attend`.split(/\s+/);

const negativeRoots = new Set(roots.map((root) => root.slice(0, 5)));

/** Bare words that begin like those and carry no denial: «intérieur», «contrat», «le prévenu», `remains`. */
const innocent =
  /^(?:inter(?!d)|contr(?:at|ib|ol|e$|ac)|preven[ut]|opposition|retrait|restes$|remains$|differe|finan|disappoi|desappoi|impos(?!s)|attent|attendan|secretai?r|introd|exclusi[fv])/;

/** English words that deny what they are made of: `unsold`, `jobless`. */
const privative = /^un(?!i|d|til|e[st])[a-z]{4,}|[a-z]{3}less$/;

const straightened = (text: string): string => text.replace(/\s+/gu, ' ').replace(notNegative, ' ');

/** How many times a text says no in so many words: «ne … pas», `not`, `never`. */
export const negations = (text: string): number =>
  (straightened(text).match(explicit) ?? []).length;

const lacking =
  /(?<!\p{L})(?:rul(?:ed?|es|ing) out|sans|faute d[e’']|plutôt que|au lieu d[eu’']|without|instead of|rather than)(?:(?<=['’])|(?!\p{L}))/iu;
const firstSince =
  /(?<!\p{L})(?:first|lowest|highest|worst)(?!\p{L})[^.;]*(?<!\p{L})(?:since|in [\p{L}\p{N}]+ years)|premi[eè]re?[^.;]*(?<!\p{L})depuis/iu;

/** Whether something happens for the first time in long, which denies it until then: `the first since 1983`. */
export const isFirstSince = (text: string): boolean => firstSince.test(text);

/** Whether anything in a text may carry a negative sense: a denial, or words like «refuse», `failed`, `only`. */
export const soundsNegative = (text: string): boolean =>
  negations(text) > 0 ||
  lacking.test(text) ||
  isFirstSince(text) ||
  bareWords(straightened(text)).some(
    (word) => (negativeRoots.has(word.slice(0, 5)) && !innocent.test(word)) || privative.test(word),
  );
