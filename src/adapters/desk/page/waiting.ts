import type { Issue, Section } from './wire.ts';
import { listed, words } from './words.ts';

const blockedByFinding = ({ findings }: Section): boolean =>
  findings.some(({ hard, cleared }) => hard && !cleared);

const settledBeforeLeaving = ['copied', 'untranslated'];

const unsettled = ({ findings }: Section): boolean =>
  findings.some(({ code, cleared }) => !cleared && settledBeforeLeaving.includes(code));

function reasonOf(
  sections: readonly Section[],
  word: (numbers: string) => string,
  concerns: (section: Section) => boolean,
): string[] {
  const numbers = sections.filter(concerns).map(({ number }) => words.section.number(number));
  return numbers.length > 0 ? [word(listed(numbers))] : [];
}

/** What a draft still waits for before its files open, as sentences; none once it is approved. */
export function waitingFor({ state, sections }: Issue): string[] {
  if (state !== 'draft') return [];
  const { vetoed, changes, findings, waiting, empty } = words.downloads;
  if (sections.length === 0) return [empty];
  const short = ({ state: now, tally }: Section): boolean =>
    now === 'open' && tally.approve < tally.quorum;
  return [
    ...reasonOf(sections, vetoed, (section) => section.state === 'vetoed'),
    ...reasonOf(sections, changes, (section) => section.state === 'changes'),
    ...reasonOf(sections, findings, (one) => one.state === 'open' && blockedByFinding(one)),
    ...reasonOf(sections, waiting, short),
  ];
}

/** What must be settled before an issue, though approved, is published; none once it is. */
export const cautionsFor = ({ state, sections }: Issue): string[] =>
  state === 'published' ? [] : reasonOf(sections, words.downloads.settle, unsettled);
