import { groundedFacts } from '#src/core/checks/evidence.ts';
import { nearestTo } from '#src/core/checks/nearest-to.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { rememberedBeside } from '#src/core/remember.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { locate } from '#src/core/text/fold.ts';
import { blanked, quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { shared, tellingWords } from '#src/core/words/concepts.ts';
import { contradicts, contradictsBesides } from './against-evidence.ts';
import { deniesAlone } from './denied-alone.ts';
import { deniesElsewhere } from './denied-elsewhere.ts';
import { noes } from './noes.ts';
import { copiesTurned, restatesTurned } from './restated.ts';
import { withoutSharedLacks } from './shared-lacks.ts';
import { tellsMost, turnsClaim } from './told-no.ts';

/** How much of a claim a sentence must say to state it, and for its evidence to be that of the sentence. */
const states = 0.4;
const surely = 0.45;

/** Evidence, and whether it quotes: it has marks, or its page has them around it. */
type Backing = { evidence: string; quotes: boolean };

/** A claim with what it rests on. */
type Grounded = { claim: string; backing: Backing };

function backingOf(evidence: string, { all, folded }: Source): Backing {
  const place = locate(evidence, folded);
  const isQuoted = place && quotationsIn(all).some((one) => overlaps(one, place));
  return { evidence, quotes: isQuoted || /[«“"]/u.test(evidence) };
}

/** A text as it is held against evidence: its quotations count where that quotes too. */
const heldAgainst = ({ quotes }: Backing, text: string): string => (quotes ? text : blanked(text));

/** The sentences of a text, as they are held against some evidence, if any. */
const sentencesFor = (text: string, backing?: Backing): Sentence[] => {
  const held = backing ? heldAgainst(backing, text) : blanked(text);
  return sentencesOf(text).map((one) => ({ ...one, text: held.slice(one.start, one.end) }));
};

/** How much of a part that says no, or of one that says none, the page must tell elsewhere to bear it out. */
const borneOut = 0.6;

/** Whether the page bears out elsewhere what a sentence says otherwise than some evidence: its no, or its yes where the evidence has the no. */
function isBorneOut(sentence: string, evidence: string, { all }: Source): boolean {
  const denies = noes(sentence) > noes(evidence);
  const said = partsOf(sentence).filter(({ text }) => noes(text) > 0 === denies);
  return sentencesOf(all).some(
    ({ text }) =>
      !evidence.includes(text) &&
      !text.includes(evidence) &&
      partsOf(text).some(
        (part) =>
          noes(part.text) > 0 === denies &&
          said.some(
            (one) => tellingWords(one.text).length > 1 && shared(one.text, part.text) >= borneOut,
          ),
      ),
  );
}

/** Whether a sentence says no to evidence, or that to it. */
const isRefuted = rememberedBeside(
  (text, evidence) => contradictsBesides(text, evidence) && !deniesElsewhere(text, evidence),
);

/** The sentences that state a claim, where the evidence of the claim says no to all of them, or they to that. */
function refutedIn(text: string, { claim, backing }: Grounded, source: Source): Finding['span'][] {
  const { evidence } = backing;
  const said = heldAgainst(backing, claim);
  const stating = sentencesFor(text, backing).filter(
    (sentence) => shared(said, sentence.text) >= surely,
  );
  return stating.every(
    ({ text }) => isRefuted(text, evidence) && !isBorneOut(text, evidence, source),
  )
    ? stating.map(({ start, end }) => [start, end])
    : [];
}

/** Whether a sentence drops the no of a claim. */
const dropsNo = rememberedBeside((sentence, told) => {
  const [text, claim] = withoutSharedLacks(sentence, told);
  return deniesAlone(claim, text, 'stated') && !deniesElsewhere(text, claim);
});

/** Whether a sentence that states a claim puts a no to it. */
const putsNo = rememberedBeside((sentence, told) => {
  const [text, claim] = withoutSharedLacks(sentence, told);
  return turnsClaim(text, claim) || (restatesTurned(text, claim) && !deniesElsewhere(text, claim));
});

/** The sentence that states a claim, where it adds a no to it, or where all that tell the claim drop its no. */
function turnedIn(sentences: readonly Sentence[], claim: string): Finding['span'][] {
  const nearest = nearestTo(claim, sentences);
  if (!nearest || nearest.share < states) return [];
  const stated = nearest.sentence;
  const telling = sentences.filter(({ text }) => tellsMost(text, claim));
  const drops = telling.length > 0 && telling.every(({ text }) => dropsNo(text, claim));
  return drops || putsNo(stated.text, claim) ? [[stated.start, stated.end]] : [];
}

/** A claim says yes and no where its evidence does, and the brief where its claims do: it adds no denial to one, and drops none that its evidence has too. */
export const unanswered: Check = (subject) => {
  const { draft, source } = subject;
  const { text, facts } = draft;
  const sentences = sentencesFor(text);
  const grounded = groundedFacts(subject).map(({ claim, evidence }) => ({
    claim,
    backing: backingOf(evidence, source),
  }));
  const turns = (words: string, { evidence }: Backing): boolean =>
    source.language !== 'en' && copiesTurned(words, evidence);
  const refuted = grounded.filter(({ claim, backing }) => {
    const said = heldAgainst(backing, claim);
    return contradicts(said, backing.evidence) || turns(said, backing);
  });
  const sound = grounded.filter((fact) => !refuted.includes(fact));
  const inClaims = refuted.map(({ claim }) => statedAt(claim, text));
  const inBrief = [
    ...facts.flatMap(({ claim }) => turnedIn(sentences, blanked(claim))),
    ...sound.flatMap((fact) => refutedIn(text, fact, source)),
    ...sound.flatMap(({ backing }) =>
      sentencesFor(text, backing)
        .filter((sentence) => turns(sentence.text, backing))
        .map(({ start, end }): Finding['span'] => [start, end]),
    ),
  ];
  return [...inClaims, ...inBrief].map((span) => reversalAt(text, span));
};
