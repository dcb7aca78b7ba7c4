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
