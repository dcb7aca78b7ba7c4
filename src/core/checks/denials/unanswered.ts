import { groundedFacts } from '#src/core/checks/evidence.ts';
import { nearestTo } from '#src/core/checks/nearest-to.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { isAnsweredNo } from './answered-no.ts';
import { deniesOfFigure } from './denied-figures.ts';
import { restatesTurned } from './restated.ts';
import {
  addsNo,
  deniesAlone,
  deniesThroughout,
  takesBack,
  tellsMost,
  turnsClaim,
} from './told-no.ts';

/** How much of a claim a sentence must say to state it. */
const states = 0.4;

/** The sentence of a brief that states a claim. */
function statementOf(claim: string, sentences: readonly Sentence[]): Sentence | undefined {
  const nearest = nearestTo(claim, sentences);
  return nearest && nearest.share >= states ? nearest.sentence : undefined;
}

/** A claim as it is held against its evidence: its quotations count where the evidence quotes too. */
const heldAgainst = (claim: string, evidence: string): string =>
  /[«“"]/u.test(evidence) ? claim : blanked(claim);

/** Whether a claim says yes or no where its evidence says the other. */
function contradicts(claim: string, evidence: string): boolean {
  const said = heldAgainst(claim, evidence);
  return (
    deniesAlone(evidence, said, 'evidence') ||
    deniesThroughout(evidence, said) ||
    addsNo(said, evidence) ||
    deniesOfFigure(said, evidence) ||
    takesBack(said, evidence) ||
    isAnsweredNo(evidence, said)
  );
}

/** «C’était faux : le bureau n’avait pas brûlé»: what was told, which a brief may tell first, was not so. */
const deniesTold = /(?<!\p{L})(?:fau(?:x|sse)|mensong\p{L}*|rumeurs?|intox|canular)(?!\p{L})/iu;

/** The sentence that states a claim, where it adds a no to it, or where all that tell the claim drop its no. */
function turnedIn(sentences: readonly Sentence[], claim: string): Finding['span'][] {
  const stated = statementOf(claim, sentences);
  if (!stated) return [];
  const telling = sentences.filter(({ text }) => tellsMost(text, claim));
  const drops =
    telling.length > 0 &&
    !deniesTold.test(claim) &&
    telling.every(({ text }) => deniesAlone(claim, text, 'stated'));
  return drops ||
    turnsClaim(stated.text, claim) ||
    restatesTurned(stated.text, claim) ||
    deniesOfFigure(stated.text, claim)
    ? [[stated.start, stated.end]]
    : [];
}

/** A claim says yes and no where its evidence does, and the brief where its claims do: it adds no denial to one, and drops none that its evidence has too. */
export const unanswered: Check = (subject) => {
  const { text, facts } = subject.draft;
  const sentences = sentencesOf(blanked(text));
  const inClaims = groundedFacts(subject)
    .filter(({ claim, evidence }) => contradicts(claim, evidence))
    .map(({ claim }) => statedAt(claim, text));
  const inBrief = facts.flatMap(({ claim }) => turnedIn(sentences, blanked(claim)));
  return [...inClaims, ...inBrief].map((span) => reversalAt(text, span));
};
