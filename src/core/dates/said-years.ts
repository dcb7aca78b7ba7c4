import { phrases, whole } from '#src/core/text/phrases.ts';
import { textBefore } from '#src/core/text/span.ts';
import type { DateMention, WholeDate } from './date-parts.ts';
import { yearsAround } from './years-around.ts';

/** How near a month must lie for `last March` to be that of the year before as well. */
const close = 62;

const before = (list: string): RegExp => new RegExp(`${whole(phrases(list))} $`, 'iu');
const after = (list: string): RegExp => new RegExp(`^,? ${whole(phrases(list))}`, 'iu');

const turns = [
  [before('last past'), after('dernier passé écoulé last'), -1],
  [before('next coming'), after('prochain à_venir next'), 1],
] as const;

const fixed = [
  [before('this'), after('(?:of_)?this_year (?:de_)?cette_année'), 0],
  [
    before('last_year’s'),
    after('(?:of_)?last_year (?:de_)?l’an_(?:dernier|passé) (?:de_)?l’année_(?:dernière|passée)'),
    -1,
  ],
  [
    before('next_year’s'),
    after('(?:of_)?next_year (?:de_)?l’an_prochain (?:de_)?l’année_prochaine'),
    1,
  ],
] as const;

/** The years that words beside a date without one give it: `last November`, «le 3 mai de l’an dernier». */
export function saidYears(
  date: DateMention,
  text: string,
  today: WholeDate,
): readonly number[] | undefined {
  if (date.month === undefined || date.year !== undefined) return undefined;
  const lead = textBefore(text, date.start, 16);
  const rest = text.slice(date.end, date.end + 32);
  const year = fixed.find(([ahead, behind]) => ahead.test(lead) || behind.test(rest));
  if (year) return [today.year + year[2]];
  const turn = turns.find(([ahead, behind]) => ahead.test(lead) || behind.test(rest));
  if (!turn) return undefined;
  const [, , way] = turn;
  const lies = yearsAround(date, today)
    .filter(({ away }) => away * way >= 0)
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  return lies.flatMap(({ year: one }, i) =>
    i === 0 || Math.abs(lies[0]?.away ?? 0) < close ? [one] : [],
  );
}
