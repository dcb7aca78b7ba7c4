import { formsOf } from '#src/core/names/gazetteer.ts';
import type { StorySketch } from './sketch.ts';

/** How telling a mark is among all that are kept, 0 to 1; see `rarityIn`. */
export type Rarity = (mark: string) => number;

/** Of a mark that so many of so many links share. */
export const rarityIn = (sharing: number, links: number): number =>
  Math.min(1, Math.log((links + 100) / Math.max(2, sharing)) / Math.log((links + 100) / 2));

/** Where nothing is known of others: countries, capitals and institutions tell little. */
export const usualRarity: Rarity = (mark) => {
  const [, kind, name = ''] = /^(.):(.*)$/.exec(mark) ?? [];
  return kind === 'n' && formsOf(name).size > 1 ? 0.35 : 1;
};

const dayMs = 24 * 3600 * 1000;
const daysApart = (a: StorySketch, b: StorySketch): number =>
  Math.abs(Date.parse(a.at) - Date.parse(b.at)) / dayMs;

const shared = (a: readonly string[], b: readonly string[]): string[] => {
  const others = new Set(b);
  return a.filter((mark) => others.has(mark));
};

const meet = (a: readonly string[], b: readonly string[]): boolean => shared(a, b).length > 0;

/** Whether what one title is about is told by the other article too; a title without names must at least share a word or a figure. */
const sameSubject = (a: StorySketch, b: StorySketch): boolean => {
  if (a.titleNames.length === 0 || b.titleNames.length === 0) {
    const named = meet(a.titleNames, b.names) || meet(b.titleNames, a.names);
    const bare = a.titleNames.length === 0 && b.titleNames.length === 0;
    return (bare || named) && (meet(a.words, b.words) || meet(a.numbers, b.numbers));
  }
  return meet(a.titleNames, b.names) && meet(b.titleNames, a.names);
};

/** Whether both titles give figures, none of which the other article knows: two rounds, two results. */
const otherFigures = (a: StorySketch, b: StorySketch): boolean =>
  a.titleNumbers.length > 0 &&
  b.titleNumbers.length > 0 &&
  !meet(a.titleNumbers, b.numbers) &&
  !meet(b.titleNumbers, a.numbers);

/** A dispatch that several media print, or one medium twice: one title, and openings that share most of their names and figures. */
function sameText(a: StorySketch, b: StorySketch): boolean {
  if (a.title !== b.title || a.words.length + a.titleNames.length < 2) return false;
  const [ours, theirs] = [
    [...a.names, ...a.numbers],
    [...b.names, ...b.numbers],
  ];
  const least = Math.min(ours.length, theirs.length);
  return least > 0 && shared(ours, theirs).length >= 0.7 * least;
}

/** Weight of a shared number by how exact it is: 412 tells more than 40. */
const exactness = (number: string): number =>
  number.replace(/^0\.|\.|0+$/g, '').length >= 3 ? 1.5 : number.length >= 2 ? 0.8 : 0.4;

/** How much two articles share of what tells their stories apart; the more days between them, the more it takes. */
function evidence(a: StorySketch, b: StorySketch, rarity: Rarity): number {
  const titleNames = new Set(shared(a.titleNames, b.titleNames));
  let sum = 0;
  for (const name of shared(a.names, b.names))
    sum += (titleNames.has(name) ? 2 : 1) * rarity(`n:${name}`);
  for (const number of shared(a.numbers, b.numbers))
    sum += exactness(number) * rarity(`#:${number}`);
  if (a.language === b.language)
    for (const word of shared(a.words, b.words)) sum += 1.2 * rarity(`w:${word}`);
  return sum;
}

/** Sizes of what could be shared: two long titles and openings share more by chance. */
function roomFor(a: StorySketch, b: StorySketch): number {
  const names = Math.min(a.names.length, b.names.length);
  const words = a.language === b.language ? Math.min(a.words.length, b.words.length) : 0;
  return names + words;
}

const least = 4.5;
const longestDays = 14;

/**
 * How surely two articles tell the same story, from 0 (not at all) up; 1 and more is yes. One medium does not tell a story
 * twice, but for the same text; a title that comes back every week is none.
 */
export function storyLikeness(
  a: StorySketch,
  b: StorySketch,
  rarity: Rarity = usualRarity,
): number {
  const days = daysApart(a, b);
  if (sameText(a, b)) return 2;
  if (a.medium === b.medium) return 0;
  if (!(days <= longestDays) || !sameSubject(a, b) || otherFigures(a, b)) return 0;
  const patience = days <= 2 ? 1 : days <= 5 ? 1.2 : 1.6;
  const share = evidence(a, b, rarity);
  const room = Math.max(1, roomFor(a, b));
  return Math.min(share / (least * patience), share / (0.3 * room * patience));
}

/** Whether two articles tell the same story. */
export const isSameStory = (a: StorySketch, b: StorySketch, rarity?: Rarity): boolean =>
  storyLikeness(a, b, rarity) >= 1;
