import { groupsIn } from '#src/core/words/word-groups.ts';
import { rolesByLine } from './gazetteer/roles.ts';

const roles = groupsIn(rolesByLine);

/** The roles that a bare word may name, in either language; none for a word that names no role. */
export const rolesOf = (key: string): ReadonlySet<number> | undefined => roles.get(key);
