import { meet } from '#src/core/sets.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentenceAt } from '#src/core/text/sentence-at.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { meaningsIn, meaningsOf, shared } from '#src/core/words/concepts.ts';
import type { DateParts } from './date-parts.ts';

/** On which side of a date a text puts something, whether at one time or for all of it, of which part of that date it tells so, and what else its sentence tells, without quotations. */
export type DateSide = {
  way: 'before' | 'until' | 'after' | 'from';
  part: string;
  sentence: string;
};

const part =
  "(?:(?:the |la |le )?(?<part>end|start|beginning|middle|fin|début|milieu|mi|early|late|mid)(?: of| d(?:e|u)|-)? ?(?:d['’])?)?";
const lead = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})${phrases(words)} ?(?:the |les? |la |l['’])?${part}$`, 'iu');

const leads = [
  ['before', lead('avant(?:_d(?:e|’))? before by d’ici(?:_(?:à|au))?')],
  ['until', lead('until till jusqu’(?:au|à|en)')],
  ['after', lead('après after')],
  ['from', lead('from starting(?:_on)? à_(?:partir|compter)_d(?:e|u|’) dès')],
] as const;

const parts: Readonly<Record<string, string>> = {
  end: 'fin',
  late: 'fin',
  start: 'début',
  beginning: 'début',
  early: 'début',
  middle: 'mi',
  milieu: 'mi',
  mid: 'mi',
};

/** What denies, of either language. */
const no = new RegExp(
  `${whole(phrases('ne n’ pas sans aucune? jamais sauf not no never nobody none without unless except'))}|n['’]t(?!\\p{L})`,
  'iu',
);

/** What turns a side round, since what ends by then starts so: closings, bans, delays. */
const turning = new RegExp(
  whole(
    phrases(`
      ferm* suspend* suspens* interrompu* interdi* report* repouss* cess* arrêt* gel* bloqu* absen* indisponib*
      exempt* attend* patient* reprend* reprise repren* rouvr* rouver* termin* achev* sort* privée?s? expir*
      clos* shut* suspend* halt* paus* interrupt* ban banned bans bar barred delay* postpon* cancel* frozen freez*
      stop* absent unavailable exempt* wait* resum* reopen* restart* ends ended expir* out off away due run_out
    `),
  ),
  'giu',
);

/** What tells one thing from another of its kind, and what one time ends from what it starts: «l’ancien tarif», `until then`. */
const parting = new RegExp(
  whole(
    phrases(`
      nouv* ancien* actuel* autres? seule?s? seulement encore toujours rest* gard* maint* second* deuxième jusque-là là ensuite puis
      new* old* former* current* other another only still remain* stay* keep* kept then thereafter afterwards
    `),
  ),
  'iu',
);

const quoted = /«[^»]*»|“[^”]*”/gu;

/** On which side of a date a text puts what its sentence tells; undefined where it does not say. */
export function sideOfDate(text: string, place: Place): DateSide | undefined {
  const before = textBefore(text, place.start, 40);
  for (const [way, pattern] of leads) {
    const match = pattern.exec(before);
    if (!match) continue;
    const named = match.groups?.part?.toLowerCase() ?? '';
    const { start, end } = sentenceAt(text, place);
    const ahead = text.slice(start, Math.max(start, place.start - match[0].length));
    const sentence = `${ahead} ${text.slice(place.end, end)}`.replace(quoted, ' ');
    return { way, part: parts[named] ?? named, sentence };
  }
  return undefined;
}

/** Whether a sentence has a turning word that another says by none of its own. */
const turnsAlone = (sentence: string, other: string): boolean =>
  Array.from(sentence.matchAll(turning), ([word]) => meaningsOf(bare(word))).some(
    (turn) => !meaningsIn(other).some((meanings) => meet(meanings, turn)),
  );

/** Verbs that only say that what is told must be, or is so at that time. */
const slight = new RegExp(whole(phrases('doi* devr* tien* vaut vaudr* dur* lieu déroul*')), 'giu');

/** The numbers of a sentence. */
const digits = (sentence: string): string[] => sentence.match(/\d+/gu) ?? [];

/** Whether a sentence tells nothing but what another tells: a change is as well told by what it ends as by what it starts. */
const addsNothing = (sentence: string, other: string): boolean =>
  meaningsIn(sentence).length > 0 &&
  shared(sentence.replace(slight, ' '), other) === 1 &&
  digits(sentence).every((one) => digits(other).includes(one)) &&
  ![sentence, other].some((one) => parting.test(one)) &&
  no.test(sentence) === no.test(other) &&
  !turnsAlone(sentence, other) &&
  !turnsAlone(other, sentence);

/** Whether a page and a text put one thing on two sides of a date that cannot be the same time. */
export function areOpposed(told: DateSide | undefined, mine: DateSide): boolean {
  if (!told || told.part !== mine.part) return false;
  const ways = [told.way, mine.way];
  const apart = ways.includes('before')
    ? ways.includes('after')
    : ways.includes('until') && told.way !== mine.way;
  return apart && addsNothing(mine.sentence, told.sentence);
}

/** Whether two dates are told as finely: both by the day, the month or the year. */
export const isAsFine = (one: DateParts, other: DateParts): boolean =>
  (one.day === undefined) === (other.day === undefined) &&
  (one.month === undefined) === (other.month === undefined);

/** Whether a year only tells those before it from those after: «le permis obtenu avant 2015». */
export const splitsCohorts = ({ month }: DateParts, { way, part }: DateSide): boolean =>
  month === undefined && !part && (way === 'before' || way === 'after');
