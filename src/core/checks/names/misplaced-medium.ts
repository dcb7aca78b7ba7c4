import { type Part, partsOf } from '#src/core/checks/parts.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { mediumIn, namesMedium } from '#src/core/names/medium-names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bareWords } from '#src/core/text/words.ts';
import { shared, tellingWords } from '#src/core/words/concepts.ts';
import { isSourcing, leadsToSource } from '#src/core/words/sourcing.ts';

/** Words with which a page speaks of its medium. */
const ownWords = new RegExp(whole(phrases('nous notre nos we our')), 'iu');

/** What somebody is to another. */
const kin = wordSet(`
  rival rivale ami amie frere soeur pere mere fils fille mari epouse epoux veuve veuf compagne compagnon cousin cousine
  voisin voisine collegue homologue associe associee predecesseur successeur adversaire
`);

/** Whether any word of some tells who somebody is. */
const tellsRole = (words = ''): boolean =>
  bareWords(words).some((word) => {
    const role = word.replace(/^ex-/u, '');
    return rolesOf(role) || kin.has(role) || role.endsWith('trice');
  });

/** «Selon la juriste Le Réveil»; but «, juge Le Réveil» tells what a source does. */
const roleAhead = /(?<=[\p{L}’'] ?)(?<![\p{L}-])([\p{L}-]+) $/u;
/** «L’adjointe à la mobilité, Le Réveil, …»: the words whose name the next part tells. */
const besides = /((?:[\p{L}-]+[ ’']){0,3}[\p{L}-]+), $/u;
const alone = /^ ?(?:[,.;:!?)]|$)/u;
const roleBehind = /^, ([\p{L}-]+)/u;

/** Whether a name has the role beside it: «la maire, Le Réveil», «Le Réveil, porte-parole de la préfecture». */
const hasRole = (before: string, after: string): boolean =>
  tellsRole(roleAhead.exec(before)?.[1]) ||
  (alone.test(after) && tellsRole(besides.exec(before)?.[1])) ||
  tellsRole(roleBehind.exec(after)?.[1]);

/** What the subject before does: «a signé», «vend». */
const done = /^ (?:(?:a|avait|aura|est|était|sera) (?:été )?)?(\p{L}{4,})/u;

/** Whether somebody does what a page tells, other than to give words. */
function acts(after: string, page: string): boolean {
  const [, verb = ''] = done.exec(after) ?? [];
  return (
    tellingWords(verb).length > 0 && !bareWords(verb).some(isSourcing) && shared(verb, page) > 0
  );
}

/** A verb whose subject ends its part, as a source does: «, calcule Le Réveil.», «, s’émerveille Le Réveil,», «, a appris Le Réveil». */
const aside = /^ ?(?:s[e’'] ?|(?:a|croit|fait) )?\p{Ll}+(?:-t-| )$/u;

/** Whether a name comes in the midst of a part that names no source: «le festival Le Réveil». */
const isAmid = (place: Place, parts: readonly Part[], text: string): boolean =>
  parts.some((part) => {
    const [before, after] = [text.slice(part.start, place.start), text.slice(place.end, part.end)];
    return (
      overlaps(part, place) &&
      tellingWords(before).length > 0 &&
      !leadsToSource.test(before) &&
      !(aside.test(before) && after.trim() === '') &&
      !bareWords(before + after).some(isSourcing)
    );
  });

/** A medium that its page never names is named as the source, and stands for nobody else: «le maire, Le Réveil». */
export const misplacedMedium: Check = ({ draft: { text }, source: { article } }) => {
  const { medium = '', title = '' } = article;
  const page = `${title}\n${article.text}`;
  if (medium === '' || namesMedium(page, medium) || ownWords.test(blanked(page))) return [];
  const places = mediumIn(text, medium);
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
