import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { shared, tellingWords } from '#src/core/words/concepts.ts';
import { isSourcing } from '#src/core/words/sourcing.ts';

/** Words with which a page may speak of its medium. */
const ownWords = new RegExp(
  whole(
    phrases(`
      nous notre nos journal hebdomadaire mensuel magazine rédaction chaîne
      we our newspaper paper magazine journal newsroom broadcaster website
    `),
  ),
  'iu',
);

const isRole = (word = ''): boolean => bareWords(word).some((one) => rolesOf(one) !== undefined);

/** Whether a name has the role beside it: «la maire, Le Réveil», «Le Réveil, porte-parole de la préfecture». */
const hasRole = (before: string, after: string): boolean =>
  isRole(/([\p{L}-]+), $/u.exec(before)?.[1]) || isRole(/^, ([\p{L}-]+)/u.exec(after)?.[1]);

/** What the subject before does: «a signé», «vend». */
const done = /^ (?:(?:a|avait|aura|est|était|sera) (?:été )?)?(\p{L}{4,})/u;

/** Whether somebody does what a page tells, other than to give words. */
function acts(after: string, page: string): boolean {
  const [, verb = ''] = done.exec(after) ?? [];
  return (
    tellingWords(verb).length > 0 && !bareWords(verb).some(isSourcing) && shared(verb, page) > 0
  );
}

function placesOf(name: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** A medium that its page never names is named as the source, and stands for nobody else: «le maire, Le Réveil». */
export const misplacedMedium: Check = ({ draft: { text }, source: { article } }) => {
  const { medium = '', title = '' } = article;
  const page = `${title}\n${article.text}`;
  if (medium === '' || namesMedium(page, medium) || ownWords.test(blanked(page))) return [];
  const places = placesOf(medium, text);
  const misplaced = places.filter(({ start, end }) => {
    const after = text.slice(end);
    return hasRole(textBefore(text, start, 40), after) || acts(after, page);
  });
  return misplaced.length < places.length
    ? misplaced.map((place) => misplacedIn('name', text, place))
    : [];
};
