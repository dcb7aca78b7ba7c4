import { partsOf } from '#src/core/checks/parts.ts';
import { read, toldIn } from '#src/core/checks/reading.ts';
import { negations } from '#src/core/denials/polarity.ts';
import { formsOf, french } from '#src/core/denials/refusing-verbs.ts';
import { upTo } from '#src/core/text/phrases.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { setsAside } from './answered-no.ts';
import { deniesAlone } from './denied-alone.ts';
import { hintsNo } from './hints.ts';
import { hasLitotes, refuses } from './litotes.ts';
import { noes, refusals } from './noes.ts';
import { deniesPlainly, isUnplain, likens } from './plain-denials.ts';
import { tellsDenied } from './tells-denied.ts';

/** Denials of what goes on or was awaited, for which other words do as well. */
const passing =
  /(?<!\p{L})(?:plus(?! d['’e]| que| \p{L}+ que)|encore|avant|davantage|autant|mieux|gré)(?!\p{L})/iu;

/** Whether a text denies something once and for all. */
const deniesForGood = (text: string): boolean =>
  partsOf(text).some(
    (part) => negations(part.text) > 0 && !passing.test(part.text) && !likens(part.text),
  );

const refusal = new RegExp(`(?<!\\p{L})${formsOf(french.refuser)} (?:de |d['’]|qu)`, 'iu');

/** «Refuse de»: what is refused is not done, whoever asked. */
const refusesPlainly = (text: string): boolean => refusal.test(text) && !hasLitotes(text);

/** Whether a text denies, once and for all, where nothing in another hints at a no. */
const deniesAll = (denying: string, saying: string): boolean =>
  (deniesForGood(denying) || refusesPlainly(denying)) && noes(saying) === 0 && !hintsNo(saying, '');

/** How much of a claim a sentence must tell for a no that one alone says to deny the other. */
const nearly = 0.6;

/** Whether a text tells most of what a claim does, whatever it denies. */
export function tellsMost(text: string, claim: string): boolean {
  const words = read(claim);
  return words.filter(toldIn(read(text))).length >= nearly * words.length;
}

/** Whether a claim says no to what its evidence tells: that very thing, with no hint of a no where it does, or anything, with none at all. */
export const addsNo = (claim: string, evidence: string): boolean =>
  (negations(claim) > 0 && deniesAlone(claim, evidence, 'claim')) || deniesAll(claim, evidence);

const speaking = anyOf('said says told added dit assure explique affirme jure indique');
/** Who speaks, at the head of a part: `she said`, «selon l’agence». */
const attribution = new RegExp(
  `^\\s*(?:(?:according to|selon|d['’]après)(?!\\p{L}).*|${upTo(3)}${speaking}(?!\\p{L})(?: (?:that|qu[e’'])(?!\\p{L}))?)`,
  'iu',
);

/** What ends before a relative clause, which only says more of somebody. */
const relative = /(?:who|which|qui|dont)\s*$/iu;

/** «Ce qu’elle n’attendait pas, c’est que», `did not say that`: what comes is no less so. */
const beside =
  /^\s*(?:what|ce qu(?:e|(?=[’']))|ce dont)(?!\p{L})|(?<!\p{L})(?:not|n['’]t|pas) (?:say|tell|dire|dit)(?!\p{L})/iu;

/** Whether all that a text says is no, once and for all, where another has no hint of one. */
export function deniesThroughout(denying: string, saying: string): boolean {
  const parts = partsOf(denying).filter(
    ({ start, text }) =>
      !relative.test(denying.slice(0, start)) &&
      read(text.replace(attribution, '')).some(({ kind }) => kind !== 'name'),
  );
  return (
    parts.length > 0 &&
    parts.every((part) => deniesPlainly(part, saying, 'evidence') && !beside.test(part.text)) &&
    noes(saying) === 0 &&
    !hintsNo(saying, '')
  );
}

/** Whether the parts of a text that say no to nothing tell most of another by themselves, so that what it denies is something else. */
const tellsApart = (text: string, other: string): boolean =>
  tellsMost(
    partsOf(text)
      .filter((part) => noes(part.text) === 0 && refusals(part.text) === 0)
      .map((part) => part.text)
      .join(' ; '),
    other,
  );

/** Whether a sentence of a brief denies, once and for all, what a claim tells in nearly the same words. */
export const turnsClaim = (sentence: string, claim: string): boolean =>
  negations(sentence) > negations(claim) &&
  deniesForGood(sentence) &&
  !hintsNo(claim, sentence) &&
  tellsMost(sentence, claim) &&
  !tellsApart(sentence, claim) &&
  tellsDenied(sentence, claim, true) &&
  deniesAlone(sentence, claim, 'brief');

/** Whether a text denies a refusal that another does not deny: «n’exclut pas», beside `ruled out`. */
const isMild = (mild: string, plain: string): boolean =>
  hasLitotes(mild) && !refuses(mild) && !hasLitotes(plain);

/** Whether a text says no, by a verb, in so many words or by what it sets aside. */
const saysNo = (text: string): boolean =>
  refuses(text) || (!isUnplain(text) && (setsAside(text) || noes(text) > 0));

/** Whether a claim or its evidence takes back what the other refuses. */
export const takesBack = (claim: string, evidence: string): boolean =>
  (isMild(claim, evidence) && saysNo(evidence)) ||
  (isMild(evidence, claim) && refuses(claim) && noes(claim) === 0);
