import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { bare, bareWords } from '#src/core/text/words.ts';
import { noes } from './noes.ts';

/** Words by which a part of a sentence says more than who somebody is. */
const telling = /[.;:!?«»“”]|(?<!\p{L})(?:qui|que|dont|où|who|whose|which|that)(?!\p{L})/iu;

/** Whether a word is of a name, or opens a text as one may. */
const isName = ({ kind, start, text }: Token): boolean =>
  kind === 'name' || (start === 0 && /^\p{Lu}/u.test(text) && !rolesOf(bare(text)));
const isRole = ({ text }: Token): boolean => bareWords(text).some(rolesOf);

/** Whether a part of a claim is a role, with what it is of: «présidente de la région», `editor of the paper`. */
const tellsRole = ([first, ...others]: readonly Token[]): boolean =>
  first !== undefined && isRole(first) && others.every(({ kind }) => kind !== 'number');

/** Whether a claim only says who somebody is, «Karim Vasseur, président», and another text does not tell that role: it has nothing that could be denied there. */
export function presentsAlone(claim: string, other: string): boolean {
  if (telling.test(claim.replace(/\.$/u, '')) || noes(claim) > 0) return false;
  const words = read(claim);
  const name = words.findLastIndex(isName);
  const before = words.slice(0, words.findIndex(isName));
  const after = words.slice(name + 1);
  const between = claim.slice(words[name]?.end ?? 0, after[0]?.start ?? claim.length);
  const presents =
    words.some(({ kind }) => kind === 'name') &&
    words.slice(before.length, name).every(isName) &&
    before.every(isRole) &&
    (after.length === 0 || (between.includes(',') && tellsRole(after))) &&
    claim.split(',').length <= 2;
  const told = read(other);
  return presents && ![...before, ...after].some((one) => told.some((word) => alike(one, word)));
}
