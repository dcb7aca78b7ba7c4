import type { Fact } from '#src/core/brief.ts';
import type { Name } from '#src/core/names/names.ts';
import { meet } from '#src/core/sets.ts';
import { anyOf, wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import type { Cast } from './cast.ts';
import { isThing, type Mention, mentionsIn } from './mentions.ts';
import { besideOf, rolesIn } from './misroled-names.ts';
import type { Setting } from './setting.ts';

/** What a page calls those whom it is about, wherever it comes back to them. */
const bodies = anyOf(`
  company firm group platform start-?up maker network service app chain retailer publisher brand business club fund
  museum festival plant factory mill site store shop school hospital university council union team newspaper paper magazine
  studio label orchestra theatre theater library airline bank ship boat ferry institution
  entreprise société groupe firme plateforme plate-forme enseigne chaîne marque application musée fonds association éditeur
  constructeur fabricant usine école hôpital université syndicat équipe journal orchestre théâtre bibliothèque compagnie
  banque navire bateau jeune\\spousse
`);

/** What stands for one of them without a name beside: `the company`, «l’institution», `It` at the head of evidence. */
const standsFor = new RegExp(
  `^(?:[“"«]\\s?)?(?:[Ii]t|[Tt]hey|[Ii]ls?|[Ee]lles?)(?!\\p{L})|(?<!\\p{L})(?:[Tt]he(?: [\\p{L}-]+){0,2}|[Ll][ae'’]|[Cc](?:et?|ette)) ?${bodies}(?!\\p{L}|,? \\p{Lu})`,
  'u',
);

const determiners = wordSet('the its le la l cet cette');

/** Whether a text tells something by the last word of its name: `the agency` for the Environment Agency. */
function tellsLast(text: string, { words }: Name): boolean {
  const last = words.at(-1)?.text.toLowerCase();
  return (
    words.length > 1 &&
    wordsOf(text).some(
      (word, i, all) => word.text === last && determiners.has(bare(all[i - 1]?.text ?? '')),
    )
  );
}

/** Evidence that opens on the one whom its sentences speak of. */
const opensOnPerson = /^(?:[“"«]\s?)?(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle)(?!\p{L})/u;

/** What stands for nobody but a person. */
const onlyPerson = /^(?:[“"«]\s?)?(?:[Hh]e|[Ss]he)(?!\p{L})/u;

/** The last person named before the words that evidence opens on, near them or, in English, anywhere, whom its pronoun stands for. */
function antecedentOf({ evidence }: Fact, { window }: Setting, cast: Cast): Name | undefined {
  if (!opensOnPerson.test(evidence)) return undefined;
  for (const text of onlyPerson.test(evidence) ? [window, cast.text] : [window]) {
    const at = text.lastIndexOf(evidence.slice(0, 40));
    const people = mentionsIn(text.slice(0, Math.max(0, at)), cast);
    const last = people.findLast(({ kind }) => kind === 'person');
    if (last) return last.name;
  }
  return undefined;
}

const inDialogue =
  /(?<!\p{L})(?:I|me|my|we|us|our|[Yy]ou|your|je|moi|mon|ma|mes|nous|notre|nos|[Vv]ous|votre|vos)(?!\p{L})|(?<!\p{L})j['’]/u;

/** Whether whoever answers the questions of a page is meant by evidence that says `I`, or names nobody. */
const answers = ({ evidence }: Fact, name: Name, cast: Cast): boolean =>
  cast.isAsked(name) &&
  (inDialogue.test(evidence) || mentionsIn(evidence, cast).every(({ kind }) => kind !== 'person'));

/** Whether evidence tells by its role a person to whom the page gives that role: `its director`. */
export function tellsRole({ evidence }: Fact, name: Name, cast: Cast): boolean {
  const { names, oneName, text } = cast;
  const borne = mentionsIn(evidence, cast).map((one) => besideOf(one.name, evidence));
  const roles = new Set(
    [...rolesIn(bareWords(evidence))].filter((role) => !borne.some((its) => its.has(role))),
  );
  if (roles.size === 0) return false;
  const bearers = names.filter((one) => meet(besideOf(one, text), roles));
  return bearers.length > 0 && bearers.every((one) => oneName(one, name));
}

/** Whether two names are the halves of somebody's: `Philippa`, «Rusk». */
const isOtherHalf = (mine: Mention, theirs: Mention, cast: Cast): boolean =>
  [mine, theirs].every(({ name, kind }) => kind !== 'place' && name.words.length === 1) &&
  cast.oneName(mine.name, theirs.name);

/** What answers whether evidence means somebody, or something, that a claim names and it does not: by a pronoun, a noun or half of the name. */
export function meantBy(fact: Fact, setting: Setting, cast: Cast): (mine: Mention) => boolean {
  const { evidence } = fact;
  const antecedent = antecedentOf(fact, setting, cast);
  const told = mentionsIn(evidence, cast);
  return (mine) =>
    answers(fact, mine.name, cast) ||
    tellsLast(evidence, mine.name) ||
    told.some((theirs) => isOtherHalf(mine, theirs, cast)) ||
    (antecedent !== undefined && cast.oneName(antecedent, mine.name)) ||
    (cast.isTopic(mine.name) && (isThing(mine) ? standsFor : opensOnPerson).test(evidence));
}
