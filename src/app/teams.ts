import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isCommand } from '#commands/is-command.ts';
import { isLocal } from '#src/adapters/desk/guard.ts';
import type { Certificate } from '#src/adapters/teams/assertion.ts';
import type { TeamsDeps, TeamsSettings } from '#src/adapters/teams/deps.ts';
import { microsoftHosts } from '#src/adapters/teams/hosts.ts';
import { openTeams, type Teams } from '#src/adapters/teams/index.ts';
import { ConfigError } from '#src/config/error.ts';
import type { Config } from '#src/config.ts';
import { accept } from '#src/pipeline/accept.ts';
import { openForm } from '#src/pipeline/form.ts';
import type { Newsroom } from '#src/pipeline/newsroom.ts';
import { renderPost } from '#src/pipeline/render.ts';
import type { Tx } from '#src/ports/store/tx.ts';

const microsoftLogin = 'https://login.microsoftonline.com';

/** The key and the certificate of a PEM file; throws ConfigError unless both are there and belong together. */
function certificateIn(path: string): Certificate {
  try {
    const pem = readFileSync(path, 'utf8');
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(key))
      throw new Error('the key is not an RSA key of this certificate');
    const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
    return { privateKey: pem, thumbprint };
  } catch (cause) {
    throw new ConfigError('TEAMS_APP_CERTIFICATE', { cause });
  }
}

/** How the settings make the bot known to Teams. */
export function teamsSettings(config: Config): TeamsSettings {
  const {
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: password,
    TEAMS_APP_CERTIFICATE: certificate,
    TEAMS_TENANT_ID: tenantId = '',
    TEAMS_SERVICE_HOSTS: hosts,
  } = config;
  const known = password
    ? { password }
    : certificate
      ? { certificate: certificateIn(certificate) }
      : {};
  return {
    ...(appId ? { appId, tenantId, ...known } : {}),
    metadataUrl: config.TEAMS_OPENID_METADATA_URL,
    issuer: config.TEAMS_TOKEN_ISSUER,
    loginUrl: config.TEAMS_LOGIN_URL ?? `${microsoftLogin}/${tenantId}`,
    scope: config.TEAMS_OAUTH_SCOPE,
    serviceHosts: hosts.length > 0 ? hosts.map((host) => host.toLowerCase()) : microsoftHosts,
  };
}

type Parts = Pick<TeamsDeps, 'store' | 'report' | 'tell' | 'now' | 'newId'> & {
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
    isCommand: (text) => isCommand(text, newsroom().settings.rubrics),
    isLocal,
    openForm: (form, target) => reading((tx) => openForm(newsroom(), tx, form, target)),
    shown: async (ref) => {
      const post = await reading((tx) => tx.posts.at(ref));
      return post && renderPost(newsroom(), post);
    },
  });
}
