import { type Part, partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { shared, tellingWords } from '#src/core/words/concepts.ts';
import { isSourcing } from '#src/core/words/sourcing.ts';

/** Words with which a page speaks of its medium. */
const ownWords = new RegExp(whole(phrases('nous notre nos we our')), 'iu');

const isRole = (word = ''): boolean => bareWords(word).some(rolesOf);

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

/** Whether a name comes in the midst of a part that names no source: «le festival Le Réveil». */
const isAmid = (place: Place, parts: readonly Part[], text: string): boolean =>
  parts.some(
    (part) =>
      overlaps(part, place) &&
      tellingWords(text.slice(part.start, place.start)).length > 0 &&
      !bareWords(text.slice(part.start, place.start) + text.slice(place.end, part.end)).some(
        isSourcing,
      ),
  );

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
  const parts = partsOf(text);
  const misplaced = places.filter((place) => {
    const after = text.slice(place.end);
    return (
      hasRole(textBefore(text, place.start, 40), after) ||
      acts(after, page) ||
      isAmid(place, parts, text)
    );
  });
  return misplaced.length < places.length
    ? misplaced.map((place) => misplacedIn('name', text, place))
    : [];
};
