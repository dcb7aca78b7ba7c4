import type { Fact } from '#src/core/brief.ts';
import { withLikelyYears } from '#src/core/checks/dates/likely-years.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Source } from '#src/core/checks/subject.ts';
import { relativeDates } from '#src/core/dates/relative-dates.ts';
import { kept, keptBeside } from '#src/core/remember.ts';
import { locate } from '#src/core/text/fold.ts';
import type { Place } from '#src/core/text/span.ts';

type Mention = Place & { text: string };
type Backing = Figures & Pick<Source, 'relative' | 'today'>;

/** A fact by its figures: those of its claim, and those of its evidence with the days that this may mean. */
export type ClaimedFigures = Fact & { said: Figures; backing: Backing };

/** The figures of a page, each by its text and its place. */
const inPage = kept(({ quantities, dates }: Source) => ({
  quantities: new Map(quantities.map((one) => [`${one.start} ${one.text}`, one])),
  dates: new Map(dates.map((one) => [`${one.start} ${one.text}`, one])),
}));

/** What a fact's evidence comes to: its figures, with what they leave unsaid in the page, and the days that its relative words mean. */
const backingOf = keptBeside((evidence, source: Source): Backing => {
  const start = locate(evidence, source.folded)?.start ?? 0;
  const there = inPage(source);
  const keyOf = (one: Mention) => `${start + one.start} ${one.text}`;
  const own = figuresIn(evidence);
  const quantities = own.quantities.map((one) => {
    const unsaid = there.quantities.get(keyOf(one))?.unsaid;
    return unsaid ? { ...one, unsaid } : one;
  });
  const { today } = source;
  const dates = withLikelyYears(own.dates, evidence, today).map(({ start, end, ...one }) => ({
    ...(there.dates.get(keyOf({ ...one, start, end })) ?? one),
    start,
    end,
  }));
  const figures = { ...own, quantities, dates };
  const relative = relativeDates(evidence, today, figures.dates);
  const days = source.relative.filter(({ day }) => day !== undefined);
  const monthless = figures.dates.every((date) => date.month === undefined);
  return { ...figures, today, relative: monthless ? [...relative, ...days] : relative };
});

/** Reads the figures of a fact. */
export const claimedFigures = (fact: Fact, source: Source): ClaimedFigures => ({
  ...fact,
  said: figuresIn(fact.claim),
  backing: backingOf(fact.evidence, source),
});
