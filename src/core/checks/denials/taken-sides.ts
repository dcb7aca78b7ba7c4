import { type Language, type Stance, stancesIn } from '#src/core/denials/antonyms.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { passing } from '#src/core/numbers/passing.ts';
import { phrases } from '#src/core/text/phrases.ts';
import type { Place } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { tellsTime } from './times.ts';

/** Words that compare, whose side only what comes next to them tells. */
export const comparing =
  /^(?:plus|moins|more|less|fewer|higher|lower|larger|smaller|longer|shorter|fois|double|twice)/iu;

/** Whether one of the stances of the same opposition takes the other side, too near to tell of what; words that compare wait for the whole sentence. */
function isTorn(
  stance: Stance,
  others: readonly Stance[],
  text: string,
  segmentAt: (at: number) => Place,
): boolean {
  const { start } = segmentAt(stance.start);
  const reach = stance.needs === 'next' ? 0 : comparing.test(text.slice(stance.start)) ? 30 : 12;
  return others.some(
    (one) =>
      one.first !== stance.first &&
      Math.abs(one.index - stance.index) < reach &&
      !/^ (?:to |de |d['’])$/u.test(text.slice(stance.end, one.start)) &&
      segmentAt(one.start).start === start,
  );
}

/** Numbers and determiners, by their beginnings, before which «plus de» compares. */
const counted = phrases(`
  \\d un deux trois quatre cinq six sept huit neuf dix vingt trent quarant cinquant soixant cent mille
  la_ l’ ces?_
`);
const noMore = new RegExp(`^Plus (?:de |d['’])(?!${counted})`, 'u');

/** Whether a text opens on a «plus de» that says that there is none left: «Plus de parking place Gambetta». */
const isNoMore = (text: string): boolean => noMore.test(text);

/** Whether what follows words is lessened by them, which makes it its contrary: «la moins chère». */
export const isLessened = (before: string): boolean =>
  /(?<!\p{L})(?:moins|less|least) $/iu.test(before);

/** What makes a number after `under` and its like no age. */
const unit = phrases(`
  % per_?cent *illion euros? dollars? pounds km kilo m(?:et|il|in) hours? days?
`);
const ageGroups = [
  "(?:aux )?(?:moins|plus) de \\d+ ans(?!\\p{L}| d[e’'])",
  `(?:under|over|below|above)[- ]\\d\\d?s?(?![\\p{L}\\p{N}%.,]*\\d| ?${unit})`,
];
const ageGroup = new RegExp(`^(?:${ageGroups.join('|')})`, 'iu');

/** Whether a text opens on people told by their age: «moins de 16 ans», `under 16`. */
const isAgeGroup = (text: string): boolean => ageGroup.test(text);

/** Whether a text opens on the former holder of a role: «ancienne professeure». */
const isFormer = (text: string): boolean => {
  const [, role] = /^ancien(?:ne)?s? (\p{L}+)/iu.exec(text) ?? [];
  return role !== undefined && rolesOf(bare(role)) !== undefined;
};

/** How far before a side what makes it none may stand, in units. */
const nearby = 64;

const amount = new RegExp(
  `(?:\\d|(?<!\\p{L})${anyOf('one two three four five six seven eight nine ten twelve twenty thirty')}) ?-?\\p{L}+ $`,
  'iu',
);
const extent = /^(?:high|tall|long|wide|deep|old|thick|heavy)(?!\p{L})/iu;
const extentOf =
  /^(?:haut|long|large|vieux|épais|profond)\p{L}* de (?:plus de |près de |environ )?\d/iu;

/** Whether a text opens on what is measured rather than on a side: `16 storeys high`, «haut de 16 mètres». */
const isMeasure = (before: string, text: string): boolean =>
  (amount.test(before) && extent.test(text)) || extentOf.test(text);

/** Whether a text opens on a `left` that tells what remains: `has barely £70,000 left`. */
const isRemaining = (before: string, text: string): boolean =>
  /^left(?=[.,;:)”"]|$| (?:in|on|to|at|of|for)(?!\p{L}))/iu.test(text) &&
  /(?<!\p{L})(?:ha(?:s|ve|d)|is|are|was|were|with|only|barely|no|few|any) [^,.;]{0,40}$/iu.test(
    before,
  );

/** Whether a text opens on the share that somebody takes: `takes a 10% cut`. */
const isShare = (before: string, text: string): boolean =>
  /^cuts?(?!\p{L}| in)/iu.test(text) &&
  /(?<!\p{L})t(?:ake[sn]?|aking|ook) [^,.;]{0,20}$/iu.test(before);

const passingSoon = new RegExp(`^(?:(?! et )[^.,;:()\\d]){0,80}?${passing}`, 'iu');

/** Whether a text opens on the name of what changes, which its numbers tell the way of: «la réduction passe de 20 à 30 %», «cartes de réduction». */
const isTheme = (before: string, text: string): boolean =>
  passingSoon.test(text) || /(?:cartes?|bons?|codes?|tarifs?) de $/iu.test(before);

/** The sides that a text takes, those left out that stand too near their contrary, or are none for what comes before or after them. */
export function sidesTaken(
  text: string,
  language: Language,
  segmentAt: (at: number) => Place,
): Stance[] {
  const stances = stancesIn(text, language);
  const taken = Map.groupBy(stances, ({ opposition }) => opposition);
  return stances.filter((stance) => {
    const before = text.slice(Math.max(0, stance.start - nearby), stance.start);
    const from = text.slice(stance.start);
    return !(
      isTorn(stance, taken.get(stance.opposition) ?? [], text, segmentAt) ||
      isNoMore(from) ||
      isAgeGroup(from) ||
      isFormer(from) ||
      isMeasure(before, from) ||
      isRemaining(before, from) ||
      isTheme(before, from) ||
      tellsTime(before, from) ||
      isShare(before, from)
    );
  });
}
