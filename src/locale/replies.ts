import type { IssueView } from '#src/core/issue.ts';
import type { Fate } from '#src/core/links/fate.ts';
import { type Block, type Message, plain, type Span } from '#src/core/message.ts';
import type { Lacking } from '#src/core/vote.ts';
import { fateText } from './fates.ts';
import { findingName } from './finding-names.ts';
import { list, plural } from './grammar.ts';
import { issueStateName } from './issue.ts';
import { lackingText } from './lacking.ts';
import type { Step } from './links.ts';
import { long, quoted } from './quoted.ts';

/** Every command with its usage, from the list itself. */
export function helpMessage(
  commands: readonly { usage: string; summary: string }[],
  rubrics: readonly { key: string; title: string }[],
): Message {
  return {
    blocks: [
      { kind: 'heading', text: 'Bruisse, mode d’emploi' },
      {
        kind: 'text',
        spans: [
          'Déposez un lien dans le salon : je lis la page et je rédige une brève sourcée. Un mot-dièse choisit la rubrique : ',
          list(rubrics.map(({ key, title }) => `#${key} pour ${quoted(title)}`)),
          '.',
        ],
      },
      {
        kind: 'list',
        items: commands.map(({ usage, summary }) => [
          { kind: 'strong', text: usage },
          ` — ${summary}`,
        ]),
      },
      {
        kind: 'note',
        spans: ['On vote sur chaque section : ✅ approuver · ✏️ à reprendre · ⛔ veto.'],
      },
      {
        kind: 'actions',
        actions: [
          { label: 'État', command: '/jungle status' },
          { label: 'Liens en attente', command: '/jungle links' },
          { label: 'Composer le numéro', command: '/jungle draft' },
          { label: 'Voir le numéro', command: '/jungle show' },
        ],
      },
    ],
  };
}

const writingAnew = 'J’écris son texte de nouveau, pour cette rubrique ; il sera dans le numéro.';

/** Who must approve what a person wrote. */
const othersText = (quorum: number, lacking: Lacking): string =>
  lackingText(lacking) ||
  `Votre propre ✅ n’y comptera pas : laissez ${quorum > 1 ? `${quorum} autres personnes` : 'une autre personne'} l’approuver.`;

/** Answers of the commands that change something, each saying what happened and what comes next. */
export const reply = {
  added: (link: { number: number; url: string; rubric: string }, fresh: boolean): Message =>
    plain(
      fresh
        ? `Lien ${link.number} pris pour #${link.rubric} : je le lis. « /jungle links » dit où il en est.`
        : `Ce lien est déjà là, sous le numéro ${link.number} (#${link.rubric}) : je vous compte parmi ceux qui le proposent.`,
    ),
  drafted: (issue: number, placed: number, sections: number, waiting: number): Message => {
    const what =
      placed === 0
        ? `Rien à ajouter au n° ${issue} : ses places sont prises ou aucun autre lien n’est prêt.`
        : `N° ${issue} : ${plural(placed, 'section ajoutée', 'sections ajoutées')}, ${sections} en tout.`;
    const rest =
      waiting > 0 ? ` ${plural(waiting, 'lien attend', 'liens attendent')} dans la réserve.` : '';
    const vote = sections > 1 ? ' Votez sur chacune : ✅ ✏️ ⛔.' : ' Votez : ✅ ✏️ ⛔.';
    return plain(`${what}${rest}${placed > 0 ? vote : ''}`);
  },
  edited: (number: number, quorum: number, lacking: Lacking): Message =>
    plain(
      `Section ${number} : nouvelle version postée, les votes repartent de zéro. ${othersText(quorum, lacking)}`,
    ),
  /** A first text. */
  typed: (number: number, quorum: number, lacking: Lacking): Message =>
    plain(`Section ${number} : votre texte est posté. ${othersText(quorum, lacking)}`),
  amended: (number: number): Message =>
    plain(
      `Section ${number} : aucun mot n’a changé (des espaces, des guillemets ou les sources d’un paragraphe, tout au plus), les votes restent acquis.`,
    ),
  redrafting: (number: number): Message =>
    plain(`J’écris une autre version de la section ${number} ; elle sera postée ici.`),
  rewriting: (link: number, instruction: string): Message =>
    plain(
      `J’écris une autre version du lien ${link} : elle prendra la place de l’extrait sur sa carte, s’il en est un ; un texte déjà rédigé reste si le modèle ne répond pas, et je vous le dirai.${instruction ? ` Hors du numéro, je ne suis pas de consigne : placez d’abord le lien (« /jungle draft ») pour demander ${quoted(instruction, long)}.` : ' « /jungle draft » le place dans le numéro.'}`,
    ),
  replaced: (section: number, link: number, rewritten: boolean): Message =>
    plain(
      `Section ${section} : le lien ${link} prend la place, sans vote encore.${rewritten ? ` ${writingAnew}` : ''}`,
    ),
  moved: (from: number, to: number, title: string, rewritten: boolean): Message =>
    plain(
      `Section ${from} déplacée : elle porte maintenant le numéro ${to}, dans ${quoted(title)}. ${rewritten ? writingAnew : 'Ses votes la suivent.'}`,
    ),
  unmoved: (number: number, title: string): Message =>
    plain(
      `La section ${number} est déjà à cette place, dans ${quoted(title)} : rien n’a bougé. Pour la déplacer, donnez le numéro d’une autre section de sa rubrique, ou le nom d’une autre rubrique.`,
    ),
  dropped: (number: number, title: string, fate: Fate): Message =>
    plain(
      `Section ${number}, dans ${quoted(title)}, retirée du numéro. ${fate.kind === 'waits' ? 'Son lien revient dans la réserve.' : fateText(fate)}`,
    ),
  approved: (number: number, tally: string): Message =>
    plain(`Votre ✅ sur la section ${number} est compté : ${tally}.`),
  overruled: (number: number, by: 'changes' | 'veto', tally: string): Message =>
    plain(
      `Votre ${by === 'veto' ? '⛔' : '✏️'} sur la section ${number} l’emporte sur votre ✅ : retirez-le pour que celui-ci compte. ${tally}.`,
    ),
  pasted: (number: number): Message =>
    plain(`Texte reçu pour le lien ${number} : je rédige la brève d’après ce que vous avez collé.`),
  /** `finding` is its key. */
  cleared: (finding: string, section: number): Message =>
    plain(
      `Remarque levée sur la section ${section} : ${findingName(finding)}. La raison est au journal.`,
    ),
  closed: (number: number): Message =>
    plain(
      `N° ${number} publié. Ses liens sont classés ; « /jungle draft » ouvrira le n° ${number + 1}.`,
    ),
  closing: (number: number): Message =>
    plain(
      `Je vérifie d’abord dans Slack ce qui est posé sur chaque section du n° ${number}, et je vous dis dans un instant s’il est publié.`,
    ),
  exported: (
    number: number,
    published: boolean,
    files: readonly { name: string; url: string }[],
  ): Message => ({
    blocks: [
      {
        kind: 'text',
        spans: [`N° ${number}, ${published ? 'publié' : 'bon à tirer'}. Téléchargez-le :`],
      },
      { kind: 'list', items: files.map(({ name, url }) => [{ kind: 'link', text: name, url }]) },
    ],
  }),
};

/** Links of the pool by state, one and many. */
const poolNames = {
  received: ['en attente de lecture', 'en attente de lecture'],
  reading: ['en cours de lecture', 'en cours de lecture'],
  drafting: ['en cours de rédaction', 'en cours de rédaction'],
  ready: ['prêt', 'prêts'],
  unreadable: ['illisible', 'illisibles'],
} as const;

/** Where the issue and the pool stand; `dead` counts jobs that failed for good, `spending` says what the model took, `troubles` what keeps chats and the model from serving. */
export function statusMessage(
  issue: IssueView | undefined,
  counts: Record<Step, number>,
  waiting: readonly (readonly Span[])[],
  { dead, spending, troubles }: { dead: number; spending: string; troubles: readonly string[] },
): Message {
  const heading = issue
    ? `N° ${issue.number} — ${issueStateName[issue.state]}`
    : 'Aucun numéro en préparation';
  const pool = (['received', 'reading', 'drafting', 'ready', 'unreadable'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => {
      const [one, many] = poolNames[state];
      return plural(counts[state], one, many);
    });
  const blocks: Block[] = [
    { kind: 'heading', text: heading },
    { kind: 'text', spans: [pool.length > 0 ? `Liens : ${list(pool)}.` : 'Aucun lien n’attend.'] },
  ];
  if (waiting.length > 0) blocks.push({ kind: 'list', items: waiting });
  if (spending) blocks.push({ kind: 'note', spans: [spending] });
  for (const trouble of troubles) blocks.push({ kind: 'note', spans: [`⚠️ ${trouble}`] });
  if (dead > 0) {
    const failed = plural(dead, 'tâche a échoué', 'tâches ont échoué');
    blocks.push({
      kind: 'note',
      spans: [`⚠️ ${failed} pour de bon : voyez le journal du serveur.`],
    });
  }
  return { blocks };
}
