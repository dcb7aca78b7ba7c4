import { type Stance, stancesIn } from '#src/core/antonyms.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import { deniedIn } from '#src/core/denials.ts';
import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/fold.ts';
import { soundsNegative } from '#src/core/polarity.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { overlaps, type Place } from '#src/core/span.ts';
import { alike, rarityIn, read, type Token } from './reading.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';

/** A word that a text says or denies, or a side that it takes, with the words that it is said of. */
type Point = Place & {
  /** The opposition whose side it takes; undefined for a word taken by itself. */
  opposition?: number;
  /** Whether it is said; undefined where something denies, but not plainly this. */
  yes: boolean | undefined;
  token: Token;
  around: readonly Token[];
};

/** Verbs that so much is said with that denying them once says nothing of another time. */
const vague = new Set(
  'dire faire aller prendre mettre donner venir voir savoir penser trouver rester tenir passer say make go take put give come see know think find stay keep pass get use work time year day people new plus jour annee temps'
    .split(' ')
    .flatMap((word) => [...meaningsOf(word)]),
);
const isVague = (token: Token): boolean => [...token.meanings].some((one) => vague.has(one));

const strong = /[.;:!?](?=\s|$)|[\n—]|,? (?:mais|tandis qu|alors qu|while|whereas|but) /giu;

/** The part of a text, between strong marks, in which a word stands. */
function segmentsOf(text: string): (at: number) => Place {
  const cuts = Array.from(text.matchAll(strong), (match) => ({ at: match.index, end: match.index + match[0].length }));
  return (at) => {
    const next = cuts.findIndex((cut) => cut.at >= at);
    const last = next < 0 ? cuts.at(-1) : cuts[next - 1];
    return { start: last?.end ?? 0, end: cuts[next]?.at ?? text.length };
  };
}

/** Words that turn what comes after them, though they do not deny it in so many words. */
const governing =
  /(?<!\p{L})(?:refus|rejet|repouss|renon[cç]|annul|exclu|écart|empêch|interdi|abandonn|évit|cess|sans|aucun|ni|pas|jamais|without|no|not|never|n['’]t|refus|reject|prevent|avoid|cancel|block|ban|fail|declin|turn(?:ed)? down|rul(?:ed?|ing) out|against|contre|instead|rather|plutôt|lieu)\p{L}*(?:\P{L}+\p{L}+){0,8}\P{L}*$/iu;

type Reading = { text: string; points: readonly Point[]; tokens: readonly Token[] };

/** What a text says and denies. */
function readPoints(text: string): Reading {
  const tokens = read(text);
  const denied = deniedIn(text);
  const isDenied = (place: Place) =>
    denied.some((one) => overlaps(one, place)) && !/^(?:moins|less)\s/iu.test(text.slice(place.start, place.end));
  const segmentAt = segmentsOf(text);
  const segmentBefore = ({ start }: Place) => text.slice(segmentAt(start).start, start);
  const governed = (place: Place) => governing.test(segmentBefore(place));
  const saysNo = (place: Place) => {
    const beside = segmentBefore(place) + text.slice(place.end, segmentAt(place.start).end);
    return soundsNegative(beside) || /(?<!\p{L})(?:premi[eè]|first|most|record)/iu.test(beside);
  };
  const aroundOf = (place: Place) => {
    const segment = segmentAt(place.start);
    return tokens.filter((one) => one.start >= segment.start && one.end <= segment.end && !overlaps(one, place));
  };
  const stances = stancesIn(text);
  const torn = (stance: Stance) =>
    stances.some((one) => one.opposition === stance.opposition && one.first !== stance.first && Math.abs(one.index - stance.index) < 7);
  const sides = stances
    .filter((stance) => !torn(stance))
    .flatMap((stance): Point[] => {
      const token = tokens.find((one) => overlaps(one, stance)) ?? tokens.findLast(({ start }) => start <= stance.start);
      if (!token) return [];
      const { start, end, opposition } = stance;
      return [{ start, end, opposition, yes: isDenied(stance) ? !stance.first : governed(stance) ? undefined : stance.first, token, around: aroundOf(stance) }];
    });
  const words = tokens
    .filter((token) => token.kind === 'word' && !/\d/.test(token.text) && !isVague(token))
    .map((token): Point => ({ start: token.start, end: token.end, yes: isDenied(token) ? false : saysNo(token) ? undefined : true, token, around: aroundOf(token) }));
  return { text, points: [...sides, ...words], tokens };
}

const decay = (one: Token, point: Point): number =>
  (one.clause === point.token.clause ? 1 : 0.5) / (1 + 0.12 * Math.max(0, Math.abs(one.index - point.token.index) - 1));

function worth(one: Token, rare: (token: Token) => number): number {
  if (!one.quantity) return (one.kind === 'name' ? 1.2 : 1) * rare(one);
  const [value = 0] = one.quantity.values;
  return value >= 1000 ? 3 : value > 2 ? 2 : 0.5;
}

const numbersBy = ({ around, token }: Point): Token[] =>
  around.filter((one) => one.quantity && one.clause === token.clause);

/** Whether both stand by numbers, of which they have none in common. */
function countApart(one: Point, other: Point): boolean {
  const [mine, theirs] = [numbersBy(one), numbersBy(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => alike(a, b)));
}

/** How surely two points speak of the same thing. */
function tie(one: Point, other: Point, rare: (token: Token) => number): number {
  if (countApart(one, other)) return 0;
  let sum = 0;
  for (const mine of one.around) {
    let best = 0;
    for (const theirs of other.around) if (alike(mine, theirs)) best = Math.max(best, decay(theirs, other));
    sum += best * decay(mine, one) * worth(mine, rare);
  }
  return sum;
}

const comparable = (one: Point, other: Point): boolean =>
  one.opposition === undefined || other.opposition === undefined
    ? one.opposition === other.opposition && alike(one.token, other.token)
    : one.opposition === other.opposition;

type Verdict = { point: Point; score: number };

/** The points of one text that another turns into their reverse, where it nowhere says the same of the same. */
function reversed(said: Reading, told: Reading, least: number, rare: (token: Token) => number): Verdict[] {
  return said.points.flatMap((point) => {
    const rivals = told.points.filter((one) => comparable(point, one));
    if ((globalThis as any).ALL && (globalThis as any).ONLY.includes(said.text.slice(point.start,point.end))) for (const o of rivals) (globalThis as any).ALL(least,point,said.text,o,told.text,tie(point,o,rare));
    if (point.yes === undefined || rivals.every(({ yes }) => yes !== !point.yes)) return [];
    const best = (against: boolean) =>
      Math.max(-1, ...rivals.filter(({ yes }) => (yes === !point.yes) === against).map((one) => tie(point, one, rare)));
    const [against, same] = [best(true), best(false)];
    if (against >= least && same < 0.6 * against) { const b=rivals.filter(o=>o.yes===!point.yes).sort((x,y)=>tie(point,y,rare)-tie(point,x,rare))[0]; (globalThis as any).DEBUG?.(least,point,said.text,b,told.text,against,same) }
    return against >= least && same < 0.6 * against ? [{ point, score: against }] : [];
  });
}

/** What a claim must share with its evidence, a sentence with its claim, the brief with its page, to speak of the same thing. */
const least = { evidence: 0.2, claim: 0.5, page: 2.2 };

/** A text whose quotations are blank, as they are checked word for word. */
const blanked = (text: string): string =>
  quotationsIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** What the page says is not denied in the brief, nor told as its contrary: refused for accepted, sold for bought. */
export const reversals: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const page = readPoints(source.all);
  const rare = rarityIn(page.tokens);
  const fault = ([start, end]: Finding['span']): Finding => ({
    code: 'polarity',
    about: 'fact',
    hard: true,
    span: [start, end],
    subject: draft.text.slice(start, end),
  });
  const bound = draft.facts
    .filter(({ evidence }) => locate(evidence, source.folded))
    .flatMap(({ claim, evidence }) =>
      reversed(readPoints(blanked(claim)), readPoints(evidence), least.evidence, rare).map(({ point }) => {
        const [from, to] = statedAt(claim, draft.text);
        const word = claim.slice(point.start, point.end);
        const at = draft.text.slice(from, to).indexOf(word);
        return fault(at < 0 ? [from, to] : [from + at, from + at + word.length]);
      }),
    );
  const claims = readPoints(blanked(draft.facts.map(({ claim }) => claim).join('\n')));
  const stated = draft.facts.length === 0 ? [] : reversed(readPoints(text), claims, least.claim, rare).map(({ point }) => fault([point.start, point.end]));
  const alone = reversed(readPoints(text), page, least.page, rare).map(({ point }) => fault([point.start, point.end]));
  return [...bound, ...stated, ...alone];
};
