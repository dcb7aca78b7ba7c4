import { remembered } from '#src/core/remember.ts';
import { aboutAnswer, givenByPeople } from './injections/answer.ts';
import { aboutInstructions } from './injections/instructions.ts';
import { toMachines } from './injections/machines.ts';
import { plainly } from './injections/plainly.ts';
import { blanked } from './quotations.ts';
import { sentencesOf } from './sentences.ts';

/** Orders whoever they are put to: second person or imperative, and an object that only a machine’s task has. */
const orders = [...aboutInstructions, ...toMachines, ...aboutAnswer];

/** What stands outside of quotations; the whole where nothing does. */
function outsideQuotations(text: string): string {
  const rest = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, '«»');
  return /[a-z]{2}/.test(rest) ? rest : text;
}

/** Whether a sentence gives orders to whoever summarises the page: in the second person or the imperative, with an object. */
export function givesOrders(sentence: string): boolean {
  const text = plainly(sentence);
  const outside = outsideQuotations(text);
  return (
    orders.some((pattern) => pattern.test(text)) ||
    givenByPeople.some((pattern) => pattern.test(outside))
  );
}

/** A page's text with the sentences that give orders blank, its length kept; those that only quote one stay. */
export const withoutOrders = remembered((text): string => {
  const said = blanked(text);
  return sentencesOf(text)
    .filter(({ start, end }) => givesOrders(said.slice(start, end)))
    .reduce(
      (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
      text,
    );
}, 40);
