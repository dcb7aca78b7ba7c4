/** A command as the manifest lists it. */
export type Listed = { name: string; usage: string; summary: string };

/** What differs from one newsroom's application to another's. */
export type ManifestFacts = { appId: string; url: string };

const most = 12;

/** The bot of the template, its host of replies: an id that belongs to nobody. */
export const template: ManifestFacts = {
  appId: '00000000-0000-0000-0000-000000000000',
  url: 'https://bruisse.example',
};

/** The lists of commands, 12 at most in each, which Teams proposes after @Bruisse and after a slash. */
const commandLists = (commands: readonly Listed[]) =>
  Array.from({ length: Math.ceil(commands.length / most) }, (_, i) => ({
    scopes: ['team', 'groupChat', 'personal'],
    triggers: ['mention', 'slash'],
    commands: commands.slice(i * most, (i + 1) * most).map(({ name, usage, summary }) => ({
      title: name,
      description: `${summary} (${usage.replace(/^\/jungle\b/, '@Bruisse')})`,
    })),
  }));

/** The application's manifest. */
export const manifest = (commands: readonly Listed[], { appId, url }: ManifestFacts) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
  manifestVersion: '1.29',
  version: '1.0.0',
  id: appId,
  developer: {
    name: 'Bruisse',
    websiteUrl: url,
    privacyUrl: url,
    termsOfUseUrl: url,
  },
  name: { short: 'Bruisse', full: 'Bruisse, le robot de la rédaction' },
  description: {
    short: 'Des liens déposés à la lettre d’information, sourcée et votée.',
    full: 'Déposez des liens dans un salon : Bruisse lit chaque page, en rédige une brève sourcée, compose le numéro et le fait voter, section par section. Rien ne paraît sans votre accord.',
  },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: '#166542',
  localizationInfo: { defaultLanguageTag: 'fr' },
  bots: [
    {
      botId: appId,
      scopes: ['team', 'groupChat', 'personal'],
      isNotificationOnly: false,
      supportsFiles: false,
      supportsTargetedMessages: true,
      commandLists: commandLists(commands),
    },
  ],
  // Without it Teams does not grant what follows; the address itself serves no purpose there.
  webApplicationInfo: { id: appId, resource: url },
  authorization: {
    permissions: {
      resourceSpecific: [
        { name: 'ChannelMessage.Read.Group', type: 'Application' },
        { name: 'ChatMessage.Read.Chat', type: 'Application' },
      ],
    },
  },
});
