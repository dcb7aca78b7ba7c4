import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import type { Place } from '#src/core/text/span.ts';
import { segmentsOf } from './segments.ts';

/** By how much, and of whom, somebody is told ahead or behind: «six minutes devant Frey», `two points behind Lyon`, with the names that the clause has before. */
type Gap = Place & {
  by: Token;
  who: readonly Token[];
  whom: readonly Token[];
  isAhead: boolean;
};

const ahead = new RegExp(`^ ${whole(phrases('devant d’avance_sur ahead_of clear_of'))}`, 'iu');
const behind = new RegExp(`^ ${whole(phrases('derrière de_retard_sur behind adrift_of'))}`, 'iu');
const leading = new RegExp(whole('(?:devan[cç]|distan[cç])\\p{L}+'), 'giu');

/** How far from the words that tell a gap its figure and its names may stand, in units. */
const reach = 45;

function gapsIn(text: string): Gap[] {
  const tokens = read(text);
  const next = (at: number): readonly Token[] => {
    const part = text.slice(at, at + reach).search(/[,.;:()]|$/u);
    const near = tokens.filter(({ start, end }) => start >= at && end <= at + part);
    const [first] = near.filter(({ kind }) => kind === 'name');
    const stop = near.find(({ start, quantity }) => quantity && first && start > first.end);
    return near.filter(({ start }) => start < (stop?.start ?? Number.POSITIVE_INFINITY));
  };
  const names = (those: readonly Token[]) => those.filter(({ kind }) => kind === 'name');
  const segmentAt = segmentsOf(text);
  const whoAt = (at: number): readonly Token[] =>
    names(tokens).filter(({ start, end }) => start >= segmentAt(at).start && end <= at);
  const told = tokens.flatMap((by): Gap[] => {
    if (!by.quantity) return [];
    const after = text.slice(by.end);
    const found = ahead.exec(after) ?? behind.exec(after);
    if (!found) return [];
    const end = by.end + found[0].length;
    const [who, whom] = [whoAt(by.start), names(next(end))];
    return [{ start: by.start, end, by, who, whom, isAhead: ahead.test(after) }];
  });
  const led = Array.from(text.matchAll(leading)).flatMap(({ index: start, 0: found }): Gap[] => {
    const end = start + found.length;
    const near = next(end);
    const [by] = near.filter(({ quantity }) => quantity);
    const whom = names(near);
    const isAhead = !/(?<!\p{L})par /iu.test(text.slice(end, whom[0]?.start ?? end));
    return by ? [{ start, end, by, who: whoAt(start), whom, isAhead }] : [];
  });
  return [...told, ...led];
}

const share = (some: readonly Token[], others: readonly Token[]): boolean =>
  some.some((one) => others.some((its) => alike(one, its)));

/** Where a text tells somebody ahead of whom another tells them behind by as much, or behind instead of ahead. */
export function gapsTurnedIn(text: string, told: string): Place[] {
  const theirs = gapsIn(told);
  return gapsIn(text).filter((mine) => {
    const same = theirs.filter(
      (one) =>
        alike(one.by, mine.by) &&
        share(one.whom, mine.whom) &&
        (one.who.length === 0 || mine.who.length === 0 || share(one.who, mine.who)),
    );
    return same.length > 0 && same.every(({ isAhead }) => isAhead !== mine.isAhead);
  });
}
