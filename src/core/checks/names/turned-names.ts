import { toldIn } from '#src/core/checks/reading.ts';
import type { Name } from '#src/core/names/names.ts';
import { within } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';
import { clausesOf, type Led, ledClausesOf } from './clause-leads.ts';
import { type Mention, rivals } from './mentions.ts';
import type { Passage } from './passages.ts';

/** How many words must have turned, and how many for each that keeps its name. */
const fewest = 2;
const times = 4;

/** How many words of a clause others tell of one name alone. */
const toldOf = ({ words }: Led, { name }: Mention, told: readonly Led[], cast: Cast): number =>
  words.filter((word) => {
    const tellers = told.filter((one) => toldIn(one.words)(word));
    return tellers.length > 0 && tellers.every(({ lead }) => cast.oneName(lead.name, name));
  }).length;

/** Whether two names may lead each other’s clauses. */
const mayTurn = (one: Mention, other: Mention, cast: Cast): boolean =>
  !cast.oneName(one.name, other.name) &&
  (rivals(one, other, cast) || ![one, other].some(({ kind }) => kind === 'place'));

/** The names of a passage that lead each other’s clauses, by what others tell of either: «A ferme son usine, B embauche» the other way round. */
function turnedLeads(said: Passage, told: readonly Passage[], cast: Cast): Name[] {
  const mine = ledClausesOf(said);
  if (mine.length < 2) return [];
  const theirs = told.flatMap(ledClausesOf);
  return mine
    .filter((one) =>
      mine.some((other) => {
        if (!mayTurn(one.lead, other.lead, cast)) return false;
        const [gained, given] = [
          toldOf(one, other.lead, theirs, cast),
          toldOf(other, one.lead, theirs, cast),
        ];
        const kept = toldOf(one, one.lead, theirs, cast) + toldOf(other, other.lead, theirs, cast);
        const turned = gained + given;
        return gained > 0 && turned >= fewest && turned >= times * kept;
      }),
    )
    .map(({ lead }) => lead.name);
}

/** Those by whom something is done in a passage, with the names before them in the clause. */
const agentsOf = (passage: Passage): { agent: Mention; before: readonly Mention[] }[] =>
  clausesOf(passage).flatMap((clause) => {
    const all = passage.mentions.filter(({ name }) => within(name, clause));
    return all
      .filter(({ slot }) => slot === 'agent')
      .map((agent) => ({
        agent,
        before: all.filter(({ name, kind }) => kind !== 'place' && name.end < agent.name.start),
      }));
  });

/** The names by whom a passage has something done that others have done to them: «le rachat d’A par B» the other way round. */
function turnedAgents(said: Passage, told: readonly Passage[], cast: Cast): Name[] {
  const isOne =
    ({ name }: Mention) =>
    (other: Mention) =>
      cast.oneName(name, other.name);
  const theirs = told.flatMap(agentsOf);
  return agentsOf(said)
    .filter(({ agent, before }) =>
      theirs.some((its) => before.some(isOne(its.agent)) && its.before.some(isOne(agent))),
    )
    .map(({ agent }) => agent.name);
}

/** The names that a passage puts for each other, by what others tell of either. */
export const turnedNames = (said: Passage, told: readonly Passage[], cast: Cast): Name[] => [
  ...turnedLeads(said, told, cast),
  ...turnedAgents(said, told, cast),
];
