import { type Language, type Stance, stancesIn } from '#src/core/antonyms.ts';
import { meaningsOf } from '#src/core/concepts.ts';
import { deniedIn } from '#src/core/denials.ts';
import { soundsNegative } from '#src/core/polarity.ts';
import { meet } from '#src/core/sets.ts';
import { overlaps, type Place } from '#src/core/span.ts';
import { read, type Token, tokenAt } from './reading.ts';
import { isDeniedNext, isGoverned, isPast, isPutOff, isSingular, segmentsOf } from './segments.ts';

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
  /** The words of its segment on either side of it. */
  beside: () => string;
};

/** What a text says and denies. */
export type Reading = { points: readonly Point[]; tokens: readonly Token[] };

/** Verbs and nouns so common that denying them once says nothing of another time. */
const vague = new Set(
  'rien personne aucun environ about dire faire aller prendre mettre donner venir voir savoir penser trouver rester tenir passer say make go take put give come see know think find stay keep pass get use time year day people jour annee temps'
    .split(' ')
    .flatMap((word) => [...meaningsOf(word)]),
);
const isVague = ({ meanings }: Token): boolean => meet(meanings, vague);

const comparing =
  /^(?:plus|moins|more|less|fewer|higher|lower|larger|smaller|longer|shorter|fois|double|twice)/iu;

/** Whether one of the stances of the same opposition takes the other side, too near to tell of what; words that compare wait for the whole sentence. */
function torn(stance: Stance, others: readonly Stance[], text: string): boolean {
  const reach = stance.needs === 'next' ? 0 : comparing.test(text.slice(stance.start)) ? 30 : 12;
  return others.some(
    (one) => one.first !== stance.first && Math.abs(one.index - stance.index) < reach,
  );
}

/** Whether a text opens on a «plus de» that says that there is none left: «Plus de parking place Gambetta». */
const isNoMore = (text: string): boolean =>
  /^Plus (?:de |d['’])(?!\d|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trent|quarant|cinquant|soixant|cent|mille|la |l['’]|ces? )/u.test(
    text,
  );

/** Whether what follows words is lessened by them, which makes it its contrary: «la moins chère». */
const isLessened = (before: string): boolean => /(?<!\p{L})(?:moins|less|least) $/iu.test(before);

/** Whether a text opens on people told by their age: «moins de 16 ans», `under 16`. */
const isAgeGroup = (text: string): boolean =>
  /^(?:(?:moins|plus) de \d+ ans(?!\p{L}| d[e’'])|(?:under|over|below|above)[- ]\d\d?s?(?![\p{L}\p{N}%.,]*\d| ?(?:%|per ?cent|\p{L}*illion|euros?|dollars?|pounds|km|kilo|m(?:et|il|in)|hours?|days?)))/iu.test(
    text,
  );

/** Whether a text opens on a part of a month: «fin août», «début mars». */
const isPartOfMonth = (text: string): boolean =>
  /^(?:fin|début) (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/iu.test(text);

/** How far off the word may stand that an opposition needs beside it, in units. */
const near = 16;

/** Reads what a text says and denies. */
export function readPoints(text: string, language: Language): Reading {
  const tokens = read(text);
  const denied = deniedIn(text);
  const segmentAt = segmentsOf(text);
  const isDenied = (place: Place) =>
    denied.some((one) => overlaps(one, place)) &&
    !/^(?:moins|less)\s/iu.test(text.slice(place.start, place.end));
  const before = ({ start }: Place) => text.slice(segmentAt(start).start, start);
  const after = ({ start, end }: Place) => text.slice(end, segmentAt(start).end);
  const saysNo = (place: Place) => {
    const near = before(place) + after(place).split(' ').slice(0, 4).join(' ');
    return (
      soundsNegative(near) ||
      /(?<!\p{L})(?:premi[eè]|first|most|record|(?:convi|invit|sollicit|exhort|somm)(?:ée?s?|er) (?:à|de)|(?:invited|asked|urged) to)/iu.test(
        near,
      )
    );
  };
  const beside = (place: Place) => () => `${before(place)} ${after(place)}`;
  const bySegment = Map.groupBy(tokens, (one) => segmentAt(one.start).start);
  const aroundOf = (place: Place) => {
    const segment = segmentAt(place.start);
    const held = bySegment.get(segment.start) ?? [];
    return held.filter((one) => one.end <= segment.end && !overlaps(one, place));
  };
  const stances = stancesIn(text, language);
  const taken = Map.groupBy(stances, ({ opposition }) => opposition);
  const isTorn = (one: Stance) => torn(one, taken.get(one.opposition) ?? [], text);
  const sides = stances
    .filter((stance) => {
      const from = text.slice(stance.start);
      return !isTorn(stance) && !isNoMore(from) && !isAgeGroup(from) && !isPartOfMonth(from);
    })
    .flatMap((stance): Point[] => {
      const token = tokenAt(stance, tokens);
      if (!token) return [];
      const { start, end, opposition, first } = stance;
      const compares = comparing.test(text.slice(start, end));
      const denies = isDenied({ start, end: Math.min(end, token.end > start ? token.end : end) });
      const yes = denies
        ? compares || stance.needs === 'next' || isPutOff(after(stance))
          ? undefined
          : !first
        : isDeniedNext(text.slice(end)) ||
            isPast(before(stance), after(stance)) ||
            (!compares && isLessened(before(stance)))
          ? undefined
          : first;
      const governed = !denies && isGoverned(before(stance));
      const around = aroundOf(stance);
      const { start: from, end: to } = segmentAt(start);
      const singular = isSingular(text.slice(from, to));
      const previous = around.findLast((one) => one.end <= start && one.end > start - near);
      const next = around.find((one) => one.start >= end && one.start < end + near);
      const adjacent =
        previous && !previous.quantity && /^ ?$/u.test(text.slice(previous.end, start))
          ? previous
          : undefined;
      const agent =
        around.findLast((one) => one.end <= start && one.kind === 'name') ??
        around.findLast((one) => one.end <= start);
      const needed = stance.needs === 'next' ? [next ?? previous, adjacent] : [agent];
      return [
        {
          ...{ start, end, opposition, yes, token, around, singular, governed },
          denied: denies,
          weak: stance.weak,
          beside: beside(stance),
          ...(stance.needs && { needed }),
        },
      ];
    });
  const words = tokens
    .filter((token) => token.kind === 'word' && !/\d/.test(token.text) && !isVague(token))
    .map((token): Point => {
      const yes = isDenied(token)
        ? isPutOff(after(token))
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
        beside: beside(token),
      };
    });
  return { points: [...sides, ...words], tokens };
}
