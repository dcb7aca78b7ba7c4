import { unboundDates } from '#src/core/checks/dates/unbound-dates.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { claimedFigures } from './claimed-figures.ts';
import { strayNumbers } from './numbers.ts';
import { unboundNumbers } from './unbound-numbers.ts';

/** The numbers and dates that a claim gives stand in its own evidence; one from elsewhere in the page must not replace another. */
export const bindings: Check = (subject) => {
  const { draft, source } = subject;
  const figures = figuresIn(draft.text);
  const strays = strayNumbers(draft.text, figures, source);
  const isStray = (one: Quantity) => strays.some((other) => sameQuantity(other, one));
  const isTold = (one: DateMention) => dateStands(one, { dates: figures.dates });
  return groundedFacts(subject).flatMap((fact) => {
    const claimed = claimedFigures(fact, source);
    const spanOf = ({ text }: { text: string }) => wordsAt(text, fact.claim, draft.text);
    return [
      ...unboundNumbers(claimed, source, isStray).map((one) =>
        misplacedAt('number', one.text, spanOf(one)),
      ),
      ...unboundDates(claimed, source, isTold).map((one) =>
        misplacedAt('date', one.text, spanOf(one)),
      ),
    ];
  });
};
