import { familiarNames } from '#src/core/names/familiar-names.ts';
import { wordList } from '#src/core/text/word-list.ts';
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

const prefixes = wordList(
  `agri agro anti archi auto bio co crypto cyber électro éco euro extra franco géo hydro hyper infra inter islamo macro mal méga micro mini mono multi nano narco néo neuro
  non omni para photo pluri poly post pré pro psycho re ré semi socio sous super sur techno télé thermo trans turbo ultra vélo vidéo visio`,
);

/** Those that have one form before a consonant, and one before what sounds as a vowel. */
const privative =
  /^(?:(?:dé|mé)(?=[^aeiouyàâéèêëîïôöùûü])|(?:dé|mé)s(?=[aeiouyhàâéèêëîïôöùûü])|des(?=s))/u;

/** What is left of a word without each of the prefixes that it may have. */
function* unprefixed(word: string): Generator<string> {
  for (const prefix of prefixes)
    if (word.startsWith(prefix)) yield word.slice(prefix.length).replace(/^-/, '');
  const [prefix = ''] = privative.exec(word) ?? [];
  if (prefix) yield word.slice(prefix.length);
}

/** Letters of a word that prefixes are set before. */
const least = 5;

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
  for (const rest of unprefixed(word))
    if (rest.length >= least && isFrench(rest, knows)) return true;
  const stem = word.replace(ofNames, '');
  if (stem !== word && named.has(bare(stem))) return true;
  const masculine = word.replace(/eu[rs]es?$/u, 'eur');
  return masculine !== word && isFrench(masculine, knows);
}
