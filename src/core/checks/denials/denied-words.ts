import { type Part, partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { deniedIn } from '#src/core/denials/denials.ts';
import { suppositionsIn } from '#src/core/denials/suppositions.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { overlaps } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { endsElliptic } from './answered-no.ts';
import { deniersIn, noes, refusersIn } from './noes.ts';
import { deniesPlainly, excepts, isOfBrief, type Pair } from './plain-denials.ts';

/** Verbs and nouns that hand a denial on to what they govern, and words of a no itself: «n’a pas l’intention de vendre», `to anyone`. */
const handing = new RegExp(
  `^${anyOf(`
    intention plans? faire fait want(?:ed)? vou\\p{L}+ pou\\p{L}+
    personne nobody nothing any(?:one|body|thing) far yet either longer
  `)}$`,
  'iu',
);

/** Where what a no falls on gives way to a clause that hangs on it, or to since when: «les licences que le groupe a signées». */
const clause = /(?<=\p{L}) (?:qu[e’']|(?:qui|dont|that|who|which|whom|depuis|since)(?!\p{L}))/u;

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
    ...(noes(text) > 0 ? deniersIn(text) : []),
    ...refusersIn(text).filter(({ index }) => refused(start + index)),
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

/** What tells of some alone: «dont onze n’ont jamais été exposées». */
const someOf = /(?<!\p{L})(?:dont|of (?:which|whom)) $/iu;

/** Whether a part says a no of its own, beside what it only supposes. */
const deniesForReal = (text: string) => {
  const supposedAt = overlapping(suppositionsIn(text));
  return ({ start, text: part }: Part): boolean =>
    [...deniersIn(part), ...refusersIn(part)].some(
      ({ index }) => !supposedAt({ start: start + index, end: start + index + 1 }),
    );
};

/** What each plain no of a text falls on: the words that follow it, and against evidence each word that it denies. */
export function deniedBy(
  text: string,
  words: readonly Token[],
  other: string,
  pair: Pair,
): Token[][] {
  const plain =
    excepts(text) && !excepts(other)
      ? []
      : partsOf(text)
          .filter(deniesForReal(text))
          .filter(
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
