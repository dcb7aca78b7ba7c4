import { familiarNames } from '#src/core/names/familiar-names.ts';
import { bare } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { newsroomWords } from './newsroom-words.ts';
import { isReformed } from './reformed.ts';

const endings =
  /(?:e?s|x|e|é|ée?s|ée|ent|ait|aient|ant|era|eront|erait|age|ages|eure?s?|euses?|ing|rices?|ières?)$/u;

/** Whether a word is one of newsrooms, or a form of one: «scrollé» of «scroller», «runneuses» of «runneur». */
function isOfNewsrooms(word: string): boolean {
  if (newsroomWords.has(word)) return true;
  const stem = word.replace(endings, '');
  if (stem === word || stem.length < 3) return false;
  return ['', 'e', 'er', 'eur', 'ier'].some((end) => newsroomWords.has(stem + end));
}

/** Whether a word is in the dictionary or in use in newsrooms, in the spelling of 1990, without its ligature, or by its parts. */
export const isFrench = (word: string, knows: Dictionary): boolean =>
  knows(word) ||
  isOfNewsrooms(word) ||
  isReformed(word, knows) ||
  knows(word.replace(/oe/g, 'œ')) ||
  (word.includes('-') &&
    (knows(word.replaceAll('-', '')) ||
      word.split('-').every((part) => part.length < 4 || isFrench(part, knows))));

const prefixes =
  /^(?:agri|agro|anti|archi|auto|bio|co|crypto|cyber|des|dés?|électro|éco|euro|extra|franco|géo|hydro|hyper|infra|inter|islamo|macro|mal|mé|mé[gs]a?|micro|mini|més|mono|multi|nano|narco|néo|neuro|non|omni|para|photo|pluri|poly|post|pré|pro|psycho|re|ré|semi|socio|sous|super|sur|techno|télé|thermo|trans|turbo|ultra|vélo|vidéo|visio)-?(?=\p{L}{5})/u;

const ofNames = /(?:[iï]stes?|[iï]smes?|[iï]en(?:ne)?s?|isations?|is(?:er|ée?s?)|ie)$/u;

function stems(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of familiarNames.map(bare))
    for (const cut of [0, 1, 2, 3])
      if (name.length - cut > Math.max(3, cut + 2)) found.add(name.slice(0, name.length - cut));
  return found;
}

const named = stems();

/** Whether a word that no dictionary has is made as French makes its new ones: before a word («démondialisation»), or after a name («bardelliste»). */
export function isDerived(word: string, knows: Dictionary): boolean {
  const rest = word.replace(prefixes, '');
  if (rest !== word && isFrench(rest, knows)) return true;
  const stem = word.replace(ofNames, '');
  if (stem !== word && named.has(bare(stem))) return true;
  const masculine = word.replace(/eu[rs]e(s?)$/u, 'eur$1');
  return masculine !== word && isFrench(masculine, knows);
}
