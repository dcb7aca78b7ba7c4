import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isCommand } from '#commands/run.ts';
import { isLocal } from '#src/adapters/desk/guard.ts';
import type { TeamsDeps, TeamsSettings } from '#src/adapters/teams/deps.ts';
import { microsoftHosts } from '#src/adapters/teams/hosts.ts';
import { openTeams, type Teams } from '#src/adapters/teams/index.ts';
import type { Config } from '#src/config.ts';
import { accept } from '#src/pipeline/accept.ts';
import { openForm } from '#src/pipeline/form.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { renderPost } from '#src/pipeline/render.ts';
import type { Tx } from '#src/ports/store.ts';

/** The key and the thumbprint of a PEM file that holds a private key and its certificate. */
function certificateIn(path: string): NonNullable<TeamsSettings['certificate']> {
  const pem = readFileSync(path, 'utf8');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  return { thumbprint, privateKey: pem };
}

/** How the settings make the bot known to Teams. */
export const teamsSettings = (config: Config): TeamsSettings => ({
  ...(config.TEAMS_APP_ID ? { appId: config.TEAMS_APP_ID } : {}),
  ...(config.TEAMS_APP_PASSWORD ? { password: config.TEAMS_APP_PASSWORD } : {}),
  ...(config.TEAMS_APP_ID && config.TEAMS_APP_CERTIFICATE && !config.TEAMS_APP_PASSWORD
    ? { certificate: certificateIn(config.TEAMS_APP_CERTIFICATE) }
    : {}),
  ...(config.TEAMS_TENANT_ID ? { tenantId: config.TEAMS_TENANT_ID } : {}),
  metadataUrl: config.TEAMS_OPENID_METADATA_URL,
  issuer: config.TEAMS_TOKEN_ISSUER,
  ...(config.TEAMS_LOGIN_URL ? { loginUrl: config.TEAMS_LOGIN_URL } : {}),
  scope: config.TEAMS_OAUTH_SCOPE,
  serviceHosts: config.TEAMS_SERVICE_HOSTS.length > 0 ? config.TEAMS_SERVICE_HOSTS : microsoftHosts,
});

type Parts = Pick<TeamsDeps, 'store' | 'report' | 'now' | 'newId'> & {
  id: string;
  /** The newsroom that Teams speaks for, asked for once all is open. */
  newsroom: () => Newsroom;
  wait?: TeamsDeps['wait'];
};

/** Teams for a newsroom: its endpoint listens to this machine alone when the settings name no bot. */
export function openTeamsOf(settings: TeamsSettings, { id, newsroom, ...parts }: Parts): Teams {
  const { store } = parts;
  const reading = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => store.read(id, work);
  return openTeams({
    wait: (ms) => setTimeout(ms),
    ...parts,
    newsroom: id,
    settings,
    accept: (event) => accept(store, event),
    isCommand,
    isLocal,
    openForm: (form, target) => reading((tx) => openForm(newsroom(), tx, form, target)),
    shown: async (ref) => {
      const post = await reading((tx) => tx.posts.at(ref));
      return post && renderPost(newsroom(), post);
    },
  });
}
