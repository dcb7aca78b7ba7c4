import { meet } from '#src/core/sets.ts';
import { groupsIn } from '#src/core/words/word-groups.ts';
import { wordsByName } from './gazetteer/lines.ts';
import { rolesByLine, widerRolesByLine } from './gazetteer/roles.ts';

const roles = groupsIn(rolesByLine);

/** The roles that a bare word may name, in either language; none for a word that names no role. */
export const rolesOf = (key: string): ReadonlySet<number> | undefined => roles.get(key);

const among = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.flatMap((word) => [...(rolesOf(word) ?? [])]));

const wider = Array.from(
  wordsByName(widerRolesByLine),
  ([wide, narrow]) => [among([wide]), among(narrow)] as const,
);

/** Whether of two sets of roles one has a wider word for a role of the other: a surgeon is a doctor, and no striker a goalkeeper. */
export const areKinRoles = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  wider.some(
    ([wide, narrow]) => (meet(wide, a) && meet(narrow, b)) || (meet(wide, b) && meet(narrow, a)),
  );
