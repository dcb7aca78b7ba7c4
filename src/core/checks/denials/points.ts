import { read, type Token, tokenAt } from '#src/core/checks/reading.ts';
import type { Language } from '#src/core/denials/antonyms.ts';
import { deniedIn } from '#src/core/denials/denials.ts';
import { soundsNegative } from '#src/core/denials/polarity.ts';
import { suppositionsIn } from '#src/core/denials/suppositions.ts';
import { rememberedBeside } from '#src/core/remember.ts';
import { meet } from '#src/core/sets.ts';
import { overlapping } from '#src/core/text/overlapping.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { affirmsElsewise } from './answered-no.ts';
import { neededWords } from './needed-words.ts';
import { segmentsOf } from './segments.ts';
import { comparing, isLessened, sidesTaken } from './taken-sides.ts';
import {
  hasEnded,
  isAgain,
  isDeniedNext,
  isGoverned,
  isPast,
  isPutOff,
  isSingular,
} from './turned.ts';

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
  /** Whether it says that something goes on after it had ended, or that it had. */
  resumes?: 'again' | 'ended';
  /** What an opposition of two must share beside their sides; undefined when nothing in particular. */
  needed?: readonly Token[];
  token: Token;
  around: readonly Token[];
  /** The words of its segment on either side of it. */
  beside: () => string;
};

/** What a text says and denies. */
export type Reading = { points: readonly Point[]; tokens: readonly Token[] };

/** Verbs and nouns so common that denying them once says nothing of another time. */
const vague = new Set(
  wordList(`
    rien personne aucun environ dire faire aller prendre mettre donner venir voir savoir penser trouver rester tenir passer
    about say make go take put give come see know think find stay keep pass get use
    jour annee temps deja encore time year day people already yet
  `).flatMap((word) => [...meaningsOf(word)]),
);
const isVague = ({ meanings }: Token): boolean => meet(meanings, vague);
/** Superlatives, and what somebody is only asked to do, beside which a word may be denied as if by a no. */
const doubtful =
  /(?<!\p{L})(?:premi[eè]|first|most|record|(?:convi|invit|sollicit|exhort|somm)(?:ée?s?|er) (?:à|de)|(?:invited|asked|urged) to)/iu;

/** What only says how much: «en net repli». */
const degree =
  /(?<!\p{L})en (?:net(?:te)?|forte?|franc(?:he)?|léger|légère|faible|vif|vive|brutale?|sensible|constante?|lente?|rapide|pleine?) $/iu;

/** What only tells when something else comes: `two years after arriving there`. */
const timed = /(?<!\p{L})(?:after|since|après)(?: (?:l[ea]s?|the|its|sa|son))? $/iu;

function readAll(text: string, language: Language): Reading {
  const tokens = read(text);
  const denialAt = overlapping(deniedIn(text));
  const supposedAt = overlapping(suppositionsIn(text));
  const segmentAt = segmentsOf(text);
  const eitherAt = overlapping(sentencesOf(text).filter((one) => affirmsElsewise(one.text)));
  const isDenied = (place: Place) =>
    denialAt(place) !== undefined &&
    !/^(?:moins|less)\s/iu.test(text.slice(place.start, place.end));
  const before = ({ start }: Place) => text.slice(segmentAt(start).start, start);
  const after = ({ start, end }: Place) => text.slice(end, segmentAt(start).end);
  const saysNo = (place: Place) => {
    const near = before(place) + after(place).split(' ').slice(0, 4).join(' ');
    return soundsNegative(near) || doubtful.test(near);
  };
  const beside = (place: Place) => () => `${before(place)} ${after(place)}`;
  const bySegment = Map.groupBy(tokens, (one) => segmentAt(one.start).start);
  const aroundOf = (place: Place) => {
    const segment = segmentAt(place.start);
    const held = bySegment.get(segment.start) ?? [];
    return held.filter((one) => one.end <= segment.end && !overlaps(one, place));
  };
  const sides = sidesTaken(text, language, segmentAt).flatMap((stance): Point[] => {
    const token = tokenAt(stance, tokens);
    if (!token) return [];
    const { start, end, opposition, first } = stance;
    const compares = comparing.test(text.slice(start, end));
    const denies = isDenied({ start, end: Math.min(end, token.end > start ? token.end : end) });
    const yes =
      supposedAt(stance) || eitherAt(stance) || timed.test(before(stance))
        ? undefined
        : denies
          ? compares || stance.needs === 'next' || isPutOff(after(stance))
            ? undefined
            : !first
          : isDeniedNext(text.slice(end)) ||
              isPast(before(stance), after(stance)) ||
              (!compares && isLessened(before(stance)))
            ? undefined
            : first;
    const governed = !denies && isGoverned(before(stance));
    const isDegree = (one: Token) => one.end === start - 1 && degree.test(text.slice(0, start));
    const around = aroundOf(stance).filter((one) => !isDegree(one));
    const { start: from, end: to } = segmentAt(start);
    const singular = isSingular(text.slice(from, to));
    const side = text.slice(start, end);
    const resumes = isAgain(side) ? 'again' : hasEnded(before(stance), side) ? 'ended' : undefined;
    const needed = neededWords(stance, around, text, before(stance));
    return [
      {
        ...{ start, end, opposition, yes, token, around, singular, governed },
        ...{ denied: denies, weak: stance.weak, beside: beside(stance) },
        ...(resumes && { resumes }),
        ...(needed && { needed }),
      },
    ];
  });
  const words = tokens
    .filter((token) => token.kind === 'word' && !/\d/.test(token.text) && !isVague(token))
    .map((token): Point => {
      const yes =
        supposedAt(token) || eitherAt(token)
          ? undefined
          : isDenied(token)
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

/** Reads what a text says and denies. */
export const readPoints = rememberedBeside(readAll);
