import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

/** How far from a number a text may speak of it so. */
const around = 120;

/** The check that the page, and the evidence of a claim, tell beside a number what the brief does, or speak of it near, where they tell any such thing. */
export function toldBeside<Thing>(
  besideOf: (text: string, one: Quantity) => Thing | undefined,
  speaksOf: (thing: Thing, words: string) => boolean,
  excludes: (mine: Thing, theirs: Thing) => boolean = () => true,
): Check {
  const strays = (text: string, told: string, given: readonly Quantity[]): Quantity[] =>
    figuresIn(text).quantities.filter((one) => {
      const mine = besideOf(text, one);
      if (mine === undefined) return false;
      const backing = given.filter((other) => backs(other, one));
      return (
        backing.some((other) => {
          const theirs = besideOf(told, other);
          return theirs !== undefined && excludes(mine, theirs);
        }) &&
        !backing.some(({ start, end }) =>
          speaksOf(mine, told.slice(Math.max(0, start - around), end + around)),
        )
      );
    });
  return (subject) => {
    const { draft, source } = subject;
    return [
      ...strays(draft.text, source.all, source.quantities).map((one) =>
        misplacedIn('number', draft.text, one),
      ),
      ...claimFaults('number', subject, ({ claim, evidence }) =>
        strays(claim, evidence, figuresIn(evidence).quantities),
      ),
    ];
  };
}
