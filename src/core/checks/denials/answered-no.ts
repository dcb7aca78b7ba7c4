import { alike, read } from '#src/core/checks/reading.ts';
import { hintsNo } from './hints.ts';
import { partsOf } from './parts.ts';

/** A no that answers what was asked or put forward before it: `They refused`, «Non.», `the request was rejected`. */
const answer =
  /(?<!\p{L})(?:(?:sa(?:id|ys)|answer(?:ed|s)|repl(?:ied|ies)|voted) no|(?:dit|répond\p{L}*|voté) (?:que )?non|turn(?:ed|s) (?:it|them|him|her|us|me|that|the \p{L}+) down|vot(?:ed|é) (?:against|contre)(?: it)?|(?:was|were|been|été|est|sont|fut|furent) (?:rejected|refused|declined|turned down|voted down|defeated|rejetée?s?|refusée?s?|repoussée?s?|écartée?s?)|(?:refused|declined|a refusé|ont refusé|ai refusé|refuse))(?=\s*(?:$|by |par |in |on |en |le ))|^\s*(?:non|no|not|il n['’]en (?:est|fut|sera|était) rien)\s*$/iu;

const elliptic =
  /(?<!\p{L})(?:(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could)(?: not|n['’]t)|none)\s*$/iu;

/** Whether words end on a no that leaves what it denies to what stands before: `Shannon had not`, `there would be none`. */
export const endsElliptic = (words: string): boolean => elliptic.test(words);

const putOff = /^\s*(?:not|pas) (?:before|until|yet|avant|encore)(?!\p{L})/iu;

/** Whether a part of a text is a no that does not say of what. */
export const leavesNo = (text: string): boolean =>
  partsOf(text).some(
    (part) => answer.test(part.text) || endsElliptic(part.text) || putOff.test(part.text),
  );

const setAside =
  /(?<!\p{L})(?:turn(?:ed|s|ing) (?:\p{L}+ ){0,3}down|(?:call|wav)(?:ed|s|ing) (?:\p{L}+ )?(?:off|away)|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abandon\p{L}*|ne verr\p{L}+ pas le jour)(?!\p{L})/iu;

/** Whether a text sets something aside, or says no to it, without a word that denies: `called off`, `he said no`. */
export const setsAside = (text: string): boolean =>
  setAside.test(text) || partsOf(text).some((part) => answer.test(part.text));

/** Words that put something forward, which stays true whatever the answer. */
const asking =
  /(?<!\p{L})(?:demand|propos|réclam|souhait|voul|voud|veu[tx]|offr|offert|sugg[éè]r|plaid|exig|préconis|envisag|projet|esp[éè]r|menac|sollicit|invit|lan[cç]|déposé|présent)\p{L}*/iu;

/** How much of what was put forward a claim must tell for it to tell that very thing. */
const least = 0.5;
const fewest = 2;

/** Whether evidence answers by a no what a claim tells as a fact, with no hint of a no: «a obtenu un report» for `asked for a delay; the request was rejected`. */
export function isAnsweredNo(evidence: string, claim: string): boolean {
  if (asking.test(claim) || hintsNo(claim, '')) return false;
  const [told, words] = [read(claim), read(evidence)];
  return partsOf(evidence).some(({ text, start }, i, parts) => {
    const found = answer.exec(text);
    if (!found) return false;
    const from = parts[i - 1]?.start ?? start;
    const put = words.filter(
      (word) => word.kind !== 'name' && word.start >= from && word.end <= start + found.index,
    );
    const matched = put.filter((word) => told.some((one) => alike(one, word)));
    return matched.length >= fewest && matched.length >= least * put.length;
  });
}
