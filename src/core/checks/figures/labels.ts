import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultAt } from '#src/core/fault.ts';
import { type Place, placeOf } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { isStopword } from '#src/core/words/stopwords.ts';

/** A number that ends a name: «Destiny 2», `Windows 11`. */
type Label = Place & { text: string; name: string };

const label =
  /(\p{Lu}[\p{L}’'-]{2,}) (\d{1,3})(?![\p{L}\p{N}%€$£]|[.,:/-]\d|[ \u00a0\u202f]\p{N})/gu;

const labelsIn = (text: string): Label[] =>
  Array.from(text.matchAll(label), (match) => ({
    ...placeOf(match),
    text: match[0],
    name: bare(match[1] ?? ''),
  })).filter(({ name }) => !isStopword(name));

/** A name that the page always ends on another number does not end on this one. */
export const labels: Check = ({ draft: { text }, source }) => {
  const mine = labelsIn(text);
  if (mine.length === 0) return [];
  const said = labelsIn(source.all);
  const { quantities } = figuresIn(text);
  return mine
    .filter(({ end }) => quantities.some((one) => one.end === end && !one.unit && !one.counted))
    .filter(
      (one) =>
        said.some(({ name }) => name === one.name) &&
        !said.some((other) => bare(other.text) === bare(one.text)),
    )
    .map(({ start, end, text: subject }) => faultAt('number', subject, [start, end]));
};
