import type { Fact } from '#src/core/brief.ts';
import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { changesIn } from '#src/core/numbers/trend.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { textBefore } from '#src/core/text/span.ts';

/** Words right before a number, or after it, by which a claim says that it is what another was. */
const before = new RegExp(
  `(?<!\\p{L})${phrases(`
    contre étai(?:t|ent) avai(?:t|ent) il_y_a au_lieu face_à sur jusqu’ depuis initial* d’abord
    (?<!plus_)qu(?:e|’) loin de d’
  `)}(?: ?\\p{L}+)? ?$`,
  'iu',
);
const afterwards =
  /^(?: [\p{L}’']+){0,2} (?:plus tôt|auparavant|avant|jusqu['’]|en (?:19|20)\d\d)/iu;

/** What does the same but before an hour, which is no amount. */
const beyond = /(?<!\p{L})(?:après|avant)(?: ?\p{L}+)? ?$/iu;

function isFormer(text: string, { start, end, unit }: Quantity): boolean {
  const lead = textBefore(text, start, 24);
  const isHour = unit?.kind === 'clock' || unit?.name === 'hour';
  return before.test(lead) || (!isHour && beyond.test(lead)) || afterwards.test(text.slice(end));
}

const isTime = ({ unit }: Quantity): boolean => unit?.kind === 'time';

/** The numbers of a claim that its evidence tells as what they were before, of which the claim does not speak, nor of what they became. */
function outdatedIn({ claim, evidence }: Fact): Quantity[] {
  const told = changesIn(evidence, figuresIn(evidence).quantities).filter(
    ({ from, to }) => isTime(from) === isTime(to),
  );
  const { quantities } = figuresIn(claim);
  const has = (one: Quantity) => quantities.some((other) => sameQuantity(one, other));
  return quantities.filter((one) => {
    const replaced = told.filter(({ from }) => sameQuantity(from, one));
    return replaced.length > 0 && !isFormer(claim, one) && replaced.every(({ to }) => !has(to));
  });
}

/** A claim does not tell as so what its evidence says was so before: «350 000 voyageurs» for `412,000, up from 350,000`. */
export const former: Check = (subject) => claimFaults('number', subject, outdatedIn);
