import type { Message } from '#src/core/message.ts';
import { settingCures } from './config.ts';

/** That the login server refuses a setting, in one sentence with its cure. */
export const teamsNews = ({ variable, reason }: { variable: string; reason: string }): string =>
  `Microsoft refuse ${variable} (${reason}) : donnez-lui ${settingCures[variable]}, vérifiez TEAMS_APP_ID et TEAMS_TENANT_ID, puis relancez Bruisse ; ce qui reste à poster dans Teams attend, et le desk continue.`;

/** Words that only Teams needs. */
export const teamsWords = {
  votes: { white_check_mark: '✅ Approuver', pencil2: '✏️ À reprendre', no_entry: '⛔ Veto' },
  shortened: 'Texte abrégé ici, faute de place : « @Bruisse show » vous le donne en entier.',
  late: 'C’est noté ; la réponse vous arrivera dans la conversation.',
  done: 'C’est noté.',
  stray: 'Cette carte était un double. C’est noté : l’autre carte le montre.',
  required: 'À remplir',
};

/** What a room, or one person alone with the bot, is told once, when it comes in. */
export const teamsWelcome = (alone: boolean): Message => ({
  blocks: [
    { kind: 'heading', text: 'Bonjour, je suis Bruisse' },
    {
      kind: 'text',
      spans: [
        'Déposez des liens ici, sans rien changer à vos habitudes : je lis chaque page et je rédige une brève sourcée. Là où Teams laisse les robots réagir, je réponds d’une réaction (👀 je lis · 🔖 c’est prêt · ⚠️ page illisible) ; partout, « /jungle links » dit où en est chaque lien. Je n’écris ici que si quelqu’un le demande.',
      ],
    },
    {
      kind: 'note',
      spans: [
        alone
          ? 'Ici, mon nom est de trop : « help » donne le mode d’emploi, « draft » compose le numéro.'
          : '« /jungle help » donne le mode d’emploi, « /jungle draft » compose le numéro. Si l’équipe ne me laisse pas lire ses messages, déposez un lien en me nommant : « @Bruisse https://… ».',
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
