import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Subject } from '#src/core/checks/subject.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { moved, type Place } from '#src/core/text/span.ts';
import { shared } from '#src/core/words/concepts.ts';

/** How much of a claim a sentence says that tells it, and of one that it may draw on. */
const least = { told: 0.4, near: 0.2 } as const;

/** What a text tells that another, which tells of the kind, gives in no way. */
export type Strays<T extends Place = Place> = (text: string, told: string) => readonly T[];

/** What sentences of a brief tell in the place of what their facts do: it is in none of these, and what one of them claims is nowhere in the brief. */
export function retold<T extends Place>(
  subject: Subject,
  straysIn: Strays<T>,
  lostIn: Strays<T> = straysIn,
): T[] {
  const { text } = subject.draft;
  const facts = groundedFacts(subject);
  const lost = facts.filter(({ claim }) => lostIn(claim, text).length > 0);
  if (lost.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const tells = (share: number) => (fact: { claim: string }) =>
      shared(fact.claim, sentence.text) >= share;
    if (!lost.some(tells(least.told))) return [];
    const told = facts
      .filter(tells(least.near))
      .flatMap(({ claim, evidence }) => [claim, evidence]);
    return straysIn(sentence.text, told.join('\n')).map((one) => ({
      ...one,
      ...moved(one, sentence.start),
    }));
  });
}
