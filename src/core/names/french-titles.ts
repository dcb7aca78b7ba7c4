import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { type Quotation, quotationsIn } from '#src/core/text/quotations.ts';
import { textBefore } from '#src/core/text/span.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import { allMeaningsIn, meaningsIn } from '#src/core/words/concepts.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import { isPlace } from './gazetteer.ts';
import { isGiven } from './given-names.ts';

/** The most words of a title that is told from something said. */
const longest = 9;

const kind = new RegExp(
  `(?<!\\p{L})${phrases(`
    tableaux? toiles? peintures? dessins? gravures? fresques? sculptures? statues? photographies? œuvres? chefs?-d’œuvre
    films? courts?-métrages? documentaires? séries? feuilletons? épisodes? téléfilms? comédies? drames? dessins?_animés?
    romans? livres? récits? essais? recueils? nouvelles? poèmes? contes? bandes?_dessinées? albums? mangas? biographies?
    chansons? morceaux? singles? tubes? opéras? symphonies? ballets? pièces? spectacles? comédies?_musicales?
    podcasts? émissions? jeux?_vidéo jeux? expositions? installations?
  `)}(?: \\p{Ll}+){0,2},? $`,
  'iu',
);
const opening = /^(?:les? |la |l['’]|une? )?(?=\p{Lu})/iu;
/** Who made it, or when: «, de Maes», «(1642)». */
const made = /^(?:,? d(?:e |['’])(?:(?:de|van|von|la|le) )?\p{Lu}|,? \((?:1\d|20)\d\d)/u;
/** What tells that somebody says something, not what a work is called. */
const saying =
  /(?<!\p{L})(?:je|j|nous|vous|on|ils?|elles?|tu|ne|n|est|sont|a|ont|ai|était|avait|sera|pas|ça|cela)(?!\p{L})/iu;

const titled =
  /\p{Lu}[\p{L}’'-]*(?:(?: (?:an?|the|of|with|in|on|at|to|and|for|by|from)){0,3} \p{Lu}[\p{L}’'-]*)+/gu;

/** Whether all that some French words tell is told by words of the page that stand in capitals as a title does: `Woman Peeling an Orange`. */
function translatesTitle(words: string, page: string): boolean {
  const meanings = meaningsIn(words);
  return (
    meanings.length > 1 &&
    Array.from(page.matchAll(titled)).some(([title]) => {
      const theirs = allMeaningsIn(title);
      return meanings.every((one) => meet(one, theirs));
    })
  );
}

const english = new RegExp(
  whole(phrases('the of and with from was were their this that to')),
  'iu',
);

/** Whether words have one that is English, and never French. */
export const isEnglish = (words: string): boolean => english.test(words);

/** What stands before a participle that says who spoke: «, a dit Untel», «, s’est indignée sa sœur». */
const spoke = /^[\s»”",]*(?:(?:a|ont|avait|avaient|se|lui a|lui ont) |s['’](?:est |était )?)/u;

/** Whether what stands around a quotation gives it to somebody who says it. */
function isSaid({ start, end }: Quotation, text: string): boolean {
  const after = text.slice(end, end + 60);
  const past = spoke.exec(after)?.[0] ?? '';
  const [next = ''] = /\p{L}[\p{L}-]*/u.exec(after.slice(past.length)) ?? [];
  const isParticiple = past === '' && /ée?s?$/u.test(next);
  return (
    (isSpeech(bare(next)) && !isParticiple) || /:\s*[«“"]\s*$/u.test(textBefore(text, start, 6))
  );
}

/** The quotations of a French text that are titles of works, as a foreign page may have them in its own language. */
export const frenchTitlesIn = (text: string, page: string): Quotation[] =>
  quotationsIn(text).filter((one) => {
    const keys = bareWords(one.text);
    if (!/^\p{Lu}/u.test(one.text) || /[.!…:;]/u.test(one.text) || keys.length > longest)
      return false;
    if (saying.test(one.text) || isEnglish(one.text) || isSaid(one, text)) return false;
    const [article = ''] = opening.exec(one.text) ?? [];
    const [head = ''] = bareWords(one.text.slice(article.length));
    return (
      kind.test(textBefore(text, one.start, 60).replace(/[«“"]\s*$/u, '')) ||
      made.test(text.slice(one.end, one.end + 30).replace(/^\s*[»”"]/u, '')) ||
      (article !== '' && !isGiven(head) && !isPlace(head)) ||
      translatesTitle(one.text, page)
    );
  });

/** Where the capitals end that open a title, and prove no name: «La Jeune Fille à la perle». */
export function endOfCapitals({ text, start }: Quotation): number {
  const [article = ''] = opening.exec(text) ?? [];
  let end = article.length;
  for (const word of wordsOf(text)) {
    if (word.start < article.length) continue;
    if (word.start > end + 1 || !/^\p{Lu}/u.test(word.text)) break;
    if (isGiven(word.key) || isPlace(word.key)) break;
    end = word.end;
  }
  return start + end;
}
