import { z } from 'zod';

const text = z.string();

/** A field that may be absent, null or of another shape: what is not understood there is left out. */
const optional = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

const account = z.object({
  id: text.min(1).max(500),
  name: optional(text.max(500)),
  aadObjectId: optional(text.max(100)),
  isTargeted: optional(z.boolean()),
});

const named = z.object({ id: text, name: optional(text) });

const reactions = optional(z.array(z.object({ type: text.min(1).max(200) })));

/** What Teams posts to a bot, as far as it is read here; the rest of it is dropped. */
export const activitySchema = z.object({
  type: text.min(1).max(100),
  id: optional(text.max(500)),
  timestamp: optional(text.max(50)),
  channelId: text.min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  from: account,
  recipient: optional(account),
  conversation: z.object({
    id: text.min(1).max(1000),
    name: optional(text),
    conversationType: optional(text),
    tenantId: optional(text),
  }),
  text: optional(text),
  attachments: optional(z.array(z.object({ contentType: text, content: z.unknown().optional() }))),
  entities: optional(
    z.array(z.object({ type: text, mentioned: optional(named), text: optional(text) })),
  ),
  channelData: optional(
    z.object({
      channel: optional(named),
      team: optional(named.partial()),
      tenant: optional(z.object({ id: text })),
      eventType: optional(text),
      settings: optional(z.object({ selectedChannel: z.object({ id: text }) })),
    }),
  ),
  replyToId: optional(text.max(500)),
  reactionsAdded: reactions,
  reactionsRemoved: reactions,
  membersAdded: optional(z.array(z.object({ id: text }))),
  name: optional(text),
  action: optional(text),
  value: z.unknown().optional(),
});

/** An activity, parsed. */
export type Activity = z.infer<typeof activitySchema>;

/** An account as Teams names it. */
export type Account = z.infer<typeof account>;
