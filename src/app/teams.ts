import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TeamsSettings } from '#src/adapters/teams/deps.ts';
import { microsoftHosts } from '#src/adapters/teams/hosts.ts';
import type { Config } from '#src/config.ts';

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
