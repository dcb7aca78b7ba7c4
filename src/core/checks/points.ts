import { type Language, type Stance, stancesIn } from '#src/core/antonyms.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import { deniedIn } from '#src/core/denials.ts';
import { soundsNegative } from '#src/core/polarity.ts';
import { overlaps, type Place } from '#src/core/span.ts';
import { alike, read, type Token } from './reading.ts';

/** A word that a text says or denies, or a side that it takes, with the words that it is said of. */
export type Point = Place & {
  /** The opposition whose side it takes; undefined for a word taken by itself. */
  opposition?: number;
  /** Whether it is said; undefined where something denies, but not plainly this. */
  yes: boolean | undefined;
  /** Whether it stands by a «premier» or an `only`, which say a never as a yes. */
  singular: boolean;
  denied: boolean;
  /** Whether only claims and evidence can tell that it is false. */
  weak: boolean;
  /** Whether something before it turns it, as «refuse de» does, though not in so many words. */
  governed: boolean;
  /** What an opposition of two must share beside their sides; undefined when nothing in particular. */
  needed?: readonly (Token | undefined)[];
  token: Token;
  around: readonly Token[];
};

/** What a text says and denies. */
export type Reading = { text: string; points: readonly Point[]; tokens: readonly Token[] };

/** Verbs and nouns so common that denying them once says nothing of another time. */
const vague = new Set(
  'rien personne aucun dire faire aller prendre mettre donner venir voir savoir penser trouver rester tenir passer say make go take put give come see know think find stay keep pass get use time year day people jour annee temps'
    .split(' ')
    .flatMap((word) => [...meaningsOf(word)]),
);
const isVague = (token: Token): boolean => [...token.meanings].some((one) => vague.has(one));

const strong = /[.;:!?](?=\s|$)|[\n—]|,? (?:mais|tandis qu|alors qu|while|whereas|but) /giu;

/** Words that turn what comes after them, though they do not deny it in so many words. */
const governing =
  /(?<!\p{L})(?:(?:faute|lieu|plutôt que|au lieu|instead|rather than|without|sans|aucune?|ni|pas|jamais|rien|no|not|never|nor|neither|cannot|unless|until|against|contre|d[ée]nie[sd]?|hardly|barely|only)(?!\p{L})|n[e’'](?!\p{L})|n['’]t(?!\p{L})|n[’']|(?:refus|rejet|rejec|repouss|renon[cç]|annul|exclu|écart|empêch|interdi|abandonn|évit|cess|prevent|avoid|cancel|block|fail|declin|oppos|menac|threat|risqu)\p{L}*|ban(?:s|ned|ning)?(?!\p{L})|turn(?:ed)? down|rul(?:ed?|ing) out)(?:[^\p{L},;]+[\p{L}]+){0,5}[^\p{L},;]*$/iu;

/** How far off the word may stand that an opposition needs beside it, in units. */
const near = 16;

/** A denial that comes after what it denies: `admits no wrongdoing`. */
const denialNext = /^\s(?:\p{L}+\s)?(?:no|not|any|nothing|aucune?|rien|ni)(?!\p{L})/iu;

/** The part of a text, between strong marks, in which a word stands. */
function segmentsOf(text: string): (at: number) => Place {
  const cuts = Array.from(text.matchAll(strong), ({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }));
  return (at) => {
    const next = cuts.findIndex((cut) => cut.at >= at);
    const last = next < 0 ? cuts.at(-1) : cuts[next - 1];
    return { start: last?.end ?? 0, end: cuts[next]?.at ?? text.length };
  };
}

const comparing =
  /^(?:plus|moins|more|less|fewer|higher|lower|larger|smaller|longer|shorter|fois|double|twice)/iu;

/** Whether a text takes the other side as well, too near to tell of what; words that compare wait for the whole sentence. */
function torn(stance: Stance, stances: readonly Stance[], text: string): boolean {
  const reach = stance.needs === 'next' ? 0 : comparing.test(text.slice(stance.start)) ? 30 : 12;
  return stances.some(
    (one) =>
      one.opposition === stance.opposition &&
      one.first !== stance.first &&
      Math.abs(one.index - stance.index) < reach,
  );
}

/** Reads what a text says and denies. */
export function readPoints(text: string, language: Language): Reading {
  const tokens = read(text);
  const denied = deniedIn(text);
  const segmentAt = segmentsOf(text);
  const isDenied = (place: Place) =>
    denied.some((one) => overlaps(one, place)) &&
    !/^(?:moins|less)\s/iu.test(text.slice(place.start, place.end));
  const before = ({ start }: Place) => text.slice(segmentAt(start).start, start);
  const saysNo = (place: Place) => {
    const after = text
      .slice(place.end, segmentAt(place.start).end)
      .split(' ')
      .slice(0, 4)
      .join(' ');
    const beside = before(place) + after;
    return soundsNegative(beside) || /(?<!\p{L})(?:premi[eè]|first|most|record)/iu.test(beside);
  };
  /** Whether what is denied is only put off: «n’ouvrira pas avant 2027». */
  const isPutOff = ({ start, end }: Place) =>
    /(?<!\p{L})(?:avant|before|until|till|d['’]ici|unless|sauf|sans)(?!\p{L})/iu.test(
      text.slice(end, segmentAt(start).end),
    );
  const isSingular = (place: Place) => {
    const segment = segmentAt(place.start);
    return /(?<!\p{L})(?:premi[eè]r?e?s?|first|record|seule?|only)(?!\p{L})/iu.test(
      text.slice(segment.start, segment.end),
    );
  };
  const aroundOf = (place: Place) => {
    const segment = segmentAt(place.start);
    return tokens.filter(
      (one) => one.start >= segment.start && one.end <= segment.end && !overlaps(one, place),
    );
  };
  const stances = stancesIn(text, language);
  const sides = stances
    .filter((stance) => !torn(stance, stances, text))
    .flatMap((stance): Point[] => {
      const token =
        tokens.find((one) => overlaps(one, stance)) ??
        tokens.findLast(({ start }) => start <= stance.start) ??
        tokens[0];
      if (!token) return [];
      const { start, end, opposition, first } = stance;
      const compares = comparing.test(text.slice(start, end));
      const denies = isDenied({ start, end: Math.min(end, token.end > start ? token.end : end) });
      const yes = denies
        ? compares || stance.needs === 'next' || isPutOff(stance)
          ? undefined
          : !first
        : denialNext.test(text.slice(end))
          ? undefined
          : first;
      const governed = !denies && governing.test(before(stance));
      const around = aroundOf(stance);
      const singular = isSingular(stance);
      const previous = around.findLast((one) => one.end <= start && one.end > start - near);
      const next = around.find((one) => one.start >= end && one.start < end + near);
      const adjacent =
        previous && /^ ?$/u.test(text.slice(previous.end, start)) ? previous : undefined;
      const agent =
        around.findLast((one) => one.end <= start && one.kind === 'name') ??
        around.findLast((one) => one.end <= start);
      const needed = stance.needs === 'next' ? [next ?? previous, adjacent] : [agent];
      return [
        {
          ...{ start, end, opposition, yes, token, around, singular, governed },
          denied: denies,
          weak: stance.weak,
          ...(stance.needs && { needed }),
        },
      ];
    });
  const words = tokens
    .filter((token) => token.kind === 'word' && !/\d/.test(token.text) && !isVague(token))
    .map((token): Point => {
      const yes = isDenied(token)
        ? isPutOff(token)
          ? undefined
          : false
        : saysNo(token)
          ? undefined
          : true;
      return {
        start: token.start,
        end: token.end,
        yes,
        token,
        around: aroundOf(token),
        singular: false,
        governed: false,
        weak: false,
        denied: isDenied(token),
      };
    });
  return { text, points: [...sides, ...words], tokens };
}

const decay = (one: Token, { token }: Point): number =>
  (one.clause === token.clause ? 1 : 0.5) /
  (1 + 0.12 * Math.max(0, Math.abs(one.index - token.index) - 1));

function worth(one: Token, rare: (token: Token) => number): number {
  if (!one.quantity) return (one.kind === 'name' ? 1.2 : 1) * rare(one);
  const [value = 0] = one.quantity.values;
  return value >= 1000 ? 3 : value > 2 ? 2 : 0.5;
}

const numbersBy = ({ around, token }: Point): Token[] =>
  around.filter((one) => one.quantity && one.clause === token.clause);

/** Whether both stand by numbers, of which they have none in common. */
export function countApart(one: Point, other: Point): boolean {
  const [mine, theirs] = [numbersBy(one), numbersBy(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => alike(a, b)));
}

/** How surely two points speak of the same thing: what their surroundings share, the nearer the more. */
export function tie(one: Point, other: Point, rare: (token: Token) => number): number {
  let sum = 0;
  for (const mine of one.around) {
    let best = 0;
    for (const theirs of other.around)
      if (alike(mine, theirs)) best = Math.max(best, decay(theirs, other));
    sum += best * decay(mine, one) * worth(mine, rare);
  }
  return sum;
}

/** Whether two points are the same word, or sides of the same opposition taken of the same thing. */
export function comparable(one: Point, other: Point): boolean {
  if (one.opposition === undefined || other.opposition === undefined)
    return one.opposition === other.opposition && alike(one.token, other.token);
  if (one.opposition !== other.opposition || one.governed !== other.governed) return false;
  if (one.denied !== other.denied && (one.singular || other.singular)) return false;
  if (!one.needed) return true;
  return one.needed.some((token, i) => {
    const another = other.needed?.[i];
    return token !== undefined && another !== undefined && alike(token, another);
  });
}
