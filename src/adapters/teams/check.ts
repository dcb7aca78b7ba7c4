import { type Activity as BotActivity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { TeamsSettings } from './deps.ts';

/** Whether a token is Teams's, for us, and for this service address; never throws. */
export type Check = (
  activity: { type: string; channelId: string; serviceUrl: string },
  authorization: string,
) => Promise<boolean>;

type Factory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

/** The library may know our id; our own tokens are asked for elsewhere (`token.ts`). */
const ourId = (appId: string): Factory => ({
  isValidAppId: async (id: string) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => {
    throw new Error('no credentials are given to the library');
  },
});

/** The check of Teams's tokens that the settings ask for, by Microsoft's own library. */
export function tokenCheck(settings: TeamsSettings): Check {
  const { appId = '', loginUrl, issuer, metadataUrl, scope } = settings;
  const checks = new ConfigurationBotFrameworkAuthentication(
    {
      // Given together: one alone would switch off the library's defaults for all the others.
      ToChannelFromBotLoginUrl: loginUrl,
      ToChannelFromBotOAuthScope: scope,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      OAuthUrl: scope,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: true,
    },
    ourId(appId),
  );

  return async ({ type, channelId, serviceUrl }, authorization) => {
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
        claim('iss') === issuer &&
        claim('aud') === appId &&
        claim('serviceurl') === serviceUrl &&
        typeof claim('exp') === 'number'
      );
    } catch {
      return false;
    }
  };
}
