import { negations } from '#src/core/polarity.ts';
import { isUnplain, noes } from './denied-words.ts';
import { hasNo, hintsNo } from './hints.ts';
import { hasLitotes, refuses } from './litotes.ts';
import { type Part, partsOf } from './parts.ts';
import { alike, read, type Token } from './reading.ts';

/** What drops, leaves out or votes down something without saying no. */
const drops =
  /(?<!\p{L})(?:abandonn|annul|bann|cancel|exclu(?:[dt]|s(?!iv))|left out|leav\p{L}+ out|dropp\p{L}+ plans?|oppos(?:ed|é)|scrapp|turn\p{L}* down|unchanged|inchang|vot\p{L}+ (?:contre|against))\p{L}*/iu;

/** Denials that set a limit, a date or a choice, which a yes tells as well: «pas plus de», `not before`, `accept or reject`. */
const bounded =
  /(?<!\p{L})(?:moins|plus|less|more|fewer|au-del\p{L}|d[ée]pass\p{L}*|exce\p{L}*|below|above|before|avant|until|or|ou|unless|sauf|except|only|que|sans (?:détours?|doute|surprise|ambages)|se disput\p{L}*)(?!\p{L})/iu;

/** A clause that tells of something what it is not: `an expansion that was never meant to be`. */
const relative = / that (?:was|were|is|are|had|has) (?:never|not) .*$/iu;

function saysNo(part: string): boolean {
  const text = part.replace(relative, '');
  return (
    (negations(text) > 0 || refuses(text) || drops.test(text)) &&
    !hasLitotes(text) &&
    !bounded.test(text)
  );
}

const tellingIn = (text: string): readonly Token[] =>
  read(text).filter(({ kind }) => kind !== 'name');

/** A contrast or an aside, whose no is not what a sentence tells: «et non la mairie», `without a fee`. */
const aside = /^\s*(?:(?:and|et) )?(?:not|non|pas)(?!\p{L})/iu;

/** Whether a claim tells only what its evidence denies, with no hint of a no: «fera appel» for `would not appeal`. */
export function losesNo(claim: string, evidence: string): boolean {
  const [denying, saying]: [Part[], Part[]] = [[], []];
  for (const part of partsOf(evidence)) (saysNo(part.text) ? denying : saying).push(part);
  if (saying.length > 0 && denying.every(({ text }) => aside.test(text))) return false;
  if (denying.length === 0 || isUnplain(evidence) || /[«“"]|(?<!\p{L})contre(?!\p{L})/u.test(claim))
    return false;
  const inWords = denying.some(({ text }) => noes(text) > 0);
  if (hasNo(claim) || hintsNo(claim, inWords ? evidence : '')) return false;
  const denied = denying.flatMap(({ text }) => tellingIn(text));
  const said = saying.flatMap(({ text }) => tellingIn(text));
  const tells = (list: readonly Token[], word: Token) => list.some((one) => alike(one, word));
  const words = tellingIn(claim);
  return words.every((word) => tells(denied, word) || !tells(said, word));
}
