import { meaningsIn, shared } from '#src/core/concepts.ts';
import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/fold.ts';
import { quantitiesIn } from '#src/core/numbers.ts';
import { negations, soundsNegative } from '#src/core/polarity.ts';
import { backs } from '#src/core/quantity-match.ts';
import { blanked } from '#src/core/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import type { Place } from '#src/core/span.ts';
import { reversalAt } from './reversal.ts';
import { statedAt } from './stated.ts';
import type { Check, Source } from './subject.ts';

/** Turns by which a text may say a no as a yes, or a yes as a no: a first, a superlative, «pas encore». */
const turning =
  /(?<!\p{L})(?:premi[eè]|first|most|record|seul|only|autant|davantage|aussi|sans|encore|yet|plus que|gu[eè]re \p{L}+ que|no\.? \d)/iu;

/** Denials of which a page seldom has the very verb: «n’entend pas», «n’a pas suffi», «n’est pas le seul». */
const idle =
  /(?<!\p{L})(?:ne |n['’])(?:\p{L}+ ){0,2}?(?:désesp|loin|voul|entend|suff|cach)|n['’]est pas (?:l[ea]|une?|loin)(?!\p{L})/iu;

/** The sentences of a page that hold a passage, as one text. */
const sentencesAround = (passage: string, source: Source, page: readonly Sentence[]): string => {
  const place = locate(passage, source.folded);
  return page
    .filter(({ start, end }) => place && start < place.end && place.start < end)
    .map(({ text }) => text)
    .join(' ');
};

/** Whether a claim says no and its evidence, read in its sentence, nothing like it; or the reverse, of the same thing. */
function isUnanswered(claim: string, evidence: string, around: string): boolean {
  if (turning.test(claim) || turning.test(around)) return false;
  if (negations(claim) > 0) return !soundsNegative(around);
  if (soundsNegative(claim) || /(?<!\p{L})(?:ne |n['’]|pas )/u.test(claim)) return false;
  return evidence
    .split(/[,;:]/u)
    .some(
      (part) => negations(part) > 0 && meaningsIn(part).length > 1 && shared(part, claim) >= 0.5,
    );
}

/** Parts of a sentence between commas and links, each with its place in the text. */
function clausesOf({ text, start }: Sentence): (Place & { text: string })[] {
  const cuts = Array.from(
    text.matchAll(/[,;:—(]|\s(?=(?:mais|et|qui|dont|où|quand|car|tandis|alors)\s)/gu),
    ({ index }) => index,
  );
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? text.length;
    return { text: text.slice(from, to), start: start + from, end: start + to };
  });
}

/** Numbers that tell of what a text speaks. */
const tellingNumbers = (text: string) =>
  quantitiesIn(text).filter(
    ({ values, worded, unit }) => (values[0] ?? 0) > 2 && (!worded || unit !== undefined),
  );

const tied = (clause: string, other: string): boolean => {
  const given = quantitiesIn(other);
  return tellingNumbers(clause).some((one) => given.some((two) => backs(two, one)));
};

/** What a sentence of the page must share with a clause for its own no to be the clause's. */
const mentioned = 0.6;

type Told = { claim: string; around: string };

/** Whether a clause says no where the facts that it states, and all that the page says of it, have nothing of a no. */
function denies(clause: string, facts: readonly Told[], page: readonly Sentence[]): boolean {
  if (negations(clause) === 0 || !/(?<!\p{L})n(?:e |['’])/u.test(clause)) return false;
  if (turning.test(clause) || idle.test(clause)) return false;
  if (meaningsIn(clause).length < (tellingNumbers(clause).length > 0 ? 2 : 3)) return false;
  const isNear = (other: string, least: number) => {
    const share = shared(clause, other);
    return share >= least || (share >= least / 2 && tied(clause, other));
  };
  const inFacts = facts.filter(({ claim }) => isNear(claim, 0.4)).map(({ around }) => around);
  const inPage = page.map(({ text }) => text).filter((text) => isNear(text, 0.6));
  const near = inFacts.length > 0 ? inFacts : inPage;
  return (
    near.length > 0 &&
    !near.some((text) => soundsNegative(text) || turning.test(text)) &&
    !page.some(({ text }) => shared(clause, text) >= mentioned && soundsNegative(text))
  );
}

/** A no of the brief has a no in what it rests on, and a plain no of the evidence is not told as a yes. */
export const unanswered: Check = ({ draft, source }) => {
  const page = sentencesOf(source.all);
  const facts = draft.facts
    .filter(({ evidence }) => locate(evidence, source.folded))
    .map(({ claim, evidence }) => ({
      claim: blanked(claim),
      evidence,
      around: sentencesAround(evidence, source, page),
    }));
  const fault = (span: Finding['span']) => reversalAt(draft.text, span);
  const bound = facts
    .filter(({ claim, evidence, around }) => isUnanswered(claim, evidence, around))
    .map(({ claim }) => fault(statedAt(claim, draft.text)));
  const stated = sentencesOf(blanked(draft.text))
    .flatMap(clausesOf)
    .filter((clause) => denies(clause.text, facts, page))
    .map(({ start, end }) => fault([start, end]));
  return [...bound, ...stated];
};
