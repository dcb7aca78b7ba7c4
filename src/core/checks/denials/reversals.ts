import type { Fact } from '#src/core/brief.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import { rarityIn } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { Language } from '#src/core/denials/antonyms.ts';
import { reversalAt } from '#src/core/fault.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { shared } from '#src/core/words/concepts.ts';
import { type Contrary, contraryIn, sideAgainst } from './contrary.ts';
import { hintsNo } from './hints.ts';
import { reorderedIn } from './orders.ts';
import { isOvertaken } from './overtaken.ts';
import { type Point, type Reading, readPoints } from './points.ts';
import { questionsIn } from './questions.ts';
import { comparable, countApart, type Rarity, support, tie } from './ties.ts';

/** Words that say the reverse of something, with the word that tells it, if one does. */
type Turned = Place & { against?: string };

/** How much must be shared to speak of the same thing, in all and of what stands around the two: one of these pairs will do. */
type Least = Record<'word' | 'side', readonly (readonly [all: number, part: number])[]>;
const claims: Least = { word: [[0.2, 0.6]], side: [[0.4, 0.6]] };
const page: Record<Language, Least> = {
  fr: {
    word: [[0.6, 0.5]],
    side: [[0.4, 0.5]],
  },
  en: {
    word: [[0.6, 0.6]],
    side: [[0.5, 0.5]],
  },
};

/** Whether the sentence of a point takes the other side of the same opposition too: «présenté comme approuvé, il fut rejeté». */
const isBoth = (point: Point, { points }: Reading): boolean =>
  point.opposition !== undefined &&
  points.some(
    (one) =>
      one.opposition === point.opposition &&
      one.yes === !point.yes &&
      one.token.sentence === point.token.sentence,
  );

/** How two texts are held against each other: `others` may vouch for the first. */
type Rule = { least: Least; rare: Rarity; others?: readonly Reading[] };

/** The points of one text that another turns into their reverse, where it nowhere says the same of the same, nor do others. */
function reversed(said: Reading, told: Reading, { least, rare, others = [] }: Rule): Contrary[] {
  return said.points.flatMap((point) => {
    if (point.yes === undefined) return [];
    const against = told.points
      .filter((one) => one.yes === !point.yes && comparable(point, one) && !countApart(point, one))
      .map((one) => ({ one, shared: tie(point, one, rare) }));
    const nearest = against.reduce<(typeof against)[number] | undefined>(
      (best, next) => (best && best.shared >= next.shared ? best : next),
      undefined,
    );
    if (!nearest || isBoth(nearest.one, told)) return [];
    const { one, shared } = nearest;
    const itself = said.points.filter(
      (its) =>
        its === point ||
        (its.opposition === undefined && its.start === point.start && its.end === point.end),
    );
    const whole = Math.min(tie(point, point, rare), tie(one, one, rare));
    const isNear = least[point.opposition === undefined ? 'word' : 'side'].some(
      ([all, part]) => shared >= all && shared >= part * whole,
    );
    const [denying, saying] = point.yes ? [one, point] : [point, one];
    const isReverse =
      isNear &&
      !isOvertaken(denying.beside(), saying.beside()) &&
      !(point.opposition === undefined && hintsNo(saying.beside(), '')) &&
      itself.every((its) => support(its, told, rare) < 0.6 * shared) &&
      support(one, said, rare) < shared &&
      !others.some((other) => support(point, other, rare) >= 0.5 * shared);
    return isReverse ? [{ ...point, ...sideAgainst(point, one, one.token.text) }] : [];
  });
}

/** How much of a sentence a claim tells, or it of a claim, for that claim to be the one to ask. */
const telling = 0.25;

/** What a brief says and denies in the sentences that tell none of its claims. */
function besides(said: Reading, text: string, facts: readonly Fact[]): Reading {
  const claims = facts.map(({ claim }) => claim);
  const toldAt = overlapping(
    sentencesOf(text).filter(({ text }) =>
      claims.some((claim) => shared(text, claim) >= telling || shared(claim, text) >= telling),
    ),
  );
  return { ...said, points: said.points.filter((point) => !toldAt(point)) };
}

/** What a page says and denies, but for what it asks somebody. */
function readPage(page: string, language: Language): Reading {
  const { points, tokens } = readPoints(page, language);
  const askedAt = overlapping(questionsIn(page));
  return { points: points.filter((point) => !askedAt(point)), tokens };
}

/** What the page says is not denied in the brief, nor told as its contrary: refused for accepted, sold for bought. */
export const reversals: Check = (subject) => {
  const { draft, source } = subject;
  const language: Language = source.language === 'en' ? 'en' : 'fr';
  const told = readPage(source.all, language);
  const rare = rarityIn(told.tokens);
  const bound = groundedFacts(subject).flatMap((fact) => {
    const claim = blanked(fact.claim);
    return [
      ...contraryIn(claim, fact.evidence, language),
      ...reorderedIn(claim, fact.evidence),
    ].map(({ start, end, against }: Turned) => ({
      span: wordsAt(claim.slice(start, end), claim, draft.text),
      against,
    }));
  });
  const text = blanked(draft.text);
  const statements = blanked(draft.facts.map(({ claim }) => claim).join('\n'));
  const said = readPoints(text, 'fr');
  const claimed = readPoints(statements, 'fr');
  const stated = [
    ...reversed(said, claimed, { least: claims, rare, others: [told] }),
    ...reversed(besides(said, text, draft.facts), told, { least: page[language], rare }).filter(
      ({ weak }) => !weak,
    ),
    ...reorderedIn(text, statements),
    ...reorderedIn(text, source.all),
  ].map(({ start, end, against }: Turned) => ({
    span: [start, end] as const,
    against,
  }));
  return [...bound, ...stated].map(({ span, against }) => reversalAt(draft.text, span, against));
};
