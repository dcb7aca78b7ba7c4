import type { Fact } from '#src/core/brief.ts';
import { withLikelyYears } from '#src/core/checks/dates/likely-years.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Source } from '#src/core/checks/subject.ts';
import { relativeDates } from '#src/core/dates/relative-dates.ts';
import { locate } from '#src/core/text/fold.ts';
import type { Place } from '#src/core/text/span.ts';

type Mention = Place & { text: string };
type Backing = Figures & Pick<Source, 'relative' | 'today'>;

/** A fact by its figures: those of its claim, and those of its evidence with the days that this may mean. */
export type ClaimedFigures = Fact & { said: Figures; backing: Backing };

/** What a fact's evidence comes to: its figures, with what they leave unsaid in the page, and the days that its relative words mean. */
function backingOf(evidence: string, source: Source): Backing {
  const start = locate(evidence, source.folded)?.start ?? 0;
  const inPage = <T extends Mention>(mentions: readonly T[]) =>
    new Map(mentions.map((one) => [`${one.start - start} ${one.text}`, one]));
  const [quantitiesThere, datesThere] = [inPage(source.quantities), inPage(source.dates)];
  const own = figuresIn(evidence);
  const quantities = own.quantities.map((one) => {
    const unsaid = quantitiesThere.get(`${one.start} ${one.text}`)?.unsaid;
    return unsaid ? { ...one, unsaid } : one;
  });
  const { today } = source;
  const dates = withLikelyYears(own.dates, evidence, today).map(
    (one) => datesThere.get(`${one.start} ${one.text}`) ?? one,
  );
  const figures = { ...own, quantities, dates };
  const relative = relativeDates(evidence, today, figures.dates);
  const days = source.relative.filter(({ day }) => day !== undefined);
  const monthless = figures.dates.every((date) => date.month === undefined);
  return { ...figures, today, relative: monthless ? [...relative, ...days] : relative };
}

/** Reads the figures of a fact. */
export const claimedFigures = (fact: Fact, source: Source): ClaimedFigures => ({
  ...fact,
  said: figuresIn(fact.claim),
  backing: backingOf(fact.evidence, source),
});
