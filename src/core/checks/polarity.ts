import type { Fact } from '#src/core/brief.ts';
import { meaningsIn, meaningsOf, shared } from '#src/core/concepts.ts';
import type { Finding } from '#src/core/finding.ts';
import { formsOf } from '#src/core/gazetteer.ts';
import { plain } from '#src/core/name-book.ts';
import { capitalsIn } from '#src/core/names.ts';
import { quantitiesIn } from '#src/core/numbers.ts';
import {
  denials,
  deniedVerbs,
  directionOf,
  hasNegativeWords,
  isFirstSince,
  negations,
  negativeAboutNumbers,
  soundsNegative,
} from '#src/core/polarity.ts';
import { backs } from '#src/core/quantity-match.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import type { Place } from '#src/core/span.ts';
import { bareWords } from '#src/core/words.ts';
import { align } from './alignment.ts';
import { statedAt } from './stated.ts';
import type { Check, Checked, Subject } from './subject.ts';

const opposite = { up: 'down', down: 'up' } as const;

const fault = (text: string, [start, end]: Finding['span']): Finding => ({
  code: 'polarity',
  about: 'fact',
  hard: true,
  span: [start, end],
  subject: text.slice(start, end),
});

/** Parts of a sentence between commas and links, each with its place. */
function clausesOf(text: string, { start, end }: Place): (Place & { text: string })[] {
  const parts: (Place & { text: string })[] = [];
  let from = start;
  const cut = (to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), start: from, end: to });
    from = to;
  };
  for (const match of text
    .slice(start, end)
    .matchAll(/[,;:—(]|\s(?=(?:mais|et|qui|dont|où|quand|car|tandis|alors)\s)/gu)) {
    cut(start + match.index + (match[0] === ' ' ? 0 : 1));
  }
  cut(end);
  return parts;
}

/** Whether a passage says a verb without denying it. */
function says(passage: string, verbs: readonly string[]): boolean {
  const told = new Set(meaningsIn(passage).flatMap((meanings) => [...meanings]));
  const denied = new Set(deniedVerbs(passage).flatMap((verb) => [...meaningsOf(verb)]));
  return verbs.some((verb) => {
    const meanings = [...meaningsOf(verb)];
    return meanings.some((one) => told.has(one)) && !meanings.some((one) => denied.has(one));
  });
}

/** Whether a passage affirms what some words deny: the very verb undenied, or no denial at all; `spared` says that its denials are of something else. */
function affirms(passage: string, words: string, spared = false): boolean {
  if (negations(passage) === 0 && !isFirstSince(passage) && says(passage, deniedVerbs(words)))
    return true;
  if (!spared && denials(passage) > denials(words) - 1) return false;
  const numbers = quantitiesIn(words).filter((one) => !one.worded);
  const given = quantitiesIn(passage);
  const counted =
    numbers.length > 0 && numbers.every((one) => given.some((other) => backs(other, one)));
  return counted ? !negativeAboutNumbers(passage, words) : !hasNegativeWords(passage, words);
}

const total = (texts: readonly string[], count: (text: string) => number): number =>
  [...new Set(texts)].reduce((sum, text) => sum + count(text), 0);

/** Whether a claim says no where its evidence says yes, or yes where it plainly says no, or up where it says down. */
function belies({ claim, evidence }: Fact): boolean {
  if (unsays(claim, evidence)) return true;
  if (negations(claim) > 0 && affirms(evidence, claim)) return true;
  const oneClause = evidence.split(/[,;:]/u).length === 1;
  const verbs = deniedVerbs(evidence);
  const restated = verbs.length === 0 || says(claim, verbs);
  if (negations(evidence) > 0 && !soundsNegative(claim) && oneClause && restated) return true;
  const said = directionOf(claim);
  return said !== undefined && directionOf(evidence) === opposite[said];
}

const weight = (text: string): number => meaningsIn(text).length + quantitiesIn(text).length;

/** Whether a clause and a passage speak of the same thing. */
const same = (clause: string, passage: string, least: number): boolean =>
  shared(clause, passage) >= least &&
  quantitiesIn(clause).every((one) => quantitiesIn(passage).some((other) => backs(other, one)));

/** Whether both give a number that tells of what they speak. */
const tied = (clause: string, passage: string): boolean => {
  const given = quantitiesIn(passage);
  return quantitiesIn(clause).some(
    (one) =>
      (one.values[0] ?? 0) > 2 &&
      (!one.worded || one.unit !== undefined) &&
      given.some((other) => backs(other, one)),
  );
};

const anchored = (passage: string, keys: readonly string[]): boolean => {
  const words = new Set(bareWords(passage).flatMap((word) => [...formsOf(word)]));
  return keys.some((key) => words.has(key));
};

/** Whether a clause denies something of a name or a number that the page speaks of without any negative word, there or in the next sentence. */
function untold(clause: string, page: readonly Sentence[]): boolean {
  const keys = capitalsIn(clause)
    .filter(({ opens, key }) => !opens && !plain(key))
    .map(({ key }) => key);
  const told = page.filter(
    ({ text }) => tied(clause, text) || (anchored(text, keys) && shared(clause, text) >= 0.3),
  );
  return (
    told.length > 0 &&
    told.every(
      (one) =>
        !soundsNegative(one.text, clause) &&
        !soundsNegative(page[page.indexOf(one) + 1]?.text ?? '', clause),
    )
  );
}

/** Whether a clause denies a denial that the passage affirms: «n’ont pas refusé» where they refused. */
function unsays(clause: string, passage: string): boolean {
  const mild = deniedVerbs(clause);
  const verbs = deniedVerbs(clause, true).filter((verb) => !mild.includes(verb));
  return verbs.length > 0 && negations(passage) === 0 && says(passage, verbs);
}

/** A text whose quotations are blank, as they are checked word for word. */
const blanked = (text: string): string =>
  quotationsIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** The clauses of the brief that say no where the facts they state, or else the page, say yes. */
function denied({ draft, source }: Subject): Finding[] {
  const page = sentencesOf(source.all);
  const isFalse = (text: string, sentence: string, facts: readonly Fact[]): boolean => {
    const stated = facts.filter(
      ({ claim, evidence }) =>
        shared(text, claim) >= 0.5 ||
        shared(claim, text) >= 0.6 ||
        shared(text, evidence) >= 0.5 ||
        tied(text, claim),
    );
    if (stated.some(({ evidence }) => unsays(text, evidence))) return true;
    if (negations(text) === 0 || weight(text) < 2 || /non seulement/iu.test(text)) return false;
    if (stated.length > 0) {
      const claims = facts.map(({ claim }) => claim);
      const passages = facts.map(({ evidence }) => evidence);
      const unclaimed = total(claims, negations) < negations(sentence);
      const spared = total(passages, denials) < denials(sentence);
      return stated.every(
        ({ claim, evidence }) =>
          (negations(claim) === 0 || unclaimed) && affirms(evidence, text, spared),
      );
    }
    const told = page.filter(
      (one) => same(text, one.text, 0.6) || (tied(text, one.text) && same(text, one.text, 0.2)),
    );
    if (told.length > 0) return told.every((one) => affirms(one.text, text));
    return untold(text, page);
  };
  const unquoted = blanked(draft.text);
  return align(draft).flatMap(({ sentence, facts }) =>
    clausesOf(unquoted, sentence)
      .filter(({ text }) => isFalse(text, sentence.text, facts))
      .map((clause) => fault(draft.text, [clause.start, clause.end])),
  );
}

/** The facts that say no and that the brief states without any negative word. */
function affirmed(draft: Checked): Finding[] {
  const negative = sentencesOf(draft.text)
    .flatMap((sentence) => clausesOf(draft.text, sentence))
    .filter((clause) => soundsNegative(clause.text));
  return align(draft).flatMap(({ sentence, facts }) =>
    facts
      .filter(({ claim }) => {
        const told = new Set(meaningsIn(sentence.text).flatMap((meanings) => [...meanings]));
        return deniedVerbs(claim).some((verb) =>
          [...meaningsOf(verb)].some((one) => told.has(one)),
        );
      })
      .filter(
        ({ claim }) =>
          !negative.some(({ text }) => shared(claim, text) > 0.2 || shared(text, claim) > 0.8),
      )
      .map(() => fault(draft.text, [sentence.start, sentence.end])),
  );
}

/** What the page denies is not affirmed, nor the reverse; what rises there does not fall here. */
export const polarity: Check = (subject) => [
  ...subject.draft.facts
    .filter(belies)
    .map((fact) => fault(subject.draft.text, statedAt(fact.claim, subject.draft.text))),
  ...denied(subject),
  ...affirmed(subject.draft),
];
