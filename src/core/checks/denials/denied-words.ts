import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { deniedIn } from '#src/core/denials/denials.ts';
import { negations } from '#src/core/denials/polarity.ts';
import { overlaps } from '#src/core/text/span.ts';
import { endsElliptic } from './answered-no.ts';
import { hasLitotes } from './litotes.ts';
import { type Part, partsOf } from './parts.ts';

const lacking = /(?<!\p{L})(?:sans|without)(?![\p{L}-])/giu;

/** How often a text says no in so many words, or that something is lacking. */
export const noes = (text: string): number => negations(text) + (text.match(lacking)?.length ?? 0);

const denier =
  /(?<!\p{L})(?:ne|aucune?s?|ni|personne|nulle?|jamais|sans|not(?! even)|never|no|none|nor|neither|nobody|nothing|cannot|without)(?![\p{L}-])|(?<!\p{L})n['’](?!importe)|n['’]t(?!\p{L})/giu;
/** Verbs that refuse, deny, rule out or forbid what follows them. */
const refusing =
  /(?<!\p{L})(?:refus(?:e[sd]?|ent|ée?s?|ait|aient|a|èrent|ing)|declin(?:e[sd]?|ing) to|den(?:y|ie[sd]|ying)|d[ée]ment(?:i|ent|ait|it)?|ni(?:e|ent|ait|a)|reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|exclut|exclu(?:ent|ait|es?|s)?|rejet(?:te|tent|ait|ée?s?)|forb(?:ids?|ade|idden)|interdi(?:te?s?|sent|sait)|fail(?:s|ed)? to|unable to|renon(?:ce|cent|cé|çait|ça) [àa])(?!\p{L})/giu;

/** How often a text refuses or denies by a verb. */
export const refusals = (text: string): number => text.match(refusing)?.length ?? 0;

/** Verbs and nouns that hand a denial on to what they govern, and words of a no itself: «n’a pas l’intention de vendre», `to anyone`. */
const handing =
  /^(?:intention|plans?|faire|fait|want(?:ed)?|vou\p{L}+|pou\p{L}+|nobody|nothing|any(?:one|body|thing)|far|yet|either|longer|personne)$/iu;

/** Where what a no falls on gives way to a clause that hangs on it: «les licences que le groupe a signées». */
const clause = /(?<=\p{L}) (?:qu[e’']|(?:qui|dont|that|who|which|whom)(?!\p{L}))/u;

/** A no of a clause that hangs on a name of its own, and where the rest of the sentence goes on: `a parcel that never existed was found`. */
const hanging = /(?<!\p{L})that (?:(?:had|has|did|does|do|was|were|is|are) )?$/u;
const goingOn = / (?:was|were|is|are|has|had|will|would)(?!\p{L})/u;

/** Whether the refusal that stands at a place counts. */
type Refused = (at: number) => boolean;

/** The words that each no of a part denies, names aside: those after it, else those of the whole part. */
function scopesOf(
  { start, end, text }: Part,
  words: readonly Token[],
  refused: Refused,
): Token[][] {
  const denials = [
    ...(noes(text) > 0 ? text.matchAll(denier) : []),
    ...Array.from(text.matchAll(refusing)).filter(({ index }) => refused(start + index)),
  ];
  const own = words.filter(
    (word) => word.kind !== 'name' && !word.dated && word.start >= start && word.end <= end,
  );
  return denials.map(({ index, 0: { length } }) => {
    if (endsElliptic(text.slice(0, index + length)) && !/\p{L}/u.test(text.slice(index + length)))
      return [];
    const reach = text.slice(index).search(hanging.test(text.slice(0, index)) ? goingOn : clause);
    const [from, to] = [start + index + length, reach < 0 ? end : start + index + reach];
    const after = own.filter((word) => word.start >= from && word.start < to);
    return after.length > 0 || reach >= 0 ? after : own;
  });
}

/** What denies: the evidence of a claim, a claim against its evidence, a brief against its claims, or a claim that the brief states. */
export type Pair = 'evidence' | 'claim' | 'brief' | 'stated';

/** Whether a brief is held against its claims, not a claim against its evidence. */
export const isOfBrief = (pair: Pair): boolean => pair === 'brief' || pair === 'stated';

/** What tells of some alone: «dont onze n’ont jamais été exposées». */
const someOf = /(?<!\p{L})(?:dont|of (?:which|whom)) $/iu;

/** What each plain no of a text falls on: the words that follow it, and against evidence each word that it denies. */
export function deniedBy(
  text: string,
  words: readonly Token[],
  other: string,
  pair: Pair,
): Token[][] {
  const plain =
    excepting.test(text) && !excepting.test(other)
      ? []
      : partsOf(text).filter(
          (part) => deniesPlainly(part, other, pair) && !someOf.test(text.slice(0, part.start)),
        );
  const theirs = pair === 'evidence' ? read(other) : [];
  const refused: Refused = (at) =>
    pair === 'evidence' &&
    !words.some(
      (word) => word.start <= at && at < word.end && theirs.some((one) => alike(one, word)),
    );
  const scopes = plain.flatMap((part) => scopesOf(part, words, refused));
  if (isOfBrief(pair)) return scopes.filter((scope) => scope.length > 0);
  const denied = deniedIn(text);
  const hit = words.filter(
    (word) =>
      !handing.test(word.text) &&
      denied.some((one) => overlaps(one, word)) &&
      plain.some((part) => overlaps(part, word)),
  );
  return [
    ...(pair === 'claim' && noes(other) > 0 ? [] : hit.map((word) => [word])),
    ...scopes.map((scope) => scope.filter(({ text }) => !handing.test(text))),
  ].filter((scope) => scope.some(({ dated }) => !dated));
}

/** What a denial has exceptions by, anywhere beside it. */
const excepting = /(?<!\p{L})(?:exception|except|hormis|sauf|unless|other than)(?!\p{L})/iu;
/** What a denial is no plain one with: comparisons and superlatives. */
export const likening =
  /(?<!\p{L})(?:(?:not|non|pas) (?:because|parce qu)|so that|afin qu|pour qu|davantage|autant|mieux|should|ought|(?:never|jamais) (?:[\p{L}’']+ ){0,2}(?:so|as|aussi|autant|si)|aur(?:ait|aient|ions|iez|ais) (?:pas|jamais) dû|aussi \p{L}+ (?:que|depuis)|(?:not|n['’]t) (?:[\p{L}’']+ ){0,3}as \p{L}+ as|d[ée]pass\p{L}*|exceed\p{L}*|(?:moins|plus) d['’e] ?(?:\d|un)|(?:less|more|closer|nearer) than)(?!\p{L})/iu;

/** Whether a text makes exceptions or compares. */
export const isUnplain = (text: string): boolean => excepting.test(text) || likening.test(text);
const putOff = /(?<!\p{L})(?:avant|until|before(?! and | or |,|\.|$))(?!\p{L})/iu;

/** What denies on a condition: «s’ils ne sont pas trouvés», `if it does not`. */
const supposing = /^\s*(?:si |s['’]ils? |if |unless |à moins que|faute de)/iu;

/** Whether a part denies plainly what another text may tell: not only for a while, when that other has no such limit. */
export const deniesPlainly = ({ text }: Part, other: string, pair: Pair): boolean =>
  (noes(text) > 0 || (pair === 'evidence' && refusals(text) > 0)) &&
  !likening.test(text) &&
  !supposing.test(text) &&
  (!putOff.test(text) || (putOff.test(other) && !/(?<!\p{L})until(?!\p{L})/iu.test(text))) &&
  !hasLitotes(text);
