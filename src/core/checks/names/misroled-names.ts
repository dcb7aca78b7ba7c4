import { lastKeyOf, type Name } from '#src/core/names/names.ts';
import { areKinRoles, rolesOf } from '#src/core/names/roles.ts';
import { meet } from '#src/core/sets.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { textBefore, within } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import type { Cast } from './cast.ts';

/** The roles that words tell. */
export const rolesIn = (words: readonly string[]): Set<number> =>
  new Set(
    words.flatMap((word) =>
      [word, ...word.split('-')].flatMap((part) => [...(rolesOf(part) ?? [])]),
    ),
  );

/** What parts a role from a name that it is not of: `the judge sided with Llull`. */
const parting =
  /^.*(?<!\p{L})(?:with|by|to|from|against|that|and|avec|par|pour|contre|chez|et|qu[e’'])(?!\p{L})/iu;

/** What follows a name and may tell its role. */
const following = /^(?:,| \(|, (?:who|qui) (?:is|est)) ([^.;:!?,»”"—()]*)/u;

/** What follows a name and opens on an article, and does not end as what is set beside it does, but goes on: «…, le directeur leur promet une place». */
const going =
  /^, (?:(?:le|la|les|son|sa|ses|leurs?|the|its|his|her|their) |l['’])(?!(?:[^.;:!?,»”"—()]{0,40}[.;]|[^.;:!?,»”"—()]{0,80}[,)]))/iu;

/** The words right before and right after a name that may tell its role: «le potier Paul X», «Paul X, potier à Y». */
function wordsBeside({ start, end }: Name, text: string): string[] {
  const before = /(?:^|[.;:!?,»”"—(])([^.;:!?,»”"—(]*),? ?$/u.exec(textBefore(text, start, 60));
  const told = (before?.[1] ?? '').replace(parting, '');
  const after = text.slice(end, end + 100);
  const set = going.test(after) ? '' : (following.exec(after.slice(0, 50))?.[1] ?? '');
  return [...bareWords(told).slice(-3), ...bareWords(set).slice(0, 3)];
}

/** The roles told right before or right after a name. */
export const besideOf = (name: Name, text: string): Set<number> => rolesIn(wordsBeside(name, text));

/** What one of several heads of a firm has in charge, bare, in French. */
const charge =
  /^(?:financi|techni|commercia|sporti|artisti|juridi|medica|scientifi|marketing|operation)/;

/** What acronyms of English tell of a charge. */
const charges: ReadonlyMap<string, string> = new Map([
  ['cfo', 'financial'],
  ['cto', 'technical'],
  ['cmo', 'marketing'],
  ['coo', 'operations'],
]);

const meaningsAmong = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => [...meaningsOf(charges.get(word) ?? word)]));

/** Roles that anybody may have who leads: «le chef du gouvernement», «la patronne du club». */
const heads = rolesIn(['dirigeant']);

/** Whether a name is told by what it was: «l’ancien maire Paul X». */
const isFormer = ({ start }: Name, text: string): boolean =>
  /(?<!\p{L})(?:ancien(?:ne)?|ex)[ -][^.;:,]*$/iu.test(textBefore(text, start, 40));

/** Whether what it was is told right after a name: «Ana Roux, ancienne directrice», `Ana Roux, 39, a former head`. */
const wasOnce = ({ end }: Name, text: string): boolean =>
  /^,(?: (?:\d\d|\d\d ans),)? (?:an? |une? |l['’])?(?:ancien(?:ne)?|ex|former)[ -]/iu.test(
    text.slice(end, end + 30),
  );

/** What tells a role by another who has it, bare: «son homologue de Carnac, X». */
const relative =
  /^(?:homologue|predecesseur|predecesseure|successeur|successeure|counterpart|predecessor|successor|pendant)$/u;

/** Whether words give somebody a charge that the page tells of another, and never among what it tells near them. */
const isCharged = (
  words: readonly string[],
  meant: ReadonlySet<string>,
  { others, page }: { others: readonly Name[]; page: string },
): boolean =>
  words
    .filter((word) => charge.test(word) && !meet(meaningsOf(word), meant))
    .some((word) =>
      others.some((one) => {
        const theirs = wordsBeside(one, page);
        return rolesIn(theirs).size > 0 && meet(meaningsOf(word), meaningsAmong(theirs));
      }),
    );

/** The people of a brief with a role, or a charge, that the page gives to somebody else and never tells near them. */
export function misroledNames(text: string, page: string, cast: Cast): Name[] {
  const people = cast.names.filter((name) => cast.kindOf(name) === 'person');
  const sentences = sentencesOf(page);
  const near = (name: Name, around: number) => {
    const i = sentences.findIndex(({ end }) => end >= name.end);
    return sentences
      .slice(Math.max(0, i - around), i + around + 1)
      .flatMap((sentence) => bareWords(sentence.text));
  };
  const bears = (roles: ReadonlySet<number>) => (one: Name) => meet(besideOf(one, page), roles);
  /** Whether all who bear a role in the sentences of somebody are others. */
  const isBorneBeside = (
    roles: ReadonlySet<number>,
    { own, others, told }: Record<'own' | 'others', Name[]> & { told: string[] },
  ): boolean => {
    const beside = sentences.filter((it) => own.some((mine) => within(mine, it)));
    const bearers = others
      .filter((one) => beside.some((it) => within(one, it)))
      .filter(bears(roles));
    const bearing = told.filter((word) => meet(rolesIn([word]), roles));
    return bearers.length > 0 && bearing.length === bearers.length;
  };
  return cast.namesOf(text).filter((name) => {
    if (cast.kindOf(name) !== 'person') return false;
    const words = wordsBeside(name, text);
    const roles = rolesIn(words);
    if (roles.size === 0 || isFormer(name, text)) return false;
    const own = people.filter((one) => cast.oneName(one, name));
    if (own.length === 0) return false;
    if (wasOnce(name, text) && own.some((one) => wasOnce(one, page))) return false;
    if (own.some((one) => wordsBeside(one, page).some((word) => relative.test(word)))) return false;
    const others = people.filter(
      (one) => lastKeyOf(one) !== lastKeyOf(name) && !cast.oneName(one, name),
    );
    const direct = new Set(own.flatMap((one) => [...besideOf(one, page)]));
    const told = own.flatMap((one) => near(one, direct.size === 0 ? 2 : 0));
    const meant = meaningsAmong(told);
    if (direct.size > 0 && isCharged(words, meant, { others, page })) return true;
    const isOnly = own.length === 1 && direct.size > 0 && roles.size === 1 && !meet(heads, roles);
    const isKin = meet(direct, roles) || areKinRoles(direct, roles);
    if (isOnly && !isKin && isBorneBeside(roles, { own, others, told })) return true;
    if (isKin || meet(rolesIn(told), roles)) return false;
    if (direct.size === 0 && areKinRoles(rolesIn(told), roles)) return false;
    if (words.some((word) => rolesOf(word) && meet(meaningsOf(word), meant))) return false;
    return others.some(bears(roles));
  });
}
