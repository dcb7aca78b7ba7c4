import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Token } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedAt, reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { exchangedIn } from './exchanged.ts';

/** Two numbers, or two words that say the contrary of each other, stand in the brief where its claims have them, and in a claim where its evidence does. */
export const exchanges: Check = (subject) => {
  const { draft, source } = subject;
  const text = blanked(draft.text);
  const doubt = ({ quantity, text: word }: Token, span: Finding['span']): Finding =>
    quantity ? misplacedAt('number', word, span) : reversalAt(draft.text, span);
  const inClaims = groundedFacts(subject).flatMap(({ claim, evidence }) =>
    exchangedIn(blanked(claim), evidence, source.language === 'en' ? 'en' : 'fr').map((one) =>
      doubt(one, wordsAt(one.text, claim, draft.text)),
    ),
  );
  const inBrief = draft.facts.flatMap(({ claim }) =>
    exchangedIn(text, blanked(claim), 'fr').map((one) => doubt(one, [one.start, one.end])),
  );
  return [...inClaims, ...inBrief];
};
