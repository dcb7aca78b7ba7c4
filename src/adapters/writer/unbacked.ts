import type { Brief, Draft } from '#src/core/brief.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

/** The places of a text's sentences that none of its facts states. */
export const unbackedIn = ({ text, facts }: Draft): NonNullable<Brief['unbacked']> =>
  sentencesOf(text)
    .filter((one) => !facts.some(({ claim }) => claim.includes(one.text.trim())))
    .map(({ start, end }) => [start, end]);
