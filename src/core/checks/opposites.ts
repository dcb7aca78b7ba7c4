import { type Stance, stancesIn } from '#src/core/antonyms.ts';
import type { Fact } from '#src/core/brief.ts';
import type { Finding } from '#src/core/finding.ts';
import { align } from './alignment.ts';
import { alike, rarityIn, read, type Token } from './reading.ts';
import type { Check } from './subject.ts';

type Told = Stance & {
  side: boolean;
  clause: number;
  /** Whether the same clause also takes the other side. */
  torn: boolean;
  around: readonly Token[];
};

const denial =
  /(?<!\p{L})(?:n['’]|(?:ne|pas|plus|rien|not|\p{L}+n['’]t|never|jamais|sans|without|ni|nor|neither|no|aucune?|no longer|cannot|refus\p{L}* d[e’']|(?:rejet|repouss|écart)\p{L}*(?: l[ae]| l?['’])?|reject\p{L}*(?: the| a)?|renonc\p{L}* [àa]|cess\p{L}* d[e’']|plutôt que(?: de)?|au lieu d[e’']|(?<=rather [^.]{1,60})than|instead of|fail\p{L}* to|refus\p{L}* to|declin\p{L}* to|stopp\p{L}*)(?!\p{L})['’]?)\s*(?:\p{L}+['’\s]\s*){0,3}$/iu;
const only = /(?:ne|n['’])[^.;]{0,30}plus qu|not only|not just|pas seulement/iu;

const strong = /[.;:!?\n—]|,? (?:mais|tandis qu|alors qu|while|whereas|but) /giu;

/** The part of a sentence, between strong marks, in which a word stands. */
function segmentAt(text: string, at: number): readonly [number, number] {
  let from = 0;
  for (const match of text.matchAll(strong)) {
    if (match.index >= at) return [from, match.index];
    from = match.index + match[0].length;
  }
  return [from, text.length];
}

/** The sides that a text takes, negations counted, each with the words that it is said of. */
function toldIn(text: string): Told[] {
  const tokens = read(text);
  const clauseOf = (at: number) => tokens.findLast(({ start }) => start <= at)?.clause ?? 0;
  const stances = stancesIn(text);
  return stances.map((stance) => {
    const [from, to] = segmentAt(text, stance.start);
    const before = text.slice(Math.max(from, stance.start - 40), stance.start);
    const denied = denial.test(before) && !only.test(before);
    const against = /^\s*(?:contre|against)(?!\p{L})/iu.test(text.slice(stance.end));
    return {
      ...stance,
      clause: clauseOf(stance.start),
      torn: stances.some(
        (one) =>
          one.opposition === stance.opposition &&
          one.first !== stance.first &&
          Math.abs(one.index - stance.index) < 7,
      ),
      side: stance.first !== (denied !== against),
      around: tokens.filter(
        (one) =>
          one.start >= from &&
          one.end <= to &&
          (one.end <= stance.start || one.start >= stance.end),
      ),
    };
  });
}

const decay = (one: Token, stance: Told): number =>
  (one.clause === stance.clause ? 1 : 0.5) /
  (1 + 0.12 * Math.max(0, Math.abs(one.index - stance.index) - 1));

const worth = (one: Token, rare: (token: Token) => number): number => {
  if (one.quantity) {
    const [value = 0] = one.quantity.values;
    return value >= 1000 ? 3 : value > 2 ? 2 : 0.5;
  }
  return (one.kind === 'name' ? 1.2 : 1) * rare(one);
};

/** Whether the very clauses of two words that take sides share a word, a name or a number. */
const meet = (one: Told, other: Told): boolean =>
  one.around.some(
    (mine) =>
      mine.clause === one.clause &&
      other.around.some((theirs) => theirs.clause === other.clause && alike(mine, theirs)),
  );

/** How surely two words that take sides speak of the same thing. */
function tie(one: Told, other: Told, rare: (token: Token) => number): number {
  let sum = 0;
  for (const mine of one.around) {
    let best = 0;
    for (const theirs of other.around)
      if (alike(mine, theirs)) best = Math.max(best, decay(theirs, other));
    sum += best * decay(mine, one) * worth(mine, rare);
  }
  return sum;
}

const leastInFacts = 0.7;
const leastInPage = 1.1;

/** Where a text takes the side opposite to that which another takes of the same thing. */
function contradictions(
  said: readonly Told[],
  told: readonly Told[],
  least: number,
  rare: (token: Token) => number,
): Told[] {
  return said
    .filter(({ torn }) => !torn)
    .flatMap((mine) => {
      const rivals = told
        .filter((one) => one.opposition === mine.opposition)
        .map((theirs) => ({ theirs, score: tie(mine, theirs, rare) }));
      const against = rivals
        .filter(({ theirs }) => theirs.side !== mine.side && !theirs.torn && meet(mine, theirs))
        .sort((a, b) => b.score - a.score)[0];
      const same = Math.max(
        0,
        ...rivals
          .filter(({ theirs }) => theirs.side === mine.side)
          .map(({ score }) => score + 0.01),
      );
      if (!against || against.score < least || same > 0.6 * against.score) return [];
      return [mine];
    });
}

const backing = (facts: readonly Fact[]): Told[] =>
  facts.flatMap(({ claim, evidence }) => [...toldIn(claim), ...toldIn(evidence)]);

/** What a page or a fact says of something is not turned into its reverse: refused for accepted, sold for bought. */
export const opposites: Check = ({ draft, source }) => {
  const page = toldIn(source.all);
  const rare = rarityIn(read(source.all));
  const fault = (start: number, end: number): Finding => ({
    code: 'polarity',
    about: 'fact',
    hard: true,
    span: [start, end],
    subject: draft.text.slice(start, end),
  });
  const said = toldIn(draft.text);
  const stated = align(draft).flatMap(({ sentence, facts }) =>
    contradictions(
      said.filter((one) => one.start >= sentence.start && one.end <= sentence.end),
      backing(facts),
      leastInFacts,
      rare,
    ),
  );
  const found = [...stated, ...contradictions(said, page, leastInPage, rare)];
  return found.map(({ start, end }) => fault(start, end));
};
