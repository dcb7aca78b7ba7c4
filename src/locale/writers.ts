import type { Brief, Setback } from '#src/core/brief.ts';
import type { Finding } from '#src/core/finding.ts';
import type { SectionView } from '#src/core/issue.ts';
import { list, plural } from './grammar.ts';

/** Why there is no text of the model's, and what someone is to do before another is asked for. */
const setbacks: Record<Setback, readonly [why: string, first?: string]> = {
  capped: ['le plafond de jetons du mois est atteint, ou le serait avec ce texte'],
  denied: ['le serveur du modèle a refusé la clé', 'Faites vérifier OPENAI_API_KEY'],
  'unknown-model': [
    'le serveur ne connaît pas le modèle demandé',
    'Faites vérifier OPENAI_MODEL et OPENAI_BASE_URL',
  ],
  'unknown-server': [
    'ce qui a répondu n’est pas le serveur d’un modèle',
    'Faites vérifier OPENAI_BASE_URL, qui finit d’ordinaire par /v1',
  ],
  unpaid: [
    'le compte du modèle n’a plus de crédit',
    'Faites-le recharger chez le fournisseur du modèle',
  ],
  busy: ['le serveur du modèle est débordé', 'Attendez quelques minutes'],
  failing: ['le serveur du modèle est en panne', 'Attendez qu’il soit rétabli'],
  rejected: [
    'le serveur du modèle n’accepte pas la demande',
    'Faites lire le journal de Bruisse, qui garde le code de sa réponse',
  ],
  unreachable: [
    'la connexion avec le serveur du modèle a échoué',
    'Faites vérifier qu’il tourne, et OPENAI_BASE_URL',
  ],
  late: [
    'le modèle n’a pas répondu à temps',
    'Attendez quelques minutes, ou faites allonger OPENAI_TIMEOUT_SECONDS s’il est lent',
  ],
  resting: ['le modèle ne répond plus depuis un instant', 'Attendez une minute'],
  overlong: [
    'la page est trop longue pour le modèle',
    'Faites choisir un modèle qui lit davantage (OPENAI_MODEL)',
  ],
  declined: ['le modèle a refusé d’écrire ce texte'],
  unusable: ['le modèle n’a rien rendu d’utilisable'],
  cut: [
    'le modèle s’est arrêté avant la fin de son texte, faute de place',
    'Faites permettre à son serveur des réponses plus longues, ou choisir un autre modèle (OPENAI_MODEL)',
  ],
  endless: ['le modèle a rendu un texte plusieurs fois trop long'],
  untranslated: ['le modèle n’a pas écrit en français'],
  unverified: ['ce que le modèle a écrit n’a pas passé les vérifications'],
  unchecked: ['ce que le modèle a écrit n’a pas pu être vérifié à temps'],
};

/** Why there is no text of the model's, to follow a colon. */
export const setbackText = (setback: Setback): string => setbacks[setback][0];

/** «1er décembre», the day on which the tokens of a month (`2026-11`) are counted from nothing again. */
function freshDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1));
  return `1er ${new Intl.DateTimeFormat('fr', { timeZone: 'UTC', month: 'long' }).format(next)}`;
}

/** What to do about it, the last thing being to ask `again`; of a text that met it in that month (`2026-11`). */
export function setbackCure(setback: Setback, again: string, month?: string): string {
  const fresh = month ? `le ${freshDay(month)}` : 'le mois prochain';
  const raise = `Attendez ${fresh}, ou relevez le plafond (« /jungle settings plafond <jetons> »)`;
  const first = setback === 'capped' ? raise : setbacks[setback][1];
  return first ? `${first}, puis ${again}` : `${again.slice(0, 1).toUpperCase()}${again.slice(1)}`;
}

/** A model that keeps failing: since when, why, and what it means. */
export const troubleText = (when: string, setback: Setback): string =>
  `Le modèle ne rédige plus depuis ${when} : ${setbackText(setback)}. En attendant, tout nouveau texte est un extrait de sa page, et une autre version demandée laisse le texte en place. ${setbackCure(setback, 'demandez une « Autre version » de chaque extrait (« /jungle redraft lien <numéro> » pour ceux de la réserve)')}.`;

/** Where a text stands when not in an issue of a newsroom: in the reserve, as that of a link by its number, or in an issue that a command composed. */
type Elsewhere = number | 'composed';

/** How another version of an extract is asked for, and how it is written by hand. */
function again(where: Elsewhere | undefined): { ask: string; write: string } {
  if (where === undefined) return { ask: 'demandez une « Autre version »', write: 'réécrivez-le' };
  if (where === 'composed') return { ask: 'relancez la commande', write: 'réécrivez-le' };
  return {
    ask: `demandez une autre version (« /jungle redraft lien ${where} »)`,
    write: 'réécrivez-le une fois placé dans le numéro',
  };
}

/** What an extract is still to go through, and why it is one. */
function extractNote(
  { setback, cappedIn, sources = [] }: Pick<Brief, 'setback' | 'cappedIn' | 'sources'>,
  findings: readonly Pick<Finding, 'code' | 'cleared'>[],
  where?: Elsewhere,
): string {
  const foreign = findings.some(({ code, cleared }) => code === 'untranslated' && !cleared);
  const tasks = [
    'à réécrire',
    ...(foreign ? ['à traduire'] : []),
    ...(setback === 'unverified' ? ['à vérifier'] : []),
  ];
  const head = `Extrait ${sources.length > 1 ? 'des pages' : 'de la page'}, ${list(tasks)}`;
  if (!setback) return `${head}.`;
  const { ask, write } = again(where);
  return `${head} : ${setbackText(setback)}. ${setbackCure(setback, ask, cappedIn)}, ou ${write}.`;
}

/** That the model gave no passages with its text, and what is left to do. */
const unprovenNote =
  'Texte du modèle, à vérifier : il l’a rendu sans donner les passages de la page qui l’appuient. Vérifiez chaque fait à la source avant d’approuver.';

/** That the model read no more than the ends of pages, and what is left to do. */
const unreadNote = (media: readonly string[]): string =>
  `${media.length > 1 ? 'Pages longues' : 'Page longue'} (${list(media)}) : le modèle n’en a lu que le début et la fin. Parcourez le milieu à la source avant d’approuver, et réécrivez le texte s’il y manque l’essentiel.`;

/** What editors are told of how a text was drafted: an extract is to be rewritten, a model's without passages to be verified, a long page was not read whole; empty when there is nothing to tell. */
export function draftNote(
  brief: Pick<Brief, 'writer' | 'setback' | 'cappedIn' | 'sources' | 'unread' | 'unbacked'>,
  findings: readonly Pick<Finding, 'code' | 'cleared'>[],
  where?: Elsewhere,
): string {
  const { writer, unread = [], unbacked = [] } = brief;
  if (writer === 'extract') return extractNote(brief, findings, where);
  return [
    ...(writer === 'model' && unbacked.length > 0 ? [unprovenNote] : []),
    ...(unread.length > 0 ? [unreadNote(unread)] : []),
  ].join(' ');
}

/** That a feature rests on one page, and how it becomes one of several. */
const aloneNote =
  'Une seule source : ce n’est qu’un paragraphe. Pour un article de plusieurs parties, retirez la section et regroupez les liens de la même histoire (« /jungle une <lien> <lien> »).';

/** What editors are told of how a section's text was drafted. */
export const sectionNote = ({
  brief,
  findings,
  alone,
  composed,
}: Pick<SectionView, 'brief' | 'findings' | 'alone' | 'composed'>): string =>
  [draftNote(brief, findings, composed && 'composed'), ...(alone ? [aloneNote] : [])]
    .filter(Boolean)
    .join(' ');

/** Tokens that a text about one page takes, from the shortest page to the longest, with the notes and examples that come with it. */
const needed = { least: 2_000, most: 9_000 };

/** A cap to raise another to when so many tokens are spent: half as high again, and enough for a small newsroom. */
const raised = (cap: number, tokens: number): number =>
  Math.max(500_000, Math.ceil((Math.max(cap, tokens) * 1.5) / 100_000) * 100_000);

/** What the month's drafts took from the model, beside the cap if there is one, and what it leaves room for. */
export function spendingText(
  { tokens, drafts }: { tokens: number; drafts: number },
  cap: number | undefined,
  month: string,
): string {
  const of = cap === undefined ? '' : ` sur ${cap.toLocaleString('fr-FR')}`;
  const spent = `Modèle, ce mois-ci : ${plural(tokens, 'jeton')}${of}, pour ${plural(drafts, 'texte')}.`;
  if (cap === undefined) return spent;
  const left = cap - tokens;
  if (left >= needed.most) return spent;
  const [least, most] = [needed.least, needed.most].map((one) => plural(one, 'jeton'));
  const raise = `« /jungle settings plafond ${raised(cap, tokens)} » le relève.`;
  if (left >= needed.least)
    return `${spent} Il en reste assez pour une page courte ; une page longue demande jusqu’à ${most}, la une davantage : là où le plafond serait dépassé, j’écris un extrait à réécrire. ${raise}`;
  const why =
    left <= 0
      ? 'Plafond atteint'
      : `Le plafond ne laisse pas de quoi écrire un texte (environ ${least} au moins)`;
  return `${spent} ${why} : jusqu’au ${freshDay(month)}, j’écris des extraits à réécrire. ${raise}`;
}
