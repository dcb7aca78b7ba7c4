/** What the bot asks of a workspace: the scopes of `manifest.json`. */
export const botScopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'reactions:read',
  'reactions:write',
  'users:read',
] as const;
