import { partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { bareWords } from '#src/core/text/words.ts';
import { isSourcing } from '#src/core/words/sourcing.ts';

/** Whether what follows a name says what somebody does: «, porte-parole de la préfecture». */
function hasRole(after: string): boolean {
  const [, next = ''] = /^, (?:l[ae] |l['’])?([\p{L}-]+)/u.exec(after) ?? [];
  return bareWords(next).some((word) => rolesOf(word) !== undefined);
}

function placesOf(name: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** A medium that its page never names is named as the source, and where it is, stands for nobody else: «le maire, Le Réveil». */
export const misplacedMedium: Check = ({ draft: { text }, source: { article } }) => {
  const { medium = '', title = '' } = article;
  if (medium === '' || namesMedium(`${title}\n${article.text}`, medium)) return [];
  const parts = partsOf(text);
  const isSource = (place: Place): boolean =>
    !hasRole(text.slice(place.end)) &&
    parts.some(
      (part) => overlaps(part, place) && bareWords(part.text.replace(medium, ' ')).some(isSourcing),
    );
  const places = placesOf(medium, text);
  const misplaced = places.filter((place) => !isSource(place));
  return misplaced.length < places.length
    ? misplaced.map((place) => misplacedIn('name', text, place))
    : [];
};
