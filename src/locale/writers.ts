import type { Brief, Setback } from '#src/core/brief.ts';
import type { Finding } from '#src/core/finding.ts';
import { list, plural } from './grammar.ts';

/** Why there is no text of the model's. */
const setbackReason: Record<Setback, string> = {
  capped: 'le plafond de jetons du mois est atteint',
  unreachable: 'le modèle n’a pas répondu à temps',
  declined: 'le modèle a refusé d’écrire ce texte',
  unusable: 'le modèle n’a rien rendu d’utilisable',
  untranslated: 'le modèle n’a pas écrit en français',
  unverified: 'ce que le modèle a écrit n’a pas passé les vérifications',
};

/** Why there is no text of the model's, to follow a colon. */
export const setbackText = (setback: Setback): string => setbackReason[setback];

/** What an extract is still to go through, and why it is one; empty for any other text. */
export function extractText(
  { writer, setback }: Pick<Brief, 'writer' | 'setback'>,
  findings: readonly Pick<Finding, 'code' | 'cleared'>[],
): string {
  if (writer !== 'extract') return '';
  const foreign = findings.some(({ code, cleared }) => code === 'untranslated' && !cleared);
  const tasks = [
    'à réécrire',
    ...(foreign ? ['à traduire'] : []),
    ...(setback === 'unverified' ? ['à vérifier'] : []),
  ];
  return `Extrait de la page, ${list(tasks)}${setback ? ` : ${setbackReason[setback]}` : ''}.`;
}

/** What the month's drafts took from the model, beside the cap if there is one. */
export function spendingText(
  { tokens, drafts }: { tokens: number; drafts: number },
  cap: number | undefined,
): string {
  const of = cap === undefined ? '' : ` sur ${cap.toLocaleString('fr-FR')}`;
  const spent = `Modèle, ce mois-ci : ${plural(tokens, 'jeton')}${of}, pour ${plural(drafts, 'texte')}.`;
  return cap !== undefined && tokens >= cap
    ? `${spent} Plafond atteint : jusqu’au mois prochain, j’écris des extraits à réécrire.`
    : spent;
}
