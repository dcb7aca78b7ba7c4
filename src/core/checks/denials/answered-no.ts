import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import { auxiliaries } from '#src/core/denials/denial-words.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { hintsNo } from './hints.ts';

/** A no that is all that is said. */
const alone = "^\\s*(?:non|no|not|il n['’]en (?:est|fut|sera|était) rien)\\s*$";
const refused = phrases(`
  rejected refused declined turned_down voted_down defeated
  rejetée?s? refusée?s? repoussée?s? écartée?s?
`);
/** A no that answers what was asked or put forward: `They refused`, «Non.», `the request was rejected`. */
const answers = [
  phrases(
    '(?:sa(?:id|ys)|answer(?:ed|s)|repl(?:ied|ies)|voted)_no (?:dit|répond*|voté)_(?:que_)?non',
  ),
  phrases('turn(?:ed|s)_(?:it|them|him|her|us|me|that|the_\\p{L}+)_down'),
  phrases('vot(?:ed|é)_(?:against|contre)(?:_it)?'),
  `(?:was|were|been|été|est|sont|fut|furent) ${refused}`,
  phrases('refused declined refuse (?:a|ai|ont)_refusé'),
];
const answer = new RegExp(
  `(?<!\\p{L})(?:${answers.join('|')})(?=\\s*(?:$|by |par |in |on |en |le ))|${alone}`,
  'iu',
);

const elliptic = new RegExp(
  `(?<!\\p{L})(?:(?:${[...auxiliaries].join('|')})(?: not|n['’]t)|none)\\s*$`,
  'iu',
);

/** Whether words end on a no that leaves what it denies to what stands before: `Shannon had not`, `there would be none`. */
export const endsElliptic = (words: string): boolean => elliptic.test(words);

/** A yes of one where another says no: «le premier syndicat n’a pas signé, le second si». */
const elsewise = /^\s*\p{L}[\p{L}’' -]{1,40} (?:si|oui)\s*$/u;

/** Whether a part of a text says of somebody else what another part denies. */
export const affirmsElsewise = (text: string): boolean =>
  partsOf(text).some((part) => elsewise.test(part.text));

const putOff = /^\s*(?:not|pas) (?:before|until|yet|avant|encore)(?!\p{L})/iu;

/** Whether a part of a text is a no that does not say of what. */
export const leavesNo = (text: string): boolean =>
  partsOf(text).some(
    (part) => answer.test(part.text) || endsElliptic(part.text) || putOff.test(part.text),
  );

const setAside = new RegExp(
  whole(
    `turn(?:ed|s|ing) ${upTo(3)}down`,
    phrases('(?:call|wav)(?:ed|s|ing)_(?:\\p{L}+_)?(?:off|away) ne_verr*_pas_le_jour'),
    phrases('drop(?:s|ped|ping)? scrap(?:s|ped|ping)? abandon*'),
  ),
  'iu',
);

/** Whether a text sets something aside, or says no to it, without a word that denies: `called off`, `he said no`. */
export const setsAside = (text: string): boolean =>
  setAside.test(text) || partsOf(text).some((part) => answer.test(part.text));

/** Words that put something forward, which stays true whatever the answer. */
const asking = new RegExp(
  `(?<!\\p{L})${anyOf(`
    demand propos réclam souhait voul voud veu[tx] offr offert sugg[éè]r plaid exig préconis
    envisag projet esp[éè]r menac sollicit invit lan[cç] déposé présent
  `)}`,
  'iu',
);

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
