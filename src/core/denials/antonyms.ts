import { firstFrom } from '#src/core/bisect.ts';
import { remembered, rememberedBeside } from '#src/core/remember.ts';
import { overlaps, textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { type Word, wordsOf } from '#src/core/text/words.ts';
import { englishHeads } from '#src/core/words/lemmas/english.ts';
import { frenchHeads } from '#src/core/words/lemmas/french.ts';
import { type Needs, oppositions } from './oppositions/index.ts';

/** A language whose oppositions are known. */
export type Language = 'fr' | 'en';

/** A word that takes one side of an opposition; `first` tells which. */
export type Stance = {
  opposition: number;
  first: boolean;
  needs: Needs;
  weak: boolean;
  start: number;
  end: number;
  index: number;
};

/** An entry of a side: the words after its first, and what it says. */
type Entry = { rest: readonly string[]; opposition: number; side: number };

type Lexicon = { entries: ReadonlyMap<string, readonly Entry[]>; known: ReadonlySet<string> };

/** «S’incliner», «se sont inclinées»: either opens a verb, and its auxiliary parts the two. */
const reflexives = wordSet('s se');
const auxiliaries = wordSet(
  'est sont etait etaient etre etant sera seront serait seraient fut furent',
);

function lexiconOf(language: Language): Lexicon {
  const entries = new Map<string, Entry[]>();
  const known = new Set<string>();
  for (const [opposition, { sides, neither }] of oppositions.entries())
    for (const [side, words] of [...sides, neither].entries())
      for (const entry of words[language]) {
        const [head = '', ...rest] = entry.split('_');
        for (const word of [head, ...rest]) known.add(word);
        for (const first of reflexives.has(head) ? reflexives : [head])
          entries.set(first, [...(entries.get(first) ?? []), { rest, opposition, side }]);
      }
  return { entries, known };
}

const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') };
const headsIn = { fr: frenchHeads, en: englishHeads };

/** The words of the oppositions that a bare word may be a form of, itself among them. */
function readForms(word: string, language: Language): readonly string[] {
  const { known } = lexicons[language];
  const headsOf = (form: string) => [...headsIn[language](form, (head) => known.has(head))];
  const own = headsOf(word);
  const again = own.length > 0 || language === 'en' ? undefined : /^re?(?=.{5})/.exec(word);
  return [...new Set([word, ...own, ...(again ? headsOf(word.slice(again[0].length)) : [])])];
}

const formsOf = {
  fr: remembered((word) => readForms(word, 'fr'), 20_000),
  en: remembered((word) => readForms(word, 'en'), 20_000),
};

const proper = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** Forms of small words that look like those of a headword: «ne», «chez», «été». */
const mute = wordSet(`
  ne est chez entre personnes été led crut closely double doubles triple triples recrue recrues débutant débutants
  sauvegarde sauvegardes fonds croit croient
`);

const isMute = ({ text }: Word): boolean => mute.has(text.toLowerCase());

/** Whether a word is the «plus» of «ne … plus», which compares nothing. */
const isNoLonger = (text: string, { start, text: word }: Word): boolean =>
  word === 'plus' &&
  /(?<!\p{L})(?:ne |n['’])(?:[\p{L}’'-]+ ){1,4}$/iu.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** Whether a word is the «moins» of «au moins», the `least` of `at least`, which compares nothing by itself. */
const isAtLeast = (text: string, { start, text: word }: Word): boolean =>
  /^(?:moins|least|most)$/u.test(word) &&
  /(?<!\p{L})(?:au|du|at) $/iu.test(textBefore(text, start, 4));

function readStances(text: string, language: Language): readonly Stance[] {
  const words = wordsOf(text);
  const forms = words.map((word) => {
    return isMute(word) ? [word.key] : formsOf[language](word.key);
  });
  const { entries } = lexicons[language];
  const found = words.flatMap((word, index) => {
    if (isMute(word) || (proper(word) && proper(words[index - 1]))) return [];
    const alone = isNoLonger(text, word) || isAtLeast(text, word);
    const isCompound = reflexives.has(word.key) && auxiliaries.has(words[index + 1]?.key ?? '');
    const next = index + (isCompound ? 2 : 1);
    return (forms[index] ?? []).flatMap((form) =>
      (entries.get(form) ?? []).flatMap(({ rest, opposition, side }) => {
        const last = rest.length === 0 ? word : words[next + rest.length - 1];
        if (
          !last ||
          (alone && rest.length === 0) ||
          !rest.every((part, i) => forms[next + i]?.includes(part))
        )
          return [];
        return [{ opposition, side, start: word.start, end: last.end, index }];
      }),
    );
  });
  const longest = found.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const stands = (one: (typeof found)[number], i: number) => {
    if (one.side > 1) return false;
    let j = firstFrom(found, ({ start }) => start > one.start - longest);
    for (let other = found[j]; other && other.start < one.end; other = found[++j]) {
      if (other.opposition !== one.opposition || !overlaps(one, other)) continue;
      const more = other.end - other.start - (one.end - one.start);
      if (more > 0 || (more === 0 && (other.side !== one.side || j < i))) return false;
    }
    return true;
  };
  return found.filter(stands).map(({ side, ...stance }) => ({
    ...stance,
    first: side === 0,
    needs: oppositions[stance.opposition]?.needs,
    weak: oppositions[stance.opposition]?.weak ?? false,
  }));
}

/** The sides that the words of a text take, whatever its negations; of two entries that meet the longer one counts, and none of two of one length that disagree. */
export const stancesIn = rememberedBeside(readStances);
