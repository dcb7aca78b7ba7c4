import type { Finding } from '#src/core/finding.ts';
import { directionOf } from '#src/core/polarity.ts';
import { backs } from '#src/core/quantity-match.ts';
import type { Place } from '#src/core/span.ts';
import { type Check, figuresIn } from './subject.ts';

const opposite = { up: 'down', down: 'up' } as const;

const edge =
  /[.;:,()\n]|(?<!\p{L})(?:and|but|while|whereas|et|mais|tandis|alors|quand|contre|against|from|up from|down from|after|après|malgré|despite)(?!\p{L})/giu;

/** The words around a number up to the next comma or link. */
function clauseAround(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  const from = Array.from(before.matchAll(edge)).at(-1);
  const to = Array.from(after.matchAll(edge))[0];
  return (
    before.slice(from ? from.index + from[0].length : 0) +
    text.slice(start, end) +
    after.slice(0, to?.index)
  );
}

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
