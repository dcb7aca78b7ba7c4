import { deniedIn } from '#src/core/denials.ts';
import { negations } from '#src/core/polarity.ts';
import { overlaps } from '#src/core/span.ts';
import { hintsNo } from './hints.ts';
import { hasLitotes, refuses } from './litotes.ts';
import { type Part, partsOf } from './parts.ts';
import { alike, read, type Token } from './reading.ts';

const lacking = /(?<!\p{L})(?:sans|without)(?!\p{L})/giu;

/** How often a text says no in so many words, or that something is lacking. */
export const noes = (text: string): number => negations(text) + (text.match(lacking)?.length ?? 0);

const denier =
  /(?<!\p{L})(?:ne|aucune?s?|ni|personne|nulle?|jamais|sans|not|never|no|none|nor|neither|nobody|nothing|cannot|without)(?!\p{L})|(?<!\p{L})n['’]|n['’]t(?!\p{L})/giu;
/** Verbs and nouns that hand a denial on to what they govern: «n’a pas l’intention de vendre». */
const handing = /^(?:intention|plans?|faire|fait|want(?:ed)?|vou\p{L}+|pou\p{L}+)$/iu;

/** Where what a no falls on gives way to a clause that hangs on it: «les licences que le groupe a signées». */
const clause = /(?<=\p{L}) qu[e’']/u;

/** The words that each no of a part denies, names aside: those after it, else those of the whole part. */
function scopesOf({ start, end, text }: Part, words: readonly Token[]): Token[][] {
  if (noes(text) === 0) return [];
  const own = words.filter(
    (word) => word.kind !== 'name' && word.start >= start && word.end <= end,
  );
  return Array.from(text.matchAll(denier), ({ index }) => {
    const reach = text.slice(index).search(clause);
    const [from, to] = [start + index, reach < 0 ? end : start + index + reach];
    const after = own.filter((word) => word.start >= from && word.start < to);
    return after.length > 0 ? after : own;
  });
}

/** How much of what a no denies another text must tell for it to tell that very thing. */
const least = 0.5;

/** Two texts that tell the same thing, a fact and its evidence or a brief and its fact. */
type Pair = 'evidence' | 'brief';

/** What each no of a text falls on: the words that follow it, and against evidence each word that it denies. */
function deniedBy(text: string, words: readonly Token[], pair: Pair): Token[][] {
  const scopes = partsOf(text).flatMap((part) => scopesOf(part, words));
  if (pair === 'brief') return scopes.filter((scope) => scope.length > 0);
  const denied = deniedIn(text);
  const hit = words.filter((word) => denied.some((one) => overlaps(one, word)));
  return [
    ...hit.map((word) => [word]),
    ...scopes.map((scope) => scope.filter(({ text }) => !handing.test(text))),
  ].filter((scope) => scope.length > 0);
}

/** What a denial is no plain one with: exceptions and superlatives. */
export const unplain =
  /(?<!\p{L})(?:exception|except|hormis|sauf|unless|other than|davantage|autant|mieux|should|aur(?:ait|aient|ions|iez|ais) pas dû|aussi \p{L}+ (?:que|depuis)|d[ée]pass\p{L}*|exceed\p{L}*|(?:moins|plus) d['’e] ?\d|(?:less|more|closer|nearer) than)(?!\p{L})/iu;
const putOff = /(?<!\p{L})(?:avant|before|until)(?!\p{L})/iu;

/** Whether a text denies plainly what another may tell: not only for a while, when that other has no such limit. */
const deniesPlainly = (text: string, other: string): boolean =>
  noes(text) > 0 &&
  !unplain.test(text) &&
  (!putOff.test(text) || (putOff.test(other) && !/(?<!\p{L})until(?!\p{L})/iu.test(text))) &&
  !hasLitotes(text);

/** What a part speaks of that another has named: «cela», `turned it down`. */
const isAbout = /(?<!\p{L})(?:it|cela|ça)(?!\p{L})/iu;

/** Whether a text that says no to nothing tells, with no hint of a no where it does, what another denies and nowhere says. */
export function deniesAlone(denying: string, saying: string, pair: Pair): boolean {
  if (!deniesPlainly(denying, saying) || noes(saying) > 0) return false;
  const [words, told] = [read(denying), read(saying)];
  return deniedBy(denying, words, pair).some((scope) => {
    const telling = told.filter((one) => scope.some((word) => alike(one, word)));
    const matched = scope.filter((word) => telling.some((one) => alike(one, word)));
    if (matched.length < least * scope.length) return false;
    const beyond = words.filter((word) => !scope.includes(word));
    if (telling.every((one) => beyond.some((word) => alike(one, word)))) return false;
    const parts = partsOf(saying)
      .filter((part) => isAbout.test(part.text) || telling.some((word) => overlaps(word, part)))
      .map(({ text }) => text)
      .join(' ; ');
    return !hintsNo(parts, denying);
  });
}

/** Denials of what goes on or was awaited, for which other words do as well. */
const passing = /(?<!\p{L})(?:plus|encore|avant|davantage|autant|mieux|gré)(?!\p{L})/iu;

/** Whether a text denies, once and for all, where nothing in another hints at a no. */
const deniesAll = (denying: string, saying: string): boolean =>
  noes(denying) > 0 && !passing.test(denying) && noes(saying) === 0 && !hintsNo(saying, '');

/** How much of a claim its evidence or a sentence must tell for a no that one alone says to deny the other. */
const nearly = 0.6;

/** Whether a text tells most of what a claim does, whatever it denies. */
export function tellsMost(text: string, claim: string): boolean {
  const [told, words] = [read(text), read(claim)];
  return (
    words.filter((word) => told.some((one) => alike(one, word))).length >= nearly * words.length
  );
}

/** Whether a claim says no to what its evidence tells in nearly the same words. */
export const addsNo = (claim: string, evidence: string): boolean =>
  tellsMost(evidence, claim) &&
  (deniesAlone(claim, evidence, 'evidence') || deniesAll(claim, evidence));

/** Whether a sentence of a brief denies, once and for all, what a claim tells in nearly the same words. */
export const turnsClaim = (sentence: string, claim: string): boolean =>
  negations(sentence) > negations(claim) &&
  !passing.test(sentence) &&
  !hintsNo(claim, sentence) &&
  tellsMost(sentence, claim) &&
  deniesAlone(sentence, claim, 'brief');

/** Whether a text takes back a refusal of which another tells plainly: «n’exclut pas» for `ruled out`. */
const isTakenBack = (mild: string, plain: string): boolean =>
  hasLitotes(mild) && !refuses(mild) && !hasLitotes(plain) && refuses(plain);

/** Whether a claim or its evidence takes back what the other refuses. */
export const takesBack = (claim: string, evidence: string): boolean =>
  isTakenBack(claim, evidence) || (isTakenBack(evidence, claim) && noes(claim) === 0);
