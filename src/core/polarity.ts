import { bareWords } from './words.ts';

const explicit =
  /(?<!\p{L})(?:ne |n['’])(?:[\p{L}’'-]+ ){1,5}?(?:pas|plus|jamais|aucune?|rien|guère|ni)(?!\p{L})(?: (?:encore )?(?:aucune?|rien|jamais|personne|pas|un seul|une seule)(?!\p{L}))*|(?<!\p{L})(?:aucune?|ni)(?!\p{L})|(?<!(?:une|la|cette|en|par) )personne n['’e]|(?<!\p{L})(?:not|never|no|none|nor|neither|nobody|nothing|cannot)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** Turns that look like a denial and deny nothing, or deny a denial. */
const notNegative =
  /(?:ne |n['’])(?:[\p{L}’'-]+ ){1,5}?plus que|(?:ne |n['’])(?:[\p{L}’'-]+ ){1,4}?(?:pas|guère|jamais|rien) (?:à |d['’]|de )?(?:exclu|refus|cach|manqu|hésit|nié|démenti|écart|non plus|seulement|moins d|peu |envier|regrett|empêch|interdi|étonn|surpren)\p{L}*|n['’](?:exclut|exclu[st]|hésite|ignore|empêche|épargne|écarte)(?:nt)? (?:pas|rien)|(?:n['’](?:a|ont)|ne (?:sui(?:t|vent))) pas(?: suivi)?(?= ?[:;,.])|(?:tout )?n['’]est pas (?:rose|gagné|fini|rien|un hasard|de trop|en reste|étrangère?s?|près d|loin d|sans )|rien ne va plus|rien n['’]y fait|ne (?:décolère|désarme|lâche|démord)(?:nt)? (?:pas|rien)|n['’]en démord(?:ent)? pas|n['’]en (?:finit pas|(?:a|ont) pas fini)|n['’]a pas tardé|ne compte(?:nt)? pas en rester|ne bouge(?:nt|ra|ront)? pas|ne change(?:nt|ra|ront)? (?:pas|rien)|(?:n['’]a|ne) (?:pas )?mâch\p{L}* pas ses mots|n['’]a pas mâché ses mots|ne (?:va|vont) plus|ne laiss\p{L}* (?:rien|pas)|ne (?:date|perd|fait)(?:nt)? pas (?:d['’]hier|de temps|dans|l['’]unanimité)|ne s['’]arrête(?:nt)? pas|n['’]y (?:va|vont) pas|ne (?:manque|cache|nie|refuse|regrette|cesse|chôme|désemplit|tarde)(?:nt|ra|ront|it)? (?:pas|jamais)|pas (?:seulement|moins)(?!\p{L})|no (?:less|fewer|more) than|not only|not just|not (?:\p{L}+ )?(?:rule[ds]? out|den(?:y|ied|ies)|hesitat\p{L}*|exclud\p{L}*|surpris\p{L}*|unusual|uncommon)|n['’]t (?:rule out|deny|hesitate|exclude)|de moins qu/giu;

/** First five letters, bare, of words that carry a denial without saying no, and of those that say that nothing changes. */
const roots =
  `sans witho dispa disap vanis refus refusa rejet rejec decli denia denie demen dement denia echou echec fail faile failu manqu lack lacks cess cesse arret stop stopp end ended fin mettr
  inter forbi ban banne empec preve evit evite avoid annul cance renon aband drop dropp perd perte lost lose loss losin exclu absen incap unabl impos suppr axed sauf excep
  unles seul only few littl hardl barel rarel rarem inste moins less loin far peu trop too termi close ferme withd retir quitt leave oubli forgo priv depri ignor unlik
  unkno incon uncha incha stay staye stays remai reste stabl flat same meme pas non limit`.split(
    /\s+/,
  );

const negativeRoots = new Set(roots);

/** Of those, the ones that still deny nothing when a number stands beside them: `ended June with 118 million`. */
const mildRoots = new Set(
  'only seul seule few littl drop dropp lost loss losin perd perte retir withd end ended fin same meme stay staye stays remai reste stabl flat close ferme termi leave quitt too trop'.split(
    ' ',
  ),
);

const straightened = (text: string): string => text.replace(/\s+/gu, ' ').replace(notNegative, ' ');

/** How many times a text says no in so many words: «ne … pas», `not`, `never`. */
export const negations = (text: string): number =>
  (straightened(text).match(explicit) ?? []).length;

const denial =
  /(?<!\p{L})(?:ne |n['’])(?:(?:l|s|m|t|y|en|se|le|la|les|lui|leur|nous|vous|me|te)['’ ])*(\p{L}+)(?: \p{L}+)?? (?:pas|plus|jamais|rien|guère|aucune?)((?: \p{L}+){0,3})/giu;
const englishDenial =
  /(?:(?:did|does|do|has|have|had|will|would|can|could|is|are|was|were|must|should)(?:n['’]t| not| never)|cannot|never|without|sans)(?: (?:been|être|avoir|se|en|les?|la|be|yet|ever|even|being))* (\p{L}+)/giu;
const auxiliary =
  /^(?:a|ai|as|ont|avait|avaient|aura|auront|est|sont|etait|etaient|sera|seront|fut|peut|doit|veut|va|vont)$/;

const frenchDenied = (text: string): string[] =>
  Array.from(text.matchAll(denial), ([, verb = '', rest = '']) => {
    const [word = ''] = bareWords(verb);
    if (!auxiliary.test(word)) return [word];
    const next = rest.trim().split(' ');
    if (/^d[e’']/u.test(next[0] ?? '')) return [];
    return next
      .filter((one) => one !== 'été' && /(?:é|i|u|t|is|er|ir|re)e?s?$/u.test(one))
      .flatMap(bareWords);
  }).flat();

/** The bare words that a text denies: the verb of each «ne … pas» and `did not`, or the participle after «avoir» and «être»; strictly, also in turns that come to a yes. */
export function deniedVerbs(text: string, strictly = false): string[] {
  const words = strictly ? text.replace(/\s+/gu, ' ') : straightened(text);
  return [
    ...frenchDenied(words),
    ...Array.from(words.matchAll(englishDenial), ([, verb = '']) => bareWords(verb)).flat(),
  ];
}

const lacking =
  /(?<!\p{L})(?:sans|faute d[e’']|plutôt que|au lieu d[e’']|without|instead of|rather than)(?!\p{L})/giu;
const firstSince =
  /(?<!\p{L})(?:first|lowest|highest|worst)(?!\p{L})[^.;]*(?<!\p{L})(?:since|in [\p{L}\p{N}]+ years)|premi[eè]re?[^.;]*(?<!\p{L})depuis/giu;

/** Whether a text tells of a first since long, which denies what came between. */
export const isFirstSince = (text: string): boolean => text.search(firstSince) >= 0;

/** How often a text says no, or that something is lacking, or that it is the first since long. */
export const denials = (text: string): number =>
  negations(text) + (text.match(lacking)?.length ?? 0) + (text.match(firstSince)?.length ?? 0);

const negativeWords = (text: string): string[] =>
  bareWords(straightened(text)).filter((word) => negativeRoots.has(word.slice(0, 5)));

/** Whether a text has words like «refuse», `failed`, `only` that another text lacks. */
export function hasNegativeWords(text: string, beside = ''): boolean {
  const known = new Set(negativeWords(beside).map((word) => word.slice(0, 5)));
  return negativeWords(text).some((word) => !known.has(word.slice(0, 5)));
}

/** Whether anything in a text may carry a negative sense; the negative words that `beside` has too count for nothing. */
export const soundsNegative = (text: string, beside = ''): boolean =>
  denials(text) > 0 || hasNegativeWords(text, beside);

/** Whether a text has words that may deny even a number that it gives. */
export function negativeAboutNumbers(text: string, beside = ''): boolean {
  const known = new Set(negativeWords(beside).map((word) => word.slice(0, 5)));
  return negativeWords(text)
    .map((word) => word.slice(0, 5))
    .some((root) => !mildRoots.has(root) && !known.has(root));
}

const up =
  /(?<!\p{L})(?:haus|augment|progress|croi[ts]|croiss|grimp|bondi|doubl|tripl|accél|ris(?:e|es|en|ing)(?!\p{L})|rose(?!\p{L})|increas|grew|grow|jump|surg|climb|soar)/iu;
const down =
  /(?<!\p{L})(?:baiss|chut|recul|diminu|effondr|repli|dégring|plong|fall|fell|declin|slid|decreas|reduc|rédui|plung|shrank|shrink|slump|tumbl|dropp?e[dr]|drops)/iu;

/** The one direction a text speaks of, when it speaks of one only. */
export function directionOf(text: string): 'up' | 'down' | undefined {
  const [rises, falls] = [up.test(text), down.test(text)];
  if (rises === falls) return undefined;
  return rises ? 'up' : 'down';
}
