/** What a wrong setting is told, by variable: what it must hold. */
export const settingCures: Record<string, string> = {
  PORT: 'un numéro de port, de 0 à 65535 (3000 par défaut)',
  HOST: 'une adresse de cette machine (127.0.0.1 par défaut)',
  DATABASE_URL: 'une adresse postgres://utilisateur:motdepasse@hôte/base',
  JUNGLE_URL: 'l’adresse publique, entière : https://bruisse.exemple.fr',
  JUNGLE_DESK_TOKEN: 'un secret d’au moins 16 caractères',
  JUNGLE_SECRET: 'un secret d’au moins 32 caractères',
  JUNGLE_ALLOW_HOSTS:
    'des hôtes séparés par des virgules, sans http:// ni barre oblique : intranet.exemple.fr,127.0.0.1:8080',
  JUNGLE_CONTACT: 'une adresse web ou de courriel, sans espace, donnée aux sites que Bruisse lit',
  JUNGLE_READ_SECONDS: 'un nombre de secondes, de 1 à 120 (15 par défaut)',
  JUNGLE_READ_MEGABYTES: 'un nombre de mégaoctets, de 1 à 100 (10 par défaut)',
  JUNGLE_READ_REDIRECTS: 'un nombre de renvois, de 0 à 20 (5 par défaut)',
  JUNGLE_READ_PER_HOST: 'un nombre de demandes à la fois par site : 1 ou 2 (2 par défaut)',
  JUNGLE_READ_RETRIES: 'un nombre de nouveaux essais, de 0 à 3 (1 par défaut)',
  JUNGLE_READ_PAUSE_MINUTES: 'un nombre de minutes, de 1 à 1440 (60 par défaut)',
  JUNGLE_READ_FRESH_MINUTES: 'un nombre de minutes, de 0 à 10080 (15 par défaut)',
  JUNGLE_PARSE_SECONDS: 'un nombre de secondes, de 1 à 60 (8 par défaut)',
  JUNGLE_PARSE_MEGABYTES: 'un nombre de mégaoctets, de 96 à 2048 (112 par défaut)',
  JUNGLE_PARSE_WORKERS: 'un nombre de lectures à la fois, de 1 à 8 (2 par défaut)',
  JUNGLE_QUORUM: 'un nombre de voix, de 1 à 50 (2 par défaut)',
  JUNGLE_TIME_ZONE: 'un fuseau horaire, comme Europe/Paris ou America/Montreal',
  JUNGLE_RUBRICS:
    'le chemin d’un fichier JSON : une liste de { key, title, kind, holds, words, emoji?, tone? }, où chaque key et chaque emoji ne sert qu’une fois, et où holds et words vont du plus petit nombre au plus grand',
  OPENAI_TIMEOUT_SECONDS: 'un nombre de secondes par appel au modèle, de 5 à 80 (30 par défaut)',
  OPENAI_BASE_URL: 'une adresse entière : http://127.0.0.1:11434/v1',
  SLACK_BOT_TOKEN:
    'le jeton du bot, qui commence par xoxb- (api.slack.com/apps → votre app → OAuth & Permissions)',
  SLACK_APP_TOKEN:
    'le jeton de l’app, qui commence par xapp- (api.slack.com/apps → votre app → Basic Information → App-Level Tokens)',
  SLACK_SIGNING_SECRET:
    'le secret de signature (api.slack.com/apps → votre app → Basic Information → App Credentials)',
  SLACK_CLIENT_ID:
    'l’identifiant de l’app, des chiffres et un point (api.slack.com/apps → votre app → Basic Information → App Credentials)',
  SLACK_CLIENT_SECRET:
    'le secret client de l’app (api.slack.com/apps → votre app → Basic Information → App Credentials)',
  SLACK_API_URL: 'une adresse entière (https://slack.com/api/ par défaut)',
  TEAMS_APP_ID: 'l’identifiant de l’application (un UUID), que donne le portail Azure',
  TEAMS_APP_PASSWORD: 'le secret de l’application, ou un certificat par TEAMS_APP_CERTIFICATE',
  TEAMS_APP_CERTIFICATE:
    'le chemin d’un fichier PEM qui contient la clé privée (RSA) et son certificat',
  TEAMS_TENANT_ID: 'l’identifiant du locataire Microsoft 365 (un UUID)',
  TEAMS_OPENID_METADATA_URL: 'une adresse https (http sur cette machine seulement)',
  TEAMS_LOGIN_URL: 'une adresse https (http sur cette machine seulement)',
  TEAMS_SERVICE_HOSTS:
    'des hôtes séparés par des virgules, sans https:// ni barre oblique : smba.trafficmanager.net',
  LOG_LEVEL: 'silent, error, warn, info ou debug (info par défaut)',
};

/** Why Bruisse does not start, in words. */
export const startErrors = {
  setting: (name: string): string =>
    `${name} est mal réglée. Donnez-lui ${settingCures[name] ?? 'une autre valeur'}, ou retirez-la.`,
  locked: (dir: string): string =>
    `Un autre Bruisse travaille déjà dans le dossier ${dir}. Arrêtez-le, ou donnez un autre dossier par JUNGLE_DATA.`,
  port: (host: string, port: number): string =>
    `L’adresse ${host}:${port} est déjà prise. Arrêtez l’autre programme, ou choisissez un autre port par PORT.`,
  forbidden: (host: string, port: number): string =>
    `Le système ne me laisse pas prendre l’adresse ${host}:${port}. Choisissez un autre port par PORT (3000 par défaut), ou une autre adresse par HOST.`,
  host: (host: string): string =>
    `L’adresse ${host} n’est pas une adresse de cette machine. Corrigez HOST (127.0.0.1 par défaut).`,
  database: (reason: string): string =>
    `La base de données ne répond pas (${reason}). Vérifiez DATABASE_URL, ou retirez-la pour la base embarquée.`,
  folder: (dir: string, reason: string): string =>
    `Le dossier ${dir} ne peut pas être ouvert (${reason}). Corrigez ses droits, ou donnez-en un autre par JUNGLE_DATA.`,
};

/** One line of what is connected, or how to connect it. */
export type Connection = { name: string; connected: string | false; how: string };

/** What a person sees when Bruisse has started. */
export function startText(url: string, connections: readonly Connection[]): string {
  const width = Math.max(...connections.map(({ name }) => name.length));
  const lines = connections.map(({ name, connected, how }) =>
    connected === false
      ? `  ○ ${name.padEnd(width)}  non connecté — ${how}`
      : `  ● ${name.padEnd(width)}  ${connected}`,
  );
  return ['', `Bruisse est prêt : ${url}`, '', ...lines, '', 'Ctrl+C pour arrêter.', ''].join('\n');
}

/** Names and hints of what can be connected. */
export const connectionWords = {
  desk: 'Desk',
  slack: 'Slack',
  teams: 'Teams',
  model: 'Modèle',
  database: 'Base',
  slackHow: 'SLACK_BOT_TOKEN, avec SLACK_APP_TOKEN ou SLACK_SIGNING_SECRET (docs/slack.md)',
  slackInstall: (url: string): string => `à installer dans chaque espace : ${url}/slack/install`,
  slackTrying: 'connexion en cours',
  teamsHow: 'TEAMS_APP_ID, TEAMS_APP_PASSWORD et TEAMS_TENANT_ID (docs/teams.md)',
  modelHow:
    'OPENAI_API_KEY, ou OPENAI_BASE_URL pour un serveur local ; en attendant, un extrait à réécrire',
  embedded: (dir: string): string =>
    `embarquée, dans ${dir} (DATABASE_URL pour un serveur Postgres)`,
  server: 'serveur Postgres',
};
