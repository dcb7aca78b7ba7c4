import type { Finding } from '#src/core/finding.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { repeatsOrders } from '#src/core/text/injections.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import type { Check } from './subject.ts';

const orderAt = ({ text, start, end }: Sentence): Finding => ({
  code: 'order',
  about: 'safety',
  hard: true,
  span: [start, end],
  subject: text,
});

const ordersOf = (text: string): Finding[] =>
  sentencesOf(text)
    .filter((one) => repeatsOrders(one.text))
    .map(orderAt);

/** Orders to a machine that a brief, its headline or its call repeats, in a quotation too: whatever reads it next may follow them. */
export const repeatedOrders: Check = ({ draft }) => [
  ...ordersOf(draft.text),
  ...saidApart(draft)
    .flatMap(ordersOf)
    .map((one) => ({ ...one, span: apart })),
];
