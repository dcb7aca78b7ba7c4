import { familiarNames } from '#src/core/names/familiar-names.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import type { Capital } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { frenchHeadsOf, inLexicon } from '#src/core/words/concepts.ts';

/** What follows a name that opens a sentence with no article: a verb in its third person. */
const acts =
  /^ (?:(?:n['’]|ne |se |s['’]|y |lui |leur |en )?(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont|doit|doivent|peut|peuvent|veut|veulent|fait|font|dit|fut|furent|\p{L}{3,}(?:era|eront|ira|iront|ait|aient|ient|ient|oit|urent|èrent))) /u;

/** Whether a word that opens a sentence is a word of the language, as a participle set before its noun: «Signés Untel, ces plans…». */
export const isOrdinary = ({ key, text }: Capital): boolean =>
  !isGiven(key) && !isPlace(key) && (inLexicon(key) || /(?:é|ée|és|ées|ant)$/.test(text));

/** Whether a word that opens a sentence is an infinitive, as the subject of a verb: «Réparer n’a aucun sens». */
const isInfinitive = ({ key }: Capital): boolean =>
  /(?:er|ir|re)$/.test(key) && inLexicon(key) && !isGiven(key) && rolesOf(key) === undefined;

const familiar = new Set(familiarNames.map(bare));

/** Whether a bare word is a name that the French press writes every day, and maybe another word too. */
export const isFamiliar = (key: string): boolean => familiar.has(key);

/** Whether a word is a name that everybody knows, and nothing else: «Marseille», «Google». */
const isEverybodys = ({ key }: Capital): boolean =>
  (isPlace(key) || familiar.has(key)) && !inLexicon(key);

/** Whether letters that no word has open a sentence in small ones: «EDF compte rouvrir la centrale». */
const isAcronym = ({ key, text: word, end }: Capital, text: string): boolean =>
  /^\p{Lu}{3,}$/u.test(word) && !inLexicon(key) && /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** A verb in the present, which many nouns are spelt like: after a word that only verbs follow, or before one that may open what it governs. */
const present =
  /^ (?:(?:l['’]|s['’]|se |n['’]|ne |lui )(?<sure>\p{Ll}{2,}(?:e|t|d|ent))(?!\p{L})|(?:les? |la |y |en |leur )?(?<likely>\p{Ll}{2,}(?:e|t|d|ent)|a) (?=(?:(?:les?|la|une?|des?|du|aux?|à|son|sa|ses|leurs?|cet?|cette|ces|que|sur|dans|par|pour|avec|en|plus|moins|près|\d\S*)\s)|(?:l|d|qu|s|un)['’]|«))/u;

/** Whether a word that no list of the language has, or a name that everybody knows, opens a sentence as its subject: «Sanofi rachète le laboratoire», «Orange ferme l’usine». */
function governs({ key, end }: Capital, text: string): boolean {
  const { sure, likely } = present.exec(text.slice(end, end + 48))?.groups ?? {};
  const verb = sure ?? likely;
  if (
    verb === undefined ||
    (inLexicon(key) && !familiar.has(key)) ||
    /-(?:[nv]ous|[mt]oi)$/.test(key)
  )
    return false;
  return verb === 'a' || [...frenchHeadsOf(bare(verb))].some((head) => /(?:er|ir|re)$/.test(head));
}

/** Words that may stand before a verb with no article and yet are no names. */
const bearers = wordSet(
  `qui quiconque personne rien tout cela ceci ca ce on il ils elle elles nul nulle aucun aucune chacun chacune certains certaines beaucoup plusieurs autres autre tous toutes
  elle-meme lui-meme eux-memes elles-memes moi-meme nous-memes soi-meme quelques-uns peu celui celle ceux celles preuve mention rendez-vous force rude grand grande grands grandes tel telle tels telles mieux pire nombreux nombreuses
  rares seul seule seuls seules beaucoup combien encore aussi ainsi reste moins plus trop peut-etre sans-doute jamais deux trois quatre cinq six sept huit neuf dix
  onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille question tant voila ici la-bas ailleurs parmi moitie autant justice permis interdit restait restent viendra suivra
  autour alentour partout dedans dehors dessus dessous devant derriere aupres au-dessus au-dessous au-dela au-dedans au-dehors en-dessous
  viendront suivront interroge consulte invite sollicite jusqu-ici jusque-la desormais bientot depuis demain hier aujourd-hui toujours souvent parfois`,
);

/** Whether a word that opens a sentence is a name: everybody knows it for one, or it is the subject of a verb with no article. */
export function opensAsName(word: Capital, text: string): boolean {
  if (isEverybodys(word) || isAcronym(word, text)) return true;
  if (isInfinitive(word) || bearers.has(word.key.replace(/-(?:ci|la)$/, ''))) return false;
  return acts.test(text.slice(word.end, word.end + 24)) || governs(word, text);
}
