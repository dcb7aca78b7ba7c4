import type { Fact } from '#src/core/brief.ts';
import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { anyOf } from '#src/core/text/word-list.ts';

const determiners = anyOf('the its his her their les ses leurs ces');
/** What stands between a part and its whole: `74 of the 190 jobs`. */
const of = new RegExp(
  `^ (?:\\p{L}+ )?(?:of|out of|sur|parmi|des?)(?: ${determiners})?(?: \\p{L}+['’]s)? $`,
  'iu',
);

/** Words before a number that tell it as a whole. */
const ofAll = /(?<!\p{L})(?:sur|parmi|des|les|ses|leurs|de|total|en tout|compt\p{L}*) $/iu;

/** The numbers of a claim that its evidence gives as a whole, where it tells a part of it that the claim leaves out. */
function wholesIn({ claim, evidence }: Fact): Quantity[] {
  const told = figuresIn(evidence).quantities;
  const said = figuresIn(claim).quantities;
  return told.flatMap((part, i) => {
    const whole = told[i + 1];
    if (!whole || !of.test(evidence.slice(part.end, whole.start))) return [];
    if (said.some((one) => sameQuantity(one, part))) return [];
    return said.filter((one) => sameQuantity(one, whole) && !ofAll.test(claim.slice(0, one.start)));
  });
}

/** A claim does not tell of all what its evidence tells of a part: «sauve 190 emplois» for `saves 74 of the 190 jobs`. */
export const wholes: Check = (subject) => claimFaults('number', subject, wholesIn);
