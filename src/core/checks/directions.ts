import type { Finding } from '#src/core/finding.ts';
import { directionOf } from '#src/core/polarity.ts';
import { backs } from '#src/core/quantity-match.ts';
import { clauseAround } from './clause.ts';
import { type Check, figuresIn } from './subject.ts';

const opposite = { up: 'down', down: 'up' } as const;

/** A number that the page says rises does not fall in the brief: every clause of the page that gives it says the reverse. */
export const directions: Check = ({ draft, source }) =>
  figuresIn(draft.text).quantities.flatMap((one): Finding[] => {
    if (one.worded && !one.unit) return [];
    const said = directionOf(clauseAround(draft.text, one));
    if (!said) return [];
    const told = source.quantities
      .filter((other) => backs(other, one))
      .map((other) => directionOf(clauseAround(source.all, other)));
    if (told.length === 0 || told.some((direction) => direction !== opposite[said])) return [];
    return [
      {
        code: 'polarity',
        about: 'fact',
        hard: true,
        span: [one.start, one.end],
        subject: clauseAround(draft.text, one).trim(),
      },
    ];
  });
