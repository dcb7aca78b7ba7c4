import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Token } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedAt, reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { blanked } from '#src/core/text/quotations.ts';
import type { Place } from '#src/core/text/span.ts';
import { exchangedIn } from './exchanged.ts';
import { gapsTurnedIn } from './gaps.ts';

/** Two numbers, or two words that say the contrary of each other, stand in the brief where its claims have them, and in a claim where its evidence does; who is ahead there is ahead here. */
export const exchanges: Check = (subject) => {
  const { draft, source } = subject;
  const text = blanked(draft.text);
  const language = source.language === 'en' ? 'en' : 'fr';
  const doubt = ({ quantity, text: word }: Token, span: Finding['span']): Finding =>
    quantity ? misplacedAt('number', word, span) : reversalAt(draft.text, span);
  const inClaims = groundedFacts(subject).flatMap((fact) => {
    const claim = blanked(fact.claim);
    const spanOf = ({ start, end }: Place) =>
      wordsAt(claim.slice(start, end), fact.claim, draft.text);
    return [
      ...exchangedIn(claim, fact.evidence, language).map((one) => doubt(one, spanOf(one))),
      ...gapsTurnedIn(claim, fact.evidence).map((one) => reversalAt(draft.text, spanOf(one))),
    ];
  });
  const inBrief = draft.facts.flatMap(({ claim }) => [
    ...exchangedIn(text, blanked(claim), 'fr').map((one) => doubt(one, [one.start, one.end])),
    ...gapsTurnedIn(text, claim).map(({ start, end }) => reversalAt(draft.text, [start, end])),
  ]);
  return [...inClaims, ...inBrief];
};
