import { lastKeyOf, type Name } from '#src/core/names/names.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { within } from '#src/core/text/span.ts';

/** What stands between a name and another that its bearer goes by: `Ana Roux, known as Mira`, «Ana Roux, dite Mira». */
const calling =
  /(?:(?<!\p{L})(?:alias|aka|a\.k\.a\.|born|née?|dite?|surnommée?|rebaptisée?|nicknamed|pen name|stage name|(?:better |best |also )?known(?: to \p{L}+)? as|under the (?:stage |pen )?name|goes by|sous les? (?:noms?|pseudonymes?|surnoms?)(?: de)?)(?: of)? ?[“"«]?\s?|(?<!\p{L})as [“"])$/iu;

/** What may come before that, so that nobody else is called so: `, 34,`, `, who signs her bowls`, ` also writes`. */
const ofBearer =
  /^(?:,? \d\d(?: ans)?)?,?(?: \(?)?(?:(?:who|qui)(?!\p{L})(?!.*(?<!\p{L})(?:the|an?|l[ea]|une?) \p{L}+ ?$)[^,;:()]*|(?<=, )(?:an?|une?) [^,;:()]*|(?:\p{L}+ ){0,2})$/u;

const areCalled = (between: string): boolean => {
  const at = calling.exec(between)?.index;
  return at !== undefined && ofBearer.test(between.slice(0, at));
};

/** The names of a text whose bearers it calls by another name too, with that name, by the last words of both. */
export function byNamesIn(text: string, names: readonly Name[]): ReadonlyMap<string, string> {
  const pairs = sentencesOf(text).flatMap((sentence) => {
    const own = names.filter((name) => within(name, sentence));
    return own.flatMap((name, i): [string, string][] => {
      const before = own[i - 1];
      return before && areCalled(text.slice(before.end, name.start))
        ? [[lastKeyOf(name), lastKeyOf(before)]]
        : [];
    });
  });
  return new Map(pairs);
}
