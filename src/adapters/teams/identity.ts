import {
  type Activity as BotActivity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { TeamsSettings } from './deps.ts';
import { clientCredentials } from './token.ts';

/** Who Teams is to us, and we to Teams. */
export type Identity = {
  /** Whether a token is Teams's, for us, and for this service address; never throws. */
  isTeams(
    activity: { type: string; channelId: string; serviceUrl: string },
    authorization: string,
  ): Promise<boolean>;
  /** Our own token, for the calls to Teams. */
  token(): Promise<string>;
};

const microsoftLogin = 'https://login.microsoftonline.com';

/** The identity that the settings give, by Microsoft's own library. */
export function identityOf(settings: TeamsSettings, now: () => Date): Identity {
  const { appId = '', tenantId = '', password, certificate, issuer, metadataUrl, scope } = settings;
  const login = `${microsoftLogin}/${tenantId}`;
  const options = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ...(certificate
      ? {
          CertificateThumbprint: certificate.thumbprint,
          CertificatePrivateKey: certificate.privateKey,
        }
      : { MicrosoftAppPassword: password ?? '' }),
    // Given together: one alone would switch off the library's defaults for all the others.
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    OAuthUrl: scope,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
  const factory = new ConfigurationServiceClientCredentialFactory(options);
  const checks = new ConfigurationBotFrameworkAuthentication(options, factory);

  const microsoftToken = async (): Promise<string> => {
    const credentials = await factory.createCredentials(appId, scope, login, true);
    if (!('getToken' in credentials) || typeof credentials.getToken !== 'function')
      throw new Error('these credentials give no token');
    return String(await credentials.getToken());
  };

  return {
    isTeams: async (activity, authorization) => {
      const { type, channelId, serviceUrl } = activity;
      // Other channels have checks of their own in the library, which look at less.
      if (channelId !== 'msteams') return false;
      const asked: Partial<BotActivity> = { type, channelId, serviceUrl };
      try {
        const { claimsIdentity } = await checks.authenticateRequest(
          asked as BotActivity,
          authorization,
        );
        const claim = (name: string) => claimsIdentity.getClaimValue(name);
        return (
          claim('iss') === issuer && claim('aud') === appId && claim('serviceurl') === serviceUrl
        );
      } catch {
        return false;
      }
    },
    token: settings.loginUrl === undefined ? microsoftToken : clientCredentials(settings, now),
  };
}
