import { wordsByName } from '#src/core/names/gazetteer/lines.ts';
import { offices } from '#src/core/names/gazetteer/offices.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';

const stems = wordsByName(offices);

/** An office with the article that says who holds it, and his two names: «le député Didier Lacôte», «La ministre, Ann Lee», «L’ancienne ministre Ann Lee». */
const held =
  /(?<!\p{L})(?:[LlCcUu](?:e|a|et|ette|n|ne) |[Dd]u |[Aa]u |[SsLl](?:on|a|eur) |[Ll]['’](?:ancien(?:ne)? |ex-)?)(\p{Ll}{3,})(?: \p{Ll}{4,})?,? (?=\p{Lu}[\p{L}’'-]+ \p{Lu})/gu;

/** Stems of which a page has the word and no longer one: `mp` is no `mpeg`. */
const short = 3;

const tells = (stem: string, { words }: NameBook): boolean =>
  words.has(stem) || (stem.length > short && [...words].some((word) => word.startsWith(stem)));

/** The public offices that a text gives to somebody, of which the page has no word. */
export const strayOffices = (text: string, book: NameBook): Place[] =>
  Array.from(text.matchAll(held)).flatMap((match) => {
    const office = match[1] ?? '';
    const told = stems.get(bare(office));
    if (!told || told.some((stem) => tells(stem, book))) return [];
    const start = match.index + match[0].indexOf(office);
    return [{ start, end: start + office.length }];
  });
