import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import type { Place } from '#src/core/text/span.ts';

/** By how much, and of whom, somebody is told ahead or behind: «six minutes devant Frey», `two points behind Lyon`. */
type Gap = Place & { by: Token; whom: readonly Token[]; isAhead: boolean };

const ahead = new RegExp(`^ ${whole(phrases('devant d’avance_sur ahead_of clear_of'))}`, 'iu');
const behind = new RegExp(`^ ${whole(phrases('derrière de_retard_sur behind adrift_of'))}`, 'iu');
const leading = new RegExp(whole('(?:devan[cç]|distan[cç])\\p{L}+'), 'giu');

/** How far from the words that tell a gap its figure and its names may stand, in units. */
const reach = 45;

function gapsIn(text: string): Gap[] {
  const tokens = read(text);
  const next = (at: number): readonly Token[] => {
    const part = text.slice(at, at + reach).search(/[,.;:()]|$/u);
    return tokens.filter(({ start, end }) => start >= at && end <= at + part);
  };
  const names = (those: readonly Token[]) => those.filter(({ kind }) => kind === 'name');
  const told = tokens.flatMap((by): Gap[] => {
    if (!by.quantity) return [];
    const after = text.slice(by.end);
    const found = ahead.exec(after) ?? behind.exec(after);
    if (!found) return [];
    const end = by.end + found[0].length;
    return [{ start: by.start, end, by, whom: names(next(end)), isAhead: ahead.test(after) }];
  });
  const led = Array.from(text.matchAll(leading)).flatMap(({ index: start, 0: found }): Gap[] => {
    const end = start + found.length;
    const near = next(end);
    const [by] = near.filter(({ quantity }) => quantity);
    const whom = names(near);
    const isAhead = !/(?<!\p{L})par /iu.test(text.slice(end, whom[0]?.start ?? end));
    return by ? [{ start, end, by, whom, isAhead }] : [];
  });
  return [...told, ...led];
}

/** Where a text tells somebody ahead of whom another tells them behind by as much, or behind instead of ahead. */
export function gapsTurnedIn(text: string, told: string): Place[] {
  const theirs = gapsIn(told);
  return gapsIn(text).filter((mine) => {
    const same = theirs.filter(
      (one) =>
        alike(one.by, mine.by) &&
        one.whom.some((name) => mine.whom.some((its) => alike(name, its))),
    );
    return same.length > 0 && same.every(({ isAhead }) => isAhead !== mine.isAhead);
  });
}
