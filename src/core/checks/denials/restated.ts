import { partsOf } from '#src/core/checks/parts.ts';
import { deniesUntil } from '#src/core/denials/polarity.ts';
import { rememberedBeside } from '#src/core/remember.ts';
import { overlaps, type Place, within } from '#src/core/text/span.ts';
import { affirmsElsewise } from './answered-no.ts';
import { endsInNo } from './denied-alone.ts';
import { hintsNo } from './hints.ts';
import { excepts } from './plain-denials.ts';
import { isSameWord, plainNoes, type Reading, type Told } from './plain-noes.ts';
import { segmentsOf } from './segments.ts';
import { isPutOff } from './turned.ts';

const tells = (words: readonly Told[], word: Told): boolean =>
  words.some((one) => isSameWord(one, word));

/** How much of what is told must be told again word for word to be the same. */
const mostly = 0.75;
const fewest = 2;
/** Words of a part of a sentence that tell enough by themselves. */
const enough = 3;

const tellsMost = (words: readonly Told[], told: readonly Told[], least: number): boolean => {
  const own = told.filter((word) => !word.governs || tells(words, word));
  const same = own.filter((word) => tells(words, word)).length;
  return same >= least && same >= mostly * own.length;
};

/** A word that one text denies, where that text has it and where another tells it. */
type Dropped = { denied: Told; again: readonly Told[]; isVerbal: boolean };

/** Whether a text tells, around what it denies, nothing that another tells, so that it may speak of something else. */
function isApart(denied: readonly Told[], { text, told }: Reading, other: Reading): boolean {
  const segmentAt = segmentsOf(text);
  const beside = told.filter(
    (one) =>
      !denied.includes(one) &&
      denied.some((its) => segmentAt(its.start).start === segmentAt(one.start).start),
  );
  return beside.length > 0 && !beside.some((word) => tells(other.told, word));
}

/** The words that a no of one text denies and that stand in another, word for word, with no hint of a no beside them. */
function droppedFrom(denying: Reading, other: Reading): Dropped[] {
  const isDenied = (word: Told) => other.denied.some(({ words }) => words.includes(word));
  const affirmed = denying.told.filter(
    (word) => !denying.denied.some(({ words }) => words.includes(word)),
  );
  return denying.denied.flatMap(({ words, isVerbal }) => {
    const plain = words.filter((word) => !tells(affirmed, word));
    const [denied] = plain;
    const again = other.told.filter(
      (word) => tells(plain, word) && !isApart([word], other, denying),
    );
    const parts = partsOf(other.text).filter((part) => again.some((one) => overlaps(one, part)));
    return denied &&
      again.length > 0 &&
      !isApart(words, denying, other) &&
      !again.some(isDenied) &&
      !hintsNo(parts.map(({ text }) => text).join(' ; '), denying.text)
      ? [{ denied, again, isVerbal }]
      : [];
  });
}

/** Whether a sentence tells a claim again, nearly word for word, but for a no that one of the two lacks. */
export function restatesTurned(sentence: string, claim: string): boolean {
  const [telling, said] = [plainNoes(sentence), plainNoes(claim)];
  if (!tellsMost(telling.told, said.told, fewest)) return false;
  if (endsInNo(sentence) || affirmsElsewise(sentence)) return false;
  if (deniesUntil(sentence, claim) || deniesUntil(claim, sentence)) return false;
  return droppedFrom(said, telling).length > 0 || droppedFrom(telling, said).length > 0;
}

const inSegment = ({ text, told }: Reading, word: Place): readonly Told[] => {
  const segment = segmentsOf(text)(word.start);
  return told.filter((one) => within(one, segment));
};

const isOnlyPutOff = ({ text }: Reading, { start, end }: Place): boolean =>
  isPutOff(text.slice(end, segmentsOf(text)(start).end));

/** Whether a part of a French sentence is told nearly word for word by a part of its evidence, but for a no that one of the two lacks. */
export const copiesTurned = rememberedBeside((sentence, evidence) => {
  const [said, told] = [plainNoes(sentence), plainNoes(evidence)];
  if ([sentence, evidence].some((one) => endsInNo(one) || affirmsElsewise(one) || excepts(one)))
    return false;
  const areSame = (mine: Told, theirs: Told): boolean =>
    !isOnlyPutOff(said, mine) &&
    !isOnlyPutOff(told, theirs) &&
    tellsMost(inSegment(told, theirs), inSegment(said, mine), enough) &&
    inSegment(said, mine).every(
      (one) => !/\d/u.test(one.root) || tells(inSegment(told, theirs), one),
    );
  return (
    droppedFrom(told, said).some(
      ({ denied, again, isVerbal }) => isVerbal && again.every((mine) => areSame(mine, denied)),
    ) ||
    (!hintsNo(evidence, sentence) &&
      droppedFrom(said, told).some(
        ({ denied, again, isVerbal }) =>
          isVerbal && again.some((theirs) => areSame(denied, theirs)),
      ))
  );
});
