import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Request,
  type Response,
} from 'botbuilder';
import type { TeamsSettings } from '#src/adapters/teams/deps.ts';

/** A bot as Microsoft's library hosts one, which does nothing with what it is told; answers the status. */
export function noopBot({
  appId = '',
  password = '',
  tenantId = '',
  issuer,
  metadataUrl,
  scope,
}: TeamsSettings): (body: string, authorization: string) => Promise<number> {
  const options = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    OAuthUrl: scope,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
  const factory = new ConfigurationServiceClientCredentialFactory(options);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(options, factory));
  return async (body, authorization) => {
    let answered = 0;
    const request: Request = {
      method: 'POST',
      headers: { authorization },
      body: JSON.parse(body) as Record<string, unknown>,
    };
    const response: Response = {
      socket: undefined,
      status: (code) => {
        answered = code;
      },
      header: () => undefined,
      send: () => undefined,
      end: () => undefined,
    };
    await adapter.process(request, response, async () => {});
    return answered;
  };
}
