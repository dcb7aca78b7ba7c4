import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { type Label, labelsIn } from '#src/core/numbers/labels.ts';
import { meet } from '#src/core/sets.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

/** Whether two names are one, perhaps in another language: «acte» and `Act`, «Léon» and `Leo`. */
function areAlike(mine: Label, theirs: Label): boolean {
  const [one, other] = [mine, theirs].map(({ name }) => name.split('-').at(-1) ?? name);
  if (mine.name === theirs.name || one === other) return true;
  if (!mine.sure || !theirs.sure || !one || !other) return false;
  return (
    meet(meaningsOf(one), meaningsOf(other)) ||
    (one.slice(0, 2) === other.slice(0, 2) && isGiven(one) && isGiven(other))
  );
}

/** A name that the page always ends on another number does not end on this one. */
export const labels: Check = ({ draft: { text }, source }) => {
  const mine = labelsIn(text);
  if (mine.length === 0) return [];
  const said = labelsIn(source.all);
  const { quantities } = figuresIn(text);
  const isLabel = (one: Label) =>
    one.sure || quantities.some((other) => other.end === one.end && !other.unit && !other.counted);
  return mine
    .filter(isLabel)
    .filter((one) => {
      const alike = said.filter((other) => areAlike(one, other));
      return alike.length > 0 && !alike.some(({ value }) => value === one.value);
    })
    .map((one) => faultIn('number', text, one));
};
