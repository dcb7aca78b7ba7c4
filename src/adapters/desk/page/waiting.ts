import type { Issue, Section } from './wire.ts';
import { listed, words } from './words.ts';

const blockedByFinding = ({ findings }: Section): boolean =>
  findings.some(({ hard, cleared }) => hard && !cleared);

const settledBeforeLeaving = ['copied', 'untranslated'];

const unsettled = ({ findings }: Section): boolean =>
  findings.some(({ code, cleared }) => !cleared && settledBeforeLeaving.includes(code));

/** What an issue still waits for, as sentences; none when it may leave. */
export function waitingFor({ state, sections }: Issue): string[] {
  if (state === 'published') return [];
  const reason = (
    word: (numbers: string) => string,
    waits: (section: Section) => boolean,
  ): string[] => {
    const numbers = sections.filter(waits).map(({ number }) => words.section.number(number));
    return numbers.length > 0 ? [word(listed(numbers))] : [];
  };
  const { vetoed, changes, findings, waiting, settle } = words.downloads;
  return [
    ...reason(vetoed, (section) => section.state === 'vetoed'),
    ...reason(changes, (section) => section.state === 'changes'),
    ...reason(findings, (section) => section.state === 'open' && blockedByFinding(section)),
    ...reason(settle, unsettled),
    ...reason(waiting, ({ state: now, tally }) => now === 'open' && tally.approve < tally.quorum),
  ];
}
