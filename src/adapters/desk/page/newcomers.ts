import type { Issue, Link, Message, Person } from './wire.ts';

/** What is shown, and who is known. */
type Shown = {
  people: readonly Person[];
  messages: readonly Message[] | undefined;
  links: readonly Link[];
  issue: Issue | undefined;
};

const writers = new Set(['model', 'extract']);

/** Ids of people that what is shown names and that the roster does not know yet. */
export function newcomers({ people, messages, links, issue }: Shown): string[] {
  const known = new Set(people.map(({ id }) => id));
  const briefs = links.flatMap(({ brief }) => brief ?? []);
  const sections = issue?.sections ?? [];
  const findings = [...briefs, ...sections].flatMap((one) => one.findings);
  const named = [
    ...(messages ?? []).flatMap(({ author }) => (author.bot ? [] : author.id)),
    ...briefs.map(({ writer }) => writer).filter((writer) => !writers.has(writer)),
    ...findings.flatMap(({ cleared }) => cleared?.by ?? []),
    ...sections.flatMap(({ tally }) => tally.people.map(({ id }) => id)),
  ];
  return [...new Set(named)].filter((id) => !known.has(id));
}
