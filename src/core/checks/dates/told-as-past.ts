import { figuresIn } from '#src/core/checks/figures-in.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention, WholeDate } from '#src/core/dates/date-parts.ts';
import { yearsAround } from '#src/core/dates/years-around.ts';
import { reversalAt } from '#src/core/fault.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentenceAt } from '#src/core/text/sentence-at.ts';
import { overlaps } from '#src/core/text/span.ts';
import { tensesAround } from './likely-years.ts';

/** Participles of what may be done now for a day to come. */
const planning = phrases(`
  prévu* fixé* programmé* planifié* annoncé* repoussé* reporté* décalé* avancé* déplacé* calé* placé* convoqué* invité* assigné* cité* appelé*
  attendu* promis* réservé* demandé* ajouté* maintenu* inscrit* arrêté* choisi* retenu* décidé* proposé* confirmé* établi* mis* donné* pris*
  obtenu* prolongé* été_\\p{L}+_(?:à|pour) vendu* offert* accordé* désigné* nommé* élu* signé* lancé* ouvert_les
`);
/** What is told as done on the day that follows: «a été rendu le», «s’est tenue le», «ont voté le». */
const done = new RegExp(
  `(?<!\\p{L})(?:a|ont|s['’]est|se sont) (?:été )?(?:bien |déjà |enfin )?(?!${planning}(?!\\p{L}))\\p{L}{2,}(?:é|i|u|is|it|ert)e?s?(?: (?:sa|son|ses|leurs?) \\p{Ll}+)? (?:le|ce|dès le) (?:\\p{Ll}+ )?$`,
  'iu',
);

/** A passive to come, whose participle tells no past: «sera rendu». */
const passive = /(?<!\p{L})(?:sera|seront|aura|auront|être|avoir) (?:\p{L}+ment )?\p{L}+/giu;

/** Whether a date of a page is of a day to come, of which its sentence tells so. */
function isToCome(date: DateMention, { all }: Source, today: WholeDate): boolean {
  const sentence = sentenceAt(all, date);
  const text = sentence.text.replace(passive, (words) =>
    words.replace(/\S+$/u, ({ length }) => '…'.repeat(length)),
  );
  const { past, future } = tensesAround(text, {
    start: date.start - sentence.start,
    end: date.end - sentence.start,
  });
  const [nearest] = yearsAround(date, today)
    .filter(({ year }) => date.year === undefined || date.year === year)
    .sort((one, other) => Math.abs(one.away) - Math.abs(other.away));
  return future && !past && nearest !== undefined && nearest.away > 0;
}

/** What the page tells of a day to come is not told as done on it: «sera rendu le 17 juillet», «a été rendu le 17 juillet». */
export const toldAsPast: Check = ({ draft: { text }, source }) => {
  const { today } = source;
  if (!today) return [];
  const words = blanked(text);
  const parts = partsOf(words);
  return figuresIn(text)
    .dates.filter((date) => {
      const part = date.day && date.month ? parts.find((one) => overlaps(one, date)) : undefined;
      if (!part || !done.test(words.slice(part.start, date.start))) return false;
      const told = source.dates.filter((one) => dateStands(date, { dates: [one] }));
      return told.length > 0 && told.every((one) => isToCome(one, source, today));
    })
    .map(({ start, end }) => reversalAt(text, [start, end]));
};
