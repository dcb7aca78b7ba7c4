import { months, weekdays } from '#src/core/dates/calendar.ts';
import { isPlace } from '#src/core/names/gazetteer.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { provesNoName } from '#src/core/names/known-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import { isThing } from '#src/core/names/name-kinds.ts';
import { type Capital, type Name, namesIn } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { inLexicon, meaningsOf, ofLexicon } from '#src/core/words/concepts.ts';
import { opensAsName } from './opening-names.ts';

/** What joins a body to what it is of: `Bank of Ireland`. */
const linking = /^ (?:of|of the|de|du|des|de la|de l['’]|d['’]) ?$/u;

/** Whether a bare word is one of the lexicon, so that alone it is hardly a name: `Mirror`. */
export const isCommonNoun = (key = ''): boolean => ofLexicon(meaningsOf(key));

/** The runs of capitalised words that nothing but a space parts: «Fête», «Lumières»; `Monique Avery`. */
function runsOf({ words }: Name, text: string): Capital[][] {
  const runs: Capital[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? text.slice(last.end, word.start) : '';
    const joins =
      /^(?: |\. | & )$/u.test(gap) ||
      ((isThing(last?.key) || (run?.length === 1 && isCommonNoun(last?.key))) && linking.test(gap));
    if (run && joins) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

const titles = wordSet(
  `prime foreign chief executive state attorney vice deputy substitute first like frenchman englishman education travail artisanat afp monday tuesday wednesday
  thursday friday saturday sunday house press`,
);

const adjective =
  /-(?:based|era|born|led|owned|style|backed|treated|critical|language)$|^(?:martian|lunar|christian|muslim|jewish)s?$/u;

/** Cuts a run into the names it holds: what stands before a title, and whom the title leads to. */
function parted(run: readonly Capital[]): Capital[][] {
  const at = run.findLastIndex(
    ({ key }, i) =>
      i < run.length - 1 &&
      (titles.has(key) ||
        (rolesOf(key) !== undefined && !isThing(run[i + 1]?.key)) ||
        (isPlace(key) && isGiven(run[i + 1]?.key))),
  );
  if (at < 0 || isGiven(run[0]?.key)) return [[...run]];
  const lead = run.findIndex(({ key }) => titles.has(key) || rolesOf(key) !== undefined);
  return [run.slice(0, lead < 0 ? at + 1 : lead), run.slice(at + 1)];
}

/** Whether a word is no name, unless it is a given name with a last one behind it: `April`, «Christian». */
const mute = ({ key }: Capital, i: number, words: readonly Capital[]): boolean =>
  (months.has(key) || weekdays.has(key) || adjective.test(key)) &&
  !(isGiven(key) && i + 1 < words.length && !inLexicon(words[i + 1]?.key ?? ''));

/** Whether a lone word that opens its sentence is a name all the same: the page writes it so inside one, or never without, or it acts. */
const isProved = (word: Capital, page: NameBook, text: string): boolean =>
  page.capitals.includes(word.key) ||
  (page.names.has(word.key) &&
    ((!page.lower.includes(word.key) && (isGiven(word.key) || isPlace(word.key))) ||
      opensAsName(word, text)));

/** Names whose capital proves them: not a lone word that only opens its sentence, unless the page writes it inside one. */
export function sureNames(text: string, page: NameBook): Name[] {
  return namesIn(text)
    .flatMap((name) => runsOf(name, text))
    .flatMap(parted)
    .flatMap((run) => {
      const words = run.slice(
        Math.max(
          0,
          run.findIndex(({ key }) => !page.common.has(key)),
        ),
      );
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || page.common.has(first.key)) return [];
      if (words.every(({ key }) => provesNoName(key)) || words.some(mute)) return [];
      if (first.opens && words.length === 1 && !isProved(first, page, text)) return [];
      return [
        { words, start: first.start, end: last.end, text: text.slice(first.start, last.end) },
      ];
    });
}
