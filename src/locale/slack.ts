import type { IssueView, SectionView } from '#src/core/issue.ts';
import type { Link, LinkState } from '#src/core/links/link.ts';
import type { Block, Message, Span } from '#src/core/message.ts';
import type { ThreadNote } from '#src/core/thread-note.ts';
import type { VoteRules } from '#src/core/vote.ts';
import { settingCures } from './config.ts';
import { list, plural } from './grammar.ts';
import { issueStateName } from './issue.ts';
import { quoted } from './quoted.ts';
import { type Names, sectionStateName, tallyText } from './section.ts';
import { notesCount } from './thread-notes.ts';

/** Words that only Slack needs. */
export const slackWords = {
  cut: '… La suite est trop longue pour Slack : lisez-la sur la page du numéro.',
  more: (label: string): string => `${label} (suite)`,
  modalTitle: 'Bruisse',
  cancel: 'Annuler',
  somegroup: '@groupe',
  down: 'Je n’ai pas pu enregistrer votre demande : rien n’a changé. Réessayez dans un instant.',
  late: 'Le formulaire n’a pas pu s’ouvrir à temps : rien n’a changé. Appuyez de nouveau sur le bouton.',
  unknownCommand: (name: string): string =>
    `Je ne connais pas ${name}. Toutes mes commandes commencent par /jungle : essayez « /jungle help ».`,
  noLink: 'Ce message ne contient pas d’adresse à ajouter. Choisissez-en un qui en contient une.',
};

type News =
  | { kind: 'connected'; team: string; way: 'socket' | 'http' }
  | { kind: 'refused'; variable: string; reason: string }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'uninstalled'; team?: string }
  | { kind: 'unsealed'; team: string }
  | { kind: 'lost'; team: string; reason: string };

/** What happens to the connection, in one sentence with its cure. */
export function slackNews(news: News): string {
  switch (news.kind) {
    case 'connected':
      return `Slack est connecté à l’espace ${quoted(news.team)} (${news.way === 'socket' ? 'Socket Mode' : 'HTTP, POST /slack/events'}).`;
    case 'refused':
      return `Slack refuse ${news.variable} (${news.reason}) : donnez-lui ${settingCures[news.variable] ?? 'une autre valeur'}, puis relancez Bruisse ; ce qui reste à poster dans Slack attend, et le desk continue.`;
    case 'unreachable':
      return `Slack ne répond pas (${news.reason}) : je réessaie tout seul, et le desk continue sans lui.`;
    case 'lost':
      return `Slack refuse le jeton de l’espace ${news.team} (${news.reason}) : réinstallez l’app par /slack/install ; ce qui reste à y poster attend.`;
    case 'unsealed':
      return `Les jetons de l’espace Slack ${news.team} ont été scellés avec un autre JUNGLE_SECRET : rendez-lui l’ancien, ou réinstallez l’app par /slack/install.`;
    case 'uninstalled':
      if (news.team)
        return `L’espace Slack ${news.team} a désinstallé l’app ou révoqué son jeton : ses jetons sont effacés, plus rien n’y sera posté.`;
      return 'L’app Slack a été désinstallée ou son jeton révoqué : réinstallez-la sur api.slack.com/apps, donnez le nouveau jeton (OAuth & Permissions) à SLACK_BOT_TOKEN, puis relancez Bruisse ; ce qui reste à poster dans Slack attend, et le desk continue.';
    default:
      return news satisfies never;
  }
}

/** What a room is told once, when the bot comes in. */
export const slackWelcome = (): Message => ({
  blocks: [
    { kind: 'heading', text: 'Bonjour, je suis Bruisse' },
    {
      kind: 'text',
      spans: [
        'Déposez des liens ici, sans rien changer à vos habitudes : je lis chaque page et je rédige une brève sourcée. Je réponds d’une réaction (👀 je lis · 🔖 c’est prêt · ⚠️ page illisible) et n’écris dans le salon que si quelqu’un le demande.',
      ],
    },
    {
      kind: 'note',
      spans: [
        '« /jungle help » donne le mode d’emploi, « /jungle draft » compose le numéro. Pour que je parte : « /remove @Bruisse ».',
      ],
    },
    {
      kind: 'actions',
      actions: [
        { label: 'Mode d’emploi', command: '/jungle help' },
        { label: 'Liens en attente', command: '/jungle links' },
      ],
    },
  ],
});

/** What a Home tab is made from. */
export type HomeFacts = {
  issue: IssueView | undefined;
  url: string | undefined;
  /** Sections that wait for this person's vote. */
  mine: readonly SectionView[];
  pool: readonly { title: string; links: readonly Link[] }[];
  notes: ReadonlyMap<string, ThreadNote[]>;
  counts: Record<LinkState | 'drafting', number>;
  past: readonly { number: number; url: string }[];
  votes: VoteRules;
  names: Names;
};

const linkSpans = ({ id, number, url, article }: Link, notes: HomeFacts['notes']): Span[] => [
  `${number}. `,
  { kind: 'link', text: article?.title ?? url, url },
  article?.medium ? ` — ${article.medium}` : '',
  notesCount(notes.get(id)),
];

function issueBlocks({ issue, url, names }: HomeFacts): Block[] {
  if (!issue || !url)
    return [
      { kind: 'text', spans: ['Aucun numéro en préparation : « /jungle draft » en compose un.'] },
    ];
  return [
    {
      kind: 'list',
      items: issue.sections.map((section) => [
        { kind: 'strong', text: `${section.number}. ${section.title}` },
        ` : ${sectionStateName[section.state]} · ${tallyText(section, names)}`,
      ]),
    },
    {
      kind: 'note',
      spans: [{ kind: 'link', text: 'Voir le numéro tel que le liront les abonnés', url }],
    },
  ];
}

const rulesText = ({ votes, names }: HomeFacts): string => {
  const voters = votes.voters.length > 0 ? list(votes.voters.map(names)) : 'tout le monde';
  const vetoers = votes.vetoers.length > 0 ? list(votes.vetoers.map(names)) : 'personne';
  return `Quorum : ${plural(votes.quorum, 'voix', 'voix')} · Votent : ${voters} · Veto : ${vetoers}.`;
};

function pastBlocks(past: HomeFacts['past']): Block[] {
  if (past.length === 0) return [];
  const items = past.map(({ number, url }): Span[] => [
    { kind: 'link', text: `N° ${number}`, url },
  ]);
  return [
    { kind: 'heading', text: 'Derniers numéros' },
    { kind: 'list', items },
  ];
}

/** The newsroom at a glance, for one person. */
export function slackHome(facts: HomeFacts): Message {
  const { issue, mine, pool, counts, past } = facts;
  const title = issue ? `N° ${issue.number} — ${issueStateName[issue.state]}` : 'La jungle';
  const waiting = counts.received + counts.reading + counts.drafting;
  return {
    blocks: [
      { kind: 'heading', text: 'Ce qui vous attend' },
      mine.length > 0
        ? {
            kind: 'list',
            items: mine.map((section) => [
              { kind: 'strong', text: `${section.number}. ${section.title}` },
              ` : votre avis manque (${sectionStateName[section.state]})`,
            ]),
          }
        : { kind: 'text', spans: ['Rien pour l’instant.'] },
      { kind: 'heading', text: title },
      ...issueBlocks(facts),
      { kind: 'heading', text: 'La réserve' },
      ...pool.flatMap(({ title: rubric, links }): Block[] =>
        links.length === 0
          ? []
          : [
              { kind: 'text', spans: [{ kind: 'strong', text: rubric }] },
              { kind: 'list', items: links.map((link) => linkSpans(link, facts.notes)) },
            ],
      ),
      {
        kind: 'note',
        spans: [
          `${plural(counts.ready, 'lien prêt', 'liens prêts')} · ${waiting} en lecture ou en rédaction · ${plural(counts.unreadable, 'illisible')}.`,
        ],
      },
      {
        kind: 'actions',
        actions: [
          { label: 'État', command: '/jungle status' },
          { label: 'Liens en attente', command: '/jungle links' },
          { label: 'Mode d’emploi', command: '/jungle help' },
          { label: 'Réglages', form: 'settings', target: 'house' },
        ],
      },
      ...pastBlocks(past),
      { kind: 'note', spans: [rulesText(facts)] },
    ],
  };
}
