import type { AuditEntry } from '#src/core/audit.ts';
import type { IssueState } from '#src/core/issue.ts';
import { findingName } from './finding-names.ts';
import { frenchDate } from './frame.ts';
import { issueStateName } from './issue.ts';
import { long, quoted } from './quoted.ts';

const wording: Record<string, (detail: AuditEntry['detail']) => string> = {
  place: ({ rubric }) => `a placé la section dans #${rubric}`,
  remove: ({ number }) =>
    number ? `a retiré la section ${number} du numéro` : 'a retiré la section du numéro',
  move: ({ rubric, number }) => `a déplacé la section en n° ${number} (#${rubric})`,
  edit: ({ revision }) => `a réécrit le texte (version ${String(revision).split('-')[0]})`,
  amend: () => 'a corrigé des espaces ou des guillemets ; les votes restent',
  mark: ({ emoji, added }) => `${added ? 'a mis' : 'a retiré'} ${emoji}`,
  late: ({ emoji }) => `a voté ${emoji} après la publication : sans effet`,
  foreign: ({ emoji }) =>
    `a voté ${emoji} sans faire partie des personnes désignées pour voter : sans effet`,
  stale: ({ emoji }) => `a voté ${emoji} sur une ancienne version : sans effet`,
  clear: ({ finding, reason }) =>
    `a levé une remarque, ${findingName(String(finding))}. Sa raison : ${quoted(String(reason), long)}`,
  style: ({ wrong, wanted }) =>
    wanted
      ? `a retenu l’usage ${quoted(String(wrong))} → ${quoted(String(wanted))}`
      : `a retenu l’usage de supprimer ${quoted(String(wrong))}`,
  unstyle: ({ wrong }) => `a oublié l’usage sur ${quoted(String(wrong))}`,
  paste: () => 'a collé le texte de la page à la main',
  state: ({ state }) =>
    `le numéro passe à l’état « ${issueStateName[state as IssueState] ?? state} »`,
  settings: (detail) =>
    `a changé les réglages : ${Object.entries(detail)
      .map(([name, value]) => `${name} ${value === '' ? '—' : value}`)
      .join(' · ')}`,
  publish: () => 'a publié le numéro',
};

/** That an entry of the log, the `n`th, does not follow from the one before it; of what it says, which nobody vouches for, only the day. */
export function brokenLog(n: number, { at }: Pick<AuditEntry, 'at'>): string {
  const date = frenchDate(at);
  return `Le journal de la rédaction n’est plus fiable : l’entrée n° ${n}${date ? `, du ${date},` : ''} ne suit pas de celle qui la précède. Quelqu’un a changé, ajouté ou supprimé une ligne dans la base sans passer par Bruisse : comparez-la à une sauvegarde.`;
}

/** One line of the log as people read it, without its author; one emptied behind Bruisse's back is told as such. */
export const historyText = ({
  action,
  detail,
}: Pick<AuditEntry, 'action'> & { detail: AuditEntry['detail'] | null }): string =>
  (detail && wording[action]?.(detail)) ?? `(entrée du journal illisible : ${action})`;
