import { areRivals } from '#src/core/counted-things.ts';
import { backs } from '#src/core/quantity-match.ts';
import { type Check, figuresIn } from './subject.ts';

/** A number of the brief counts what it counts in the page: sets, not games. */
export const tallies: Check = ({ draft: { text }, source: { quantities } }) =>
  figuresIn(text)
    .quantities.filter(({ unit, noun = '' }) => !unit && noun !== '')
    .filter((one) => {
      const given = quantities.filter((other) => backs(other, one));
      return given.length > 0 && given.every(({ noun = '' }) => areRivals(noun, one.noun ?? ''));
    })
    .map(({ start, end, text: subject }) => ({
      code: 'number',
      about: 'fact',
      hard: true,
      span: [start, end],
      subject,
    }));
