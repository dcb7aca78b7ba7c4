import { alike, type Token } from '#src/core/checks/reading.ts';
import type { Name } from '#src/core/names/names.ts';
import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';
import { type Mention, rivals } from './mentions.ts';
import type { Passage } from './passages.ts';
import { isCommonNoun } from './sure-names.ts';

/** How many telling words away a word may still belong to a name. */
const reach = 7;
/** How much nearer a word must stand to one of two names than to the other to belong to it. */
const clearly = 1.4;

/** What joins two names that share all that is told of them. */
const couple =
  /^,? ?(?:et|and|ou|or|ni|nor)? ?(?:(?:d[eu]|des|à|au|aux|en|by|par|in|of|the|l[ae]|les) ?|[dl]['’])*$/u;

/** Whether two names stand side by side: «à Londres et à Rotterdam». */
const coupled = ([ones, others]: Pair, { whole }: Passage): boolean =>
  ones.some((one) =>
    others.some((other) => {
      const [first, second] = one.name.start < other.name.start ? [one, other] : [other, one];
      return couple.test(whole.slice(first.name.end, second.name.start));
    }),
  );

const joint = /(?<!\p{L})(?:et|and)(?!\p{L})/u;
const strong = clauseEdges(';:.()«»“”"—', 'puis');

/** How far a word stands from a name: the words between them, more over other names and the edges of clauses. */
function distance(word: Token, { name }: Mention, { terms, mentions, whole }: Passage): number {
  const [from, to] = [Math.min(word.end, name.end), Math.max(word.start, name.start)];
  const within = (one: Place) => one.start >= from && one.end <= to;
  const between = terms.filter((one) => one !== word && within(one));
  const others = mentions.filter((one) => one.name !== name && within(one.name));
  const gap = whole.slice(from, to);
  const edge = gap.search(strong) >= 0 ? 2 : joint.test(gap) ? 1.5 : gap.includes(',') ? 0.5 : 0;
  return 1 + between.length + edge + others.length;
}

/** Which of two names a word belongs to; undefined when it may be either’s or neither’s. */
function ownerOf(word: Token, [ones, others]: Pair, passage: Passage): 0 | 1 | undefined {
  const near = (list: readonly Mention[]) =>
    Math.min(...list.map((one) => distance(word, one, passage)));
  const [a, b] = [near(ones), near(others)];
  if (Math.min(a, b) > reach) return undefined;
  if (b >= clearly * a) return 0;
  return a >= clearly * b ? 1 : undefined;
}

/** How many words must cross for each that keeps its place. */
const times = 4;

/** Whether a lone word may be a noun of the lexicon with a capital: «Système solaire». */
const isNoun = ({ name, kind }: Mention): boolean =>
  kind === 'other' && name.words.length === 1 && isCommonNoun(name.words[0]?.key);

type Pair = readonly [readonly Mention[], readonly Mention[]];

/** The words of a passage that other passages tell of one of two names, with which of them. */
function ownersOf(said: Passage, told: readonly Passage[], theirsIn: (passage: Passage) => Pair) {
  const owners = new Map<Token, Set<0 | 1>>();
  for (const passage of told) {
    const theirs = theirsIn(passage);
    if (theirs[0].length + theirs[1].length === 0 || coupled(theirs, passage)) continue;
    for (const word of passage.terms) {
      if (word.kind === 'name' && !theirs.flat().some(({ kind }) => kind === 'place')) continue;
      if (theirs.flat().some(({ name }) => overlaps(name, word))) continue;
      const owner = ownerOf(word, theirs, passage);
      if (owner === undefined) continue;
      for (const its of said.terms)
        if (alike(its, word)) owners.set(its, (owners.get(its) ?? new Set()).add(owner));
    }
  }
  return owners;
}

/** The names of a passage that stand in pairs among each other’s words, by what other passages tell of the same two. */
export function crossedNames(said: Passage, told: readonly Passage[], cast: Cast): Name[] {
  const all = [...said.mentions, ...said.peoples].filter((one) => !isNoun(one));
  const pairIn = (passage: Passage, one: Mention, other: Mention): Pair => {
    const named = ({ name }: Mention) =>
      [...passage.mentions, ...passage.peoples].filter((its) => cast.oneName(its.name, name));
    return [named(one), named(other)];
  };
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      if (!rivals(one, other, cast) || cast.oneName(one.name, other.name)) return [];
      const mine = pairIn(said, one, other);
      if (coupled(mine, said)) return [];
      let kept = 0;
      const turned: [number, number] = [0, 0];
      const owners = ownersOf(said, told, (passage) => pairIn(passage, one, other));
      for (const [word, its] of owners) {
        if (its.size > 1 || mine.flat().some(({ name }) => overlaps(name, word))) continue;
        const owner = ownerOf(word, mine, said);
        if (owner === undefined) continue;
        const weight = 1 / Math.min(...mine[owner].map((near) => distance(word, near, said)));
        if (its.has(owner)) kept += weight;
        else turned[owner] += weight;
      }
      const sure =
        Math.min(...turned) >= 0.33 &&
        turned[0] + turned[1] >= 0.7 &&
        turned[0] + turned[1] >= times * kept;
      return sure ? [one.name, other.name] : [];
    }),
  );
}
