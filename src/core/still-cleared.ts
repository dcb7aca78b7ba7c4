import type { Draft } from './brief.ts';
import { type Clearance, type Finding, findingKey } from './finding.ts';
import { saidApart } from './said-apart.ts';
import { sentencesOf } from './text/sentences.ts';

type Found = { draft: Pick<Draft, 'headline' | 'text' | 'call'>; findings: readonly Finding[] };

/** Words that lead from a sentence to the next, and change nothing of what it says. */
const linking = new Set(
  'ainsi cependant d’ailleurs donc également enfin néanmoins pourtant toutefois'.split(' '),
);

/** The words of a sentence, and what in it may change what they say: no comma, full stop or capital. */
const saidBy = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/\s+/u)
    .map((word) => word.replace(/^[,;:.!…()]+/u, '').replace(/(?<![,;:.!…()])[,;:.!…()]+$/u, ''))
    .filter((word) => word !== '' && !linking.has(word))
    .join(' ');

/** What a finding is about: the sentences that it is in, or all that is said beside the text. */
function contexts({ draft, findings }: Found): Map<string, { said: string; finding: Finding }[]> {
  const sentences = sentencesOf(draft.text);
  const about = ({ span: [start, end] }: Finding): string =>
    end === 0
      ? saidBy(saidApart(draft).join(' | '))
      : saidBy(
          sentences
            .filter((one) => one.start < end && start < one.end)
            .map(({ text }) => text)
            .join(' '),
        );
  const told = findings.map((finding) => ({ said: about(finding), finding }));
  return Map.groupBy(told, ({ finding }) => findingKey(finding));
}

/** Of the findings that were lifted before an edit, those that are lifted after it, by key: wherever they are found, it is in a sentence that says what one did in which they were lifted. */
export function stillCleared(before: Found, after: Found): Map<string, Clearance> {
  const known = contexts(before);
  const kept = new Map<string, Clearance>();
  for (const [key, places] of contexts(after)) {
    const lifted = (known.get(key) ?? []).filter(({ finding }) => finding.cleared);
    const [first] = lifted;
    const stands = places.every(({ said }) => lifted.some((one) => one.said === said));
    if (first?.finding.cleared && stands) kept.set(key, first.finding.cleared);
  }
  return kept;
}
