import { meet } from '#src/core/sets.ts';
import { type Folded, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { meaningsOf, tellingWords } from '#src/core/words/concepts.ts';
import { saidByTheSame } from './quoted-speakers.ts';
import type { Checked, Source, Subject } from './subject.ts';
import { isClose, likeness, mayTranslate, mostly, translatesFreely } from './translation.ts';

const mutually = 0.4;
const somewhat = 0.25;

/** Whether a claim says what a quotation says, and its evidence seems to: then it translates that evidence. */
const isClaimed = (words: string, { facts }: Checked, page: Folded): boolean =>
  facts.some(
    ({ claim, evidence }) =>
      likeness(words, claim) >= mostly &&
      likeness(claim, words) >= mutually &&
      likeness(words, evidence) >= somewhat &&
      locate(evidence, page) !== undefined,
  );

/** How much of a quotation a claim has word for word when it reports it. */
const reported = 0.6;

/** Whether evidence quotes somebody, or says what some words do. */
function backs(evidence: string, words: string, { all, folded }: Source): boolean {
  const place = locate(evidence, folded);
  if (!place) return false;
  return (
    quotationsIn(all).some((one) => overlaps(one, place)) || likeness(words, evidence) >= mostly
  );
}

/** Whether a fact rests on what stands at a place of the page, so that its claim tells it. */
const isBacked = (place: Place, { facts }: Checked, { folded }: Source): boolean =>
  facts.some(({ evidence }) => {
    const at = locate(evidence, folded);
    return at !== undefined && overlaps(at, place);
  });

/** What a text quotes: its words, where they stand in it, and whether it says that they are translated. */
type Told = Place & { text: string; words: string; announced: boolean };

/** Whether words may translate the page, as the fact bears out whose claim reports them; the closer when facts are given, and none does, unless they rest on nothing of what is translated. */
export function isTranslated(told: Told, { draft, source }: Subject): boolean {
  const { words, announced } = told;
  if (isClaimedOtherwise(words, draft)) return false;
  const originals = saidByTheSame(told.text, told, source.all).filter(({ text }) =>
    translatesFreely(words, text),
  );
  if (
    originals.length === 0 &&
    !isClaimed(words, draft, source.folded) &&
    !mayTranslate(words, source.all, announced)
  )
    return false;
  const keys = bareWords(words);
  const reports = draft.facts.filter(({ claim }) => {
    const said = new Set(bareWords(claim));
    return keys.filter((key) => said.has(key)).length >= reported * keys.length;
  });
  return reports.length > 0
    ? reports.some(({ evidence }) => backs(evidence, words, source))
    : originals.some((one) => !isBacked(one, draft, source)) ||
        draft.facts.length === 0 ||
        isClose(words, source.all);
}

/** How much of the shorter of two quotations the other must have for both to be of the same words. */
const alikeEnough = 0.6;

/** Whether some of the words are none of the others, nor say the same. */
const departs = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => !others.some((one) => meet(meaningsOf(one), meaningsOf(word))));

/** Whether a claim quotes the same words, but for some that each has and the other lacks. */
const isClaimedOtherwise = (words: string, { facts }: Checked): boolean =>
  facts
    .flatMap(({ claim }) => quotationsIn(claim))
    .some(({ text }) => {
      const [mine, theirs] = [tellingWords(words), tellingWords(text)];
      const common = mine.filter((word) => theirs.includes(word)).length;
      return (
        mine.length > 2 &&
        common >= alikeEnough * Math.min(mine.length, theirs.length) &&
        departs(mine, theirs) &&
        departs(theirs, mine)
      );
    });

/** Whether the sentence around a quotation says that it is translated: «(en anglais)», «dont nous traduisons les propos». */
export function saysTranslated(text: string, start: number, end: number): boolean {
  const before = /[^.!?\n]*$/u.exec(textBefore(text, start, 120))?.[0] ?? '';
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 160))?.[0] ?? '';
  return /tradui|traduction|(?:en|de l['’]|depuis l['’])\s?anglais|version originale|en v\.?o/iu.test(
    before + after,
  );
}
