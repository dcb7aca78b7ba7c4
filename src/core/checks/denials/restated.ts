import { partsOf } from '#src/core/checks/parts.ts';
import { deniesUntil } from '#src/core/denials/polarity.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';
import { rootOf } from '#src/core/words/root.ts';
import { isLittle } from '#src/core/words/stopwords.ts';
import { endsInNo } from './denied-alone.ts';
import { hintsNo } from './hints.ts';
import { segmentsOf } from './segments.ts';

/** A telling word of a French text, by its root. */
type Told = Place & { root: string };

/** What a French text tells, and the words that each of its noes denies: the verb that it is put around, else the next telling word. */
type Reading = { text: string; told: readonly Told[]; denied: readonly (readonly Told[])[] };

const noes = wordSet('pas jamais aucun aucune rien personne sans ni guere nullement non');
/** What makes no denial of a small word: «sans doute», «pas moins de». */
const idle = wordSet(`
  sans_doute sans_cesse sans_precedent non_plus non_seulement
  pas_seulement pas_moins pas_que plus_seulement plus_moins plus_que plus_qu rien_seulement rien_moins rien_que
`);

/** How many words away from a no the word may be that it denies. */
const reach = 4;

function readingOf(text: string): Reading {
  const words = wordsOf(text).map(({ start, end, text: word }) => {
    const key = bare(word);
    return { start, end, key, root: rootOf(key), isTelling: !isLittle(key) && !noes.has(key) };
  });
  const denied = words.flatMap(({ key, end }, i) => {
    const before = words.slice(Math.max(0, i - reach), i);
    const ne = before.findLastIndex((one) => one.key === 'ne' || one.key === 'n');
    if (!(noes.has(key) || (key === 'plus' && ne >= 0))) return [];
    if (idle.has(`${key}_${words[i + 1]?.key}`)) return [];
    const between = ne < 0 ? [] : before.slice(ne).filter((one) => one.isTelling);
    const after = words.slice(i + 1, i + 1 + reach).find((one) => one.isTelling);
    const isNext = after && !/[,;:.!?()]/u.test(text.slice(end, after.start));
    return between.length > 0 ? [between] : isNext ? [[after]] : [];
  });
  return { text, told: words.filter((one) => one.isTelling), denied };
}

/** How much of a claim a sentence must tell word for word to tell it again. */
const mostly = 0.75;
const fewest = 2;

/** Whether a text tells, around what it denies, nothing that another tells, so that it may speak of something else. */
function isApart(group: readonly Told[], { text, told }: Reading, other: Reading): boolean {
  const segmentAt = segmentsOf(text);
  const beside = told.filter(
    (one) =>
      !group.includes(one) &&
      group.some((its) => segmentAt(its.start).start === segmentAt(one.start).start),
  );
  return (
    beside.length > 0 && !beside.some(({ root }) => other.told.some((one) => one.root === root))
  );
}

/** Whether what a no of one text denies stands in another, word for word, with no hint of a no beside it. */
function drops(denying: Reading, other: Reading): boolean {
  const isDenied = (word: Told) => other.denied.some((group) => group.includes(word));
  const affirmed = denying.told.filter((word) => !denying.denied.flat().includes(word));
  return denying.denied.some((group) => {
    const plain = group.filter(({ root }) => !affirmed.some((one) => one.root === root));
    const again = other.told.filter((one) => plain.some(({ root }) => root === one.root));
    const parts = partsOf(other.text).filter((part) => again.some((one) => overlaps(one, part)));
    return (
      again.length > 0 &&
      !isApart(group, denying, other) &&
      !again.some(isDenied) &&
      !hintsNo(parts.map(({ text }) => text).join(' ; '), denying.text)
    );
  });
}

/** Whether a sentence tells a claim again, nearly word for word, but for a no that one of the two lacks. */
export function restatesTurned(sentence: string, claim: string): boolean {
  const [telling, said] = [readingOf(sentence), readingOf(claim)];
  const same = said.told.filter(({ root }) => telling.told.some((one) => one.root === root));
  if (same.length < fewest || same.length < mostly * said.told.length) return false;
  if (endsInNo(sentence)) return false;
  if (deniesUntil(sentence, claim) || deniesUntil(claim, sentence)) return false;
  return drops(said, telling) || drops(telling, said);
}
