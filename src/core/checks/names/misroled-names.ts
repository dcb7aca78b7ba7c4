import { lastKeyOf, type Name } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { meet } from '#src/core/sets.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
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

/** The roles told right before or right after a name: «le potier Paul X», «Paul X, potier à Y». */
export function besideOf({ start, end }: Name, text: string): Set<number> {
  const before = /(?:^|[.;:!?,»”"—(])([^.;:!?,»”"—(]*),? ?$/u.exec(textBefore(text, start, 60));
  const told = (before?.[1] ?? '').replace(parting, '');
  const after = /^(?:,| \(|, (?:who|qui) (?:is|est)) ([^.;:!?,»”"—()]*)/u.exec(
    text.slice(end, end + 50),
  );
  return rolesIn([...bareWords(told).slice(-3), ...bareWords(after?.[1] ?? '').slice(0, 3)]);
}

/** Whether a name is told by what it was: «l’ancien maire Paul X». */
const isFormer = ({ start }: Name, text: string): boolean =>
  /(?<!\p{L})(?:ancien(?:ne)?|ex)[ -][^.;:,]*$/iu.test(textBefore(text, start, 40));

/** The people of a brief with a role that the page gives to somebody else and never tells near them. */
export function misroledNames(text: string, page: string, cast: Cast): Name[] {
  const people = cast.names.filter((name) => cast.kindOf(name) === 'person');
  const sentences = sentencesOf(page);
  const near = (name: Name, around: number) => {
    const i = sentences.findIndex(({ end }) => end >= name.end);
    return rolesIn(
      sentences
        .slice(Math.max(0, i - around), i + around + 1)
        .flatMap((sentence) => bareWords(sentence.text)),
    );
  };
  return cast.namesOf(text).filter((name) => {
    if (cast.kindOf(name) !== 'person') return false;
    const roles = besideOf(name, text);
    if (roles.size === 0 || isFormer(name, text)) return false;
    const own = people.filter((one) => cast.oneName(one, name));
    if (own.length === 0) return false;
    const direct = new Set(own.flatMap((one) => [...besideOf(one, page)]));
    const around = direct.size === 0 ? 1 : 0;
    if (meet(direct, roles) || own.some((one) => meet(near(one, around), roles))) return false;
    return people.some(
      (one) =>
        lastKeyOf(one) !== lastKeyOf(name) &&
        !cast.oneName(one, name) &&
        meet(besideOf(one, page), roles),
    );
  });
}
