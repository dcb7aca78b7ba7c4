import { type Place, textBefore } from '#src/core/text/span.ts';
import {
  type DateMention,
  type DateParts,
  dayAfter,
  daysAround,
  type WholeDate,
} from './date-parts.ts';
import { tensesOf } from './tenses.ts';

/** The words around a place of a text, between the marks next to it. */
function clauseAround(text: string, { start, end }: Place): string {
  const before = /[^.,;:!?()\n]*$/u.exec(textBefore(text, start, 120))?.[0] ?? '';
  const after = /^[^.,;:!?()\n]*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

const saying =
  /(?<!\p{L})(?:said|says|told|tells|announced|confirmed|reported|warned|added|declared|unveiled|(?:a|ont|avait) (?:dit|annoncé|déclaré|indiqué|précisé|confirmé|affirmé|prévenu|expliqué|assuré|promis|fait savoir)|annonc\p{L}+|selon|according)(?!\p{L})/iu;

/** Verbs whose past puts what they tell in the days to come: «reporté à lundi», `told to return on Monday`. */
const planning =
  /(?<!\p{L})(?:report(?:ée?s?|er)|repouss\p{L}+|renvoy\p{L}+|ajourn\p{L}+|décal\p{L}+|prév(?:u|oi|oy)\p{L}*|prolong\p{L}+|convoqu\p{L}+|postpon\p{L}+|adjourn\p{L}+|delayed|deferred|extended|(?:re)?scheduled|summoned|set for|(?:told|asked|ordered|urged|invited|agreed|vowed|pledged|promised|decided|chose|refused|planned|hoped|wanted|due) to|(?:priée?|invitée?|appelée?|sommée?|tenue?|promis|décidé|accepté|demandé|ordonné|refusé|choisi)s?(?: [\p{L}’']+){0,3} d(?:e(?!\p{L})|['’])|until|till|jusqu['’](?:à|au)|d['’]ici)(?!\p{L})/iu;
const lastOrNext = {
  before: /(?:last|next) $/iu,
  after: /^ (?:derniers?|prochains?|passé|en huit|week)(?!\p{L})/iu,
};

/** How many days a week has, and how far the last or the next one reaches. */
const week = 7;
const twoWeeks = 13;

/** The first and last days that a bare weekday of a text may be, from the day of publication; those of the past or to come alone where its clause tells what was or will be, and no plan. */
export function reachOf(text: string, { start, end }: Place): readonly [number, number] {
  const clause = clauseAround(text, { start, end });
  const { past, future } = tensesOf(clause);
  const far =
    lastOrNext.before.test(textBefore(text, start, 8)) ||
    lastOrNext.after.test(text.slice(end, end + 12));
  const days = far ? twoWeeks : week;
  if (past && !future && !planning.test(clause)) return [-days, 0];
  return future && !past && !saying.test(clause) ? [0, days] : [-days, days];
}

/** The days that the bare weekdays of a text may mean, and the nights. */
export const daysNamed = (
  text: string,
  mentions: readonly DateMention[],
  today: WholeDate,
): DateParts[] =>
  mentions
    .filter(({ weekday, day }) => weekday !== undefined && !day)
    .flatMap((one) =>
      daysAround(today, ...reachOf(text, one))
        .filter(({ weekday }) => weekday === one.weekday)
        .map((day) => ({
          ...day,
          vague: true as const,
          ...(one.also ? { also: dayAfter(day, 1) } : {}),
        })),
    );
