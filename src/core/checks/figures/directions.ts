import { groundedFacts } from '#src/core/checks/evidence.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read, toldIn } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import { rememberedBeside } from '#src/core/remember.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { type Way, type Ways, waysIn } from './ways.ts';

/** Words that two parts share at least to speak of the same. */
const fewest = 2;

const opposed = (mine: Way, theirs: Way | undefined): boolean =>
  theirs !== undefined && mine !== 'both' && theirs !== 'both' && mine !== theirs;

const areOpposed = (mine: Ways, theirs: Ways): boolean =>
  [...mine].some(([dimension, way]) => opposed(way, theirs.get(dimension)));

const small = phrases(
  'ce(?:lle|lui|ux|lles) les? la l’ aux? à chez d[eu]s? d’ the that those of in',
);
const name = "\\p{Lu}[\\p{L}’'-]*";
/** Whom a claim compares with: «que celle du groupe Untel», `than Untel`. */
const against = new RegExp(
  `(?<!\\p{L})(?:que |qu['’]|than )(?:${small} ?)*(?:\\p{Ll}+ ){0,2}${name}(?: ${name})*`,
  'u',
);

/** Whether a claim compares with somebody whom its evidence names, who may be the one that this tells of: «moins élevée que celle d’Untel» for «Untel, qui proposait plus». */
function isTurnedRound(claim: string, evidence: string): boolean {
  const [than] = against.exec(claim) ?? [];
  const below = read(claim).filter((one) => one.kind === 'name' && than?.includes(one.text));
  return read(evidence).some((one) => below.some((other) => alike(one, other)));
}

/** Whether a part of a claim goes one way where all the parts of its evidence that say most of it go the other. */
function turnsPart(claim: string, evidence: string): boolean {
  const parts = partsOf(evidence).map(({ text }) => ({ ways: waysIn(text), words: read(text) }));
  return partsOf(claim).some(({ text }) => {
    const words = read(text);
    const shared = parts.map((part) => ({
      ...part,
      count: words.filter(toldIn(part.words)).length,
    }));
    const most = Math.max(fewest, ...shared.map(({ count }) => count));
    return [...waysIn(text)].some(([dimension, way]) => {
      const near = shared.filter(({ count, ways }) => count >= most - 1 && ways.has(dimension));
      return (
        near.some(({ count }) => count === most) &&
        near.every(({ ways }) => opposed(way, ways.get(dimension)))
      );
    });
  });
}

/** Whether a French text goes, or compares, the other way than one that it rests on. */
export const goesOtherWay = rememberedBeside(
  (text, other) =>
    !isTurnedRound(text, other) &&
    (areOpposed(waysIn(text), waysIn(other)) || turnsPart(text, other)),
);

/** A claim does not go, or compare, the other way than its evidence: «en hausse» for `down from`, «plus tard» for `earlier`. */
export const directions: Check = (subject) =>
  groundedFacts(subject)
    .filter(({ claim, evidence }) => goesOtherWay(blanked(claim), evidence))
    .map(({ claim }) => reversalAt(subject.draft.text, statedAt(claim, subject.draft.text)));
