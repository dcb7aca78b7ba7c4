import { anyOf } from '#src/core/text/word-list.ts';

/** Words that point to what was said before: pronouns, demonstratives, possessives, connectors. */
const pointers = anyOf(`
  ils? elles? cet(?:te)? ces celui celle ceux cela son sa ses leurs? mais et or car ainsi donc puis pourtant cependant toutefois
  d['’]autres parmi quant enfin ensuite
  he she it they his her its their these those but and however meanwhile instead
  er sie sein seine ihr ihre diese dieser dieses aber él ella ellos su sus este esta pero
`);

const pointing = new RegExp(
  `^["«“(\\s]*(?:${pointers}|en effet|en outre|par ailleurs|de plus|de son côté|selon (?:lui|elle|eux)|en revanche)(?![\\p{L}-])`,
  'iu',
);

const verbs = anyOf(`
  a ont est sont avait avaient était étaient sera seront fait font doit doivent peut peuvent va vont n['’] s['’] se ne
  has have had is are was were will would says? said
  ist sind hat haben wird wurde soll ha han es son fue será
`);

/** A thing or a person called by what it is, as if known: «L’attaquant a signé», «Le bilan provisoire fait état». */
const definite = new RegExp(
  `^(?:(?:le|la|les|the|el|los|las) |l['’])(?:premier ministre|prime minister|[\\p{Ll}-]+(?: [\\p{Ll}-]+)?) ${verbs}(?![\\p{L}-])|^(?:der|die|das) \\p{Lu}[\\p{Ll}-]+ (?:\\p{Ll}+ \\p{Lu}\\p{Ll}+ )?${verbs}(?![\\p{L}-])`,
  'iu',
);

/** Whether a sentence leans on one before it, as the opening of a story does not. */
export const leansBack = (sentence: string): boolean =>
  pointing.test(sentence) || definite.test(sentence);
