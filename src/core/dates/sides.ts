import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentenceAt } from '#src/core/text/sentence-at.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import type { DateParts } from './date-parts.ts';

/** On which side of a date a text puts something, whether at one time or for all of it, of which part of that date it tells so, and whether its sentence has words that may turn it. */
export type DateSide = {
  way: 'before' | 'until' | 'after' | 'from';
  part: string;
  turned: boolean;
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

/** What turns a side round, since what ends by then starts so: denials, closings, bans, delays. */
const turning = new RegExp(
  `${whole(
    phrases(`
      ne n’ pas sans aucune? jamais ferm* suspend* suspens* interrompu* interdi* report* repouss* cess* arrêt* gel* bloqu* absen* indisponib*
      exempt* sauf attend* patient* reprend* reprise repren* rouvr* rouver* termin* achev* sort* privée?s? expir*
      not no never nobody none without unless clos* shut* suspend* halt* paus* interrupt* ban banned bans bar barred delay* postpon* cancel* frozen freez*
      stop* absent unavailable exempt* except wait* resum* reopen* restart* ends ended expir* out off away due run_out
    `),
  )}|n['’]t(?!\\p{L})`,
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
    const turned = turning.test(sentenceAt(text, place).text.replace(quoted, ' '));
    return { way, part: parts[named] ?? named, turned };
  }
  return undefined;
}

/** Whether two sides of one date cannot be the same time. */
export function areOpposed(one: DateSide | undefined, other: DateSide): boolean {
  if (!one || one.part !== other.part || one.turned !== other.turned) return false;
  const ways = [one.way, other.way];
  if (ways.includes('before')) return ways.includes('after');
  return ways.includes('until') && !one.turned && one.way !== other.way;
}

/** Whether two dates are told as finely: both by the day, the month or the year. */
export const isAsFine = (one: DateParts, other: DateParts): boolean =>
  (one.day === undefined) === (other.day === undefined) &&
  (one.month === undefined) === (other.month === undefined);
