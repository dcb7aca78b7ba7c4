import type { Fact } from '#src/core/brief.ts';
import type { Name } from '#src/core/names/names.ts';
import { meet } from '#src/core/sets.ts';
import { anyOf, wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import type { Cast } from './cast.ts';
import { isPersonal, type Mention, mentionsIn, rivals } from './mentions.ts';
import { besideOf, rolesIn } from './misroled-names.ts';
import { type Passage, repeated } from './passages.ts';
import type { Setting } from './setting.ts';
import { alikeSlots } from './slots.ts';

const pronoun =
  /(?<!\p{L})(?:s?he|it|they|I|we|his|her|its|their|our|my|who|ils?|elles?|je|nous|on|son|sa|ses|leurs?|lui|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)(?!\p{L})/iu;

const isThing = ({ kind }: Mention): boolean => kind === 'thing' || kind === 'other';
const isLone = ({ name, kind }: Mention): boolean => kind === 'other' && name.words.length === 1;

/** A pronoun that speaks, whom no other name of its sentence stands for. */
const speaking =
  /(?<!\p{L})(?:(?:s?he|they) (?:said|says|told|adds|added|wrote|asked|recalled)|(?:said|says|added|asked) (?:s?he|they)|\p{L}+-(?:t-)?(?:il|elle)s?)(?!\p{L})/iu;

/** What stands before somebody with whom another is compared. */
const comparing = /(?:(?<!\p{L})than |(?<!\p{L})que |qu['’])["“«]?\s?$/iu;

/** Whether a claim has one name where its evidence has another, which it lacks; any will do for one told nowhere near it. */
function stands(mine: Mention, theirs: Mention, { window }: Setting, fact: Fact, cast: Cast) {
  if (cast.oneName(mine.name, theirs.name)) return false;
  if (mine.slot === 'speaker' && theirs.slot !== 'speaker' && speaking.test(fact.evidence))
    return false;
  if (theirs.slot === 'speaker' && mine.slot !== 'speaker' && cast.isTopic(mine.name)) return false;
  if (!cast.tells(window, mine.name))
    return mine.kind !== 'person' || isPersonal(theirs) || !pronoun.test(fact.evidence);
  if (!rivals(mine, theirs, cast)) return false;
  const referring = pronoun.test(fact.evidence);
  const alike = alikeSlots(mine.slot, theirs.slot);
  if (mine.kind === 'place' || theirs.kind === 'place') return alike;
  if (alike) {
    if (!referring) return true;
    if (isLone(mine) || isLone(theirs)) return false;
    return theirs.slot !== 'speaker' || mine.slot === 'speaker';
  }
  return mine.kind === 'person' && theirs.kind === 'person' && !referring;
}

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

/** What stands between a thing and the place that it lies in: «Lawrenceville, à Pittsburgh». */
const lyingIn = /^,? (?:à|en|aux?|dans l(?:es?|a)) $|^,? dans l['’]$/iu;

/** Whether a place only tells where something lies that a text names. */
const locates = ({ name, kind }: Mention, claim: Passage, text: string, cast: Cast): boolean =>
  kind === 'place' &&
  claim.mentions.some(
    (other) =>
      other.name.end < name.start &&
      lyingIn.test(claim.whole.slice(other.name.end, name.start)) &&
      cast.tells(text, other.name),
  );

/** Evidence that opens on the one whom its sentences speak of. */
const opensOnPerson = /^(?:[“"«]\s?)?(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle)(?!\p{L})/u;

/** The last person named before the words that evidence opens on, whom its pronoun stands for. */
function antecedentOf({ evidence }: Fact, { window }: Setting, cast: Cast): Name | undefined {
  const at = window.lastIndexOf(evidence.slice(0, 40));
  if (at < 0 || !opensOnPerson.test(evidence)) return undefined;
  return mentionsIn(window.slice(0, at), cast).findLast(({ kind }) => kind === 'person')?.name;
}

const inDialogue =
  /(?<!\p{L})(?:I|me|my|we|us|our|[Yy]ou|your|je|moi|mon|ma|mes|nous|notre|nos|[Vv]ous|votre|vos)(?!\p{L})|(?<!\p{L})j['’]/u;

/** Whether whoever answers the questions of a page is meant by evidence that says `I`, or names nobody. */
const answers = ({ evidence }: Fact, name: Name, cast: Cast): boolean =>
  cast.isAsked(name) && (inDialogue.test(evidence) || mentionsIn(evidence, cast).length === 0);

/** Whether evidence tells by its role a person to whom the page gives that role: `its director`. */
function tellsRole({ evidence }: Fact, name: Name, cast: Cast): boolean {
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

/** The names of a claim that its evidence gives no ground for, while it names another in their stead. */
export function ungroundedNames(fact: Fact, claim: Passage, setting: Setting, cast: Cast): Name[] {
  const [told, around, beside] = [fact.evidence, setting.sentences, setting.beside].map((text) =>
    mentionsIn(text, cast).filter(
      ({ name }) => !cast.tells(fact.claim, name) && !comparing.test(text.slice(0, name.start)),
    ),
  );
  const antecedent = antecedentOf(fact, setting, cast);
  const borne = mentionsIn(fact.evidence, cast);
  return claim.mentions
    .filter(({ name }) => cast.has(name) && !answers(fact, name, cast))
    .filter(({ name }) => !tellsLast(fact.evidence, name))
    .filter((mine) => !borne.some((theirs) => isOtherHalf(mine, theirs, cast)))
    .filter((mine) => !locates(mine, claim, fact.evidence, cast))
    .filter(({ name }) => !antecedent || !cast.oneName(antecedent, name))
    .filter(
      (mine) =>
        !cast.isTopic(mine.name) ||
        !(isThing(mine) ? standsFor : opensOnPerson).test(fact.evidence),
    )
    .filter((mine) => {
      const close = mine.kind === 'place' ? fact.evidence : setting.sentences;
      return repeated(mine, claim) || !cast.tells(close, mine.name);
    })
    .filter((mine) => {
      const isPerson = mine.kind === 'person';
      if (isPerson && tellsRole(fact, mine.name, cast)) return false;
      const far = !cast.tells(setting.window, mine.name);
      const near =
        far && isThing(mine)
          ? (around ?? []).filter(({ slot }) => alikeSlots(slot, mine.slot))
          : [];
      const rival = [...((far && isPerson ? around : told) ?? []), ...near].some((theirs) =>
        stands(mine, theirs, setting, fact, cast),
      );
      if (rival || !far || !isPerson || cast.isTopic(mine.name)) return rival;
      return (beside ?? []).some(
        ({ name, kind }) => kind === 'person' && !cast.oneName(name, mine.name),
      );
    })
    .map(({ name }) => name);
}
