import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { deniesUntil, negations } from '#src/core/denials/polarity.ts';
import { formsOf, french } from '#src/core/denials/refusing-verbs.ts';
import { upTo } from '#src/core/text/phrases.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { leavesNo, setsAside } from './answered-no.ts';
import { deniedBy } from './denied-words.ts';
import { hintsNo } from './hints.ts';
import { hasLitotes, refuses } from './litotes.ts';
import { noes, refusals } from './noes.ts';
import { deniesPlainly, isOfBrief, isUnplain, likens, type Pair } from './plain-denials.ts';

/** How much of what a no denies another text must tell for it to tell that very thing. */
const least = { evidence: 0.5, claim: 0.5, brief: 0.5, stated: 0.6 };

/** A text and its telling words. */
type Read = readonly [text: string, words: readonly Token[]];

/** What a part speaks of that another has named: «cela», `turned it down`. */
const isAbout = /(?<!\p{L})(?:it|cela|ça)(?!\p{L})/iu;

/** The commas around a relative clause, with its pronoun. */
const relatives =
  /, (?:\p{L}+ of )?(?:which|who|whom|qui|dont)(?!\p{L})(?=(?: [^\s,]+){1,12}, )|(?<=, (?:\p{L}+ of )?(?:which|who|whom|qui|dont)(?: [^\s,]+){1,12}),(?= )/gu;

/** A text, to the letter as long, whose short asides part nothing, nor what only adds where or to whom: `The dividend, 12 cents a share, is unchanged`. */
const inOne = (text: string): string =>
  text
    .replace(relatives, ({ length }) => ' '.repeat(length))
    .replace(
      /,(?= (?:[^\s,]+ ){0,6}[^\s,]+, )|(?<=, (?:[^\s,]+ ){0,6}[^\s,]+),(?= )|,(?= (?:pour|dans|sur|chez|for|in|on|at)(?!\p{L}))/gu,
      ' ',
    );

/** Whether a text ends, or a part of it, on a no by itself: «les clubs sportifs, jamais». */
export const endsInNo = (text: string): boolean =>
  /[,;:] (?:jamais|non|pas|rien)\s*(?:[.;!?»]|$)/iu.test(text);

/** Whether another text tells one word that is denied in parts that have no other word of the denying one, so that they may speak of something else. */
function isAlone(word: Token | undefined, [denying, words]: Read, [saying, told]: Read): boolean {
  const beside = (part: Place) => words.filter((one) => one !== word && overlaps(one, part));
  const around = partsOf(inOne(denying))
    .filter((part) => word && overlaps(word, part))
    .flatMap(beside);
  return partsOf(inOne(saying)).every((part) => {
    const own = told.filter((one) => overlaps(one, part));
    const telling = own.filter((one) => word && alike(one, word));
    return (
      telling.length === 0 ||
      !own.some((one) => !telling.includes(one) && around.some((other) => alike(one, other)))
    );
  });
}

/** Whether a text that says no less often tells, with no hint of a no where it does, what another denies and nowhere says. */
export function deniesAlone(denying: string, saying: string, pair: Pair): boolean {
  const left = noes(saying);
  if (
    !isOfBrief(pair) &&
    left > 0 &&
    left >= noes(denying) + (pair === 'evidence' ? refusals(denying) : 0)
  )
    return false;
  if (pair === 'claim' ? leavesNo(saying) : endsInNo(saying)) return false;
  if (deniesUntil(denying, saying)) return false;
  const [words, told] = [read(denying), read(saying)];
  return deniedBy(denying, words, saying, pair).some((scope) => {
    const telling = told.filter(
      (one) => one.kind !== 'name' && scope.some((word) => alike(one, word)),
    );
    const matched = scope.filter((word) => telling.some((one) => alike(one, word)));
    if (matched.length < least[pair] * scope.length) return false;
    const beyond = words.filter((word) => !scope.includes(word));
    if (
      pair === 'evidence' &&
      scope.length === 1 &&
      isAlone(scope[0], [denying, words], [saying, told])
    )
      return false;
    if (telling.every((one) => beyond.some((word) => alike(one, word)))) return false;
    const parts = partsOf(isOfBrief(pair) ? saying : inOne(saying))
      .filter((part) => isAbout.test(part.text) || telling.some((word) => overlaps(word, part)))
      .map(({ text }) => text)
      .join(' ; ');
    return noes(parts) === 0 && !hintsNo(parts, denying);
  });
}

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
  const [told, words] = [read(text), read(claim)];
  return (
    words.filter((word) => told.some((one) => alike(one, word))).length >= nearly * words.length
  );
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
