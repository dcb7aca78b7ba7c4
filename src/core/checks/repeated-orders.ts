import type { Finding } from '#src/core/finding.ts';
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

/** Orders to a machine that a brief or its headline repeats, in a quotation too: whatever reads it next may follow them. */
export const repeatedOrders: Check = ({ draft: { headline = '', text } }) => [
  ...ordersOf(text),
  ...ordersOf(headline).map((one) => ({ ...one, span: [0, 0] as const })),
];
