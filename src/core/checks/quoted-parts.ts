import { countWords } from '#src/core/article.ts';
import { lastKeyOf, type Name, namesIn } from '#src/core/names/names.ts';
import { remembered } from '#src/core/remember.ts';
import { type Folded, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Place, textBefore, within } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import { helps } from './quoted-inserts.ts';
import { areJoined } from './quoted-joins.ts';

/** A page as quotations of it are looked up: its text, and that folded. */
export type Quoted = { all: string; folded: Folded };

/** Words of a quotation, and what stands before them: nothing, a cut or words of its author's, or a sentence that the page quotes apart. */
type Part = { words: string; after: 'start' | 'cut' | 'insert' | 'sentence' };

const gaps = /\[([^[\]]{0,200})\](\p{L}*)|\(\s?(?:\.\.\.|…)\s?\)|…|\.\.\./gu;

/** A quotation with its asides cut, which say within the marks who speaks: «…, a-t-il dit, …». */
const withoutAsides = (quotation: string): string =>
  quotation.replace(/, ((?:a-t-|ont-)?[\p{L}-]+)(?: [^,]{1,60})?,(?= )/gu, (aside, verb: string) =>
    /^(?:a-t|ont)-/u.test(verb) || isSpeech(bare(verb)) ? ' … ' : aside,
  );

/** The parts of a quotation between its cuts and inserts; none when an insert says what the page does not. */
function partsOf(quotation: string, page: string): Part[] | undefined {
  const text = withoutAsides(quotation);
  const parts: Part[] = [];
  let after: Part['after'] = 'start';
  const keep = (words: string) => {
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    parts.push({ words, after });
    after = 'insert';
  };
  let from = 0;
  for (const { index, 0: gap, 1: insert, 2: ending = '' } of text.matchAll(gaps)) {
    const before = text.slice(from, index);
    const opening = insert === undefined ? '' : (/\p{L}{1,20}$/u.exec(before)?.[0] ?? '');
    keep(before.slice(0, before.length - opening.length));
    from = index + gap.length;
    const isInsert = insert !== undefined && /\p{L}/u.test(insert);
    if (isInsert && !helps(opening + insert + ending, page)) return undefined;
    if (parts.length > 0 && !isInsert) after = 'cut';
  }
  keep(text.slice(from));
  return parts;
}

/** Units of a page that an insert may stand for. */
const replaced = 60;

const ends = /^\s?[,.!?;:…»"”]/u;
const starts = /[.!?…:«“"]\s?$/u;

/** Whether the capital of a name is not merely that of the first word of a sentence: «Optimiste, elle ajoute». */
const isSure = ({ words }: Name): boolean => words.length > 1 || !words[0]?.opens;

const namesOf = remembered((page: string) => namesIn(page).filter(isSure));

/** Whether a page has the last word of a name in another place where its capital is sure. */
const isNamed = (name: Name, page: string): boolean =>
  namesOf(page).some((one) => lastKeyOf(one) === lastKeyOf(name));

/** Whom the sentence at a place of a page names outside its quotations. */
function namedAt(page: string, at: number): string[] {
  const sentence = sentencesOf(page).find(({ start, end }) => start <= at && at < end);
  if (!sentence) return [];
  const quoted = quotationsIn(page);
  return namesIn(sentence.text)
    .filter(
      ({ start }) =>
        !quoted.some(
          (one) => one.start <= sentence.start + start && sentence.start + start < one.end,
        ),
    )
    .filter((name) => isSure(name) || isNamed(name, page))
    .map(lastKeyOf);
}

/** Words without which a part of another quotation is no more than a word of it, unless it is a whole sentence: «C’est fini». */
const telling = 3;

/** Whether two places of a page may be told as one quotation with a cut: of one speaker, and no half of a sentence with half of another. */
function oneSpeech(one: Place, other: Place, page: string): boolean {
  const quoted = quotationsIn(page);
  const [first, second] = [one, other].map((part) => quoted.find((whole) => within(part, whole)));
  if (first === second) return true;
  const opens = starts.test(textBefore(page, other.start, 2));
  const isWhole = opens && ends.test(page.slice(other.end, other.end + 2));
  if (!isWhole && countWords(page.slice(other.start, other.end)) < telling) return false;
  if (!opens && !ends.test(page.slice(one.end, one.end + 2))) return false;
  const [here, there] = [namedAt(page, one.start), namedAt(page, other.start)];
  return here.length === 0 || there.length === 0 || there.some((key) => here.includes(key));
}

/** Whether parts of a quotation follow each other in a page, the first of them at a place of it and each as near as may be to the one before. */
function follow(parts: readonly Part[], first: Place, { all, folded }: Quoted): boolean {
  let last = first;
  return parts.every(({ words, after }) => {
    const place = locate(
      words,
      folded,
      folded.ends.findIndex((end) => end >= last.end),
    );
    if (!place || (after === 'insert' && place.start - last.end > replaced)) return false;
    const joins =
      oneSpeech(last, place, all) && (after !== 'sentence' || areJoined(last, place, all));
    last = place;
    return joins;
  });
}

/** Places of a page at most where a quotation may begin. */
const most = 100;

/** Whether parts of a quotation stand in a page in order. */
function standInOrder([first, ...others]: readonly Part[], page: Quoted): boolean {
  if (!first) return false;
  const { folded } = page;
  let from = 0;
  for (let tries = 0; tries < most; tries += 1) {
    const place = locate(first.words, folded, from);
    if (!place) return false;
    if (follow(others, place, page)) return true;
    from = folded.ends.findIndex((end) => end > place.start) + 1;
  }
  return false;
}

/** The sentences of a quotation. */
const sentencesIn = (quotation: string): Part[] =>
  quotation
    .split(/(?<=[.!?…])["»”]?\s*(?=["«“\p{Lu}])/u)
    .filter((words) => countWords(words) > 0)
    .map((words, i) => ({ words, after: i === 0 ? 'start' : 'sentence' }));

/** Whether a quotation stands in a page word for word, but for what its author cut from it or says in brackets, and for marks between its sentences. */
export const standsIn = (quotation: string, page: Quoted): boolean =>
  locate(quotation, page.folded) !== undefined ||
  standInOrder(partsOf(quotation, page.all) ?? [], page) ||
  standInOrder(sentencesIn(quotation), page);
