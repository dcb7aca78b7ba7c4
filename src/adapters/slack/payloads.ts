import { z } from 'zod';

const message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().optional(),
  thread_ts: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});

const said = message.extend({ type: z.enum(['message', 'app_mention']), channel: z.string() });

const changed = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_changed'),
  channel: z.string(),
  event_ts: z.string(),
  message,
});

const deleted = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_deleted'),
  channel: z.string(),
  event_ts: z.string(),
  deleted_ts: z.string(),
  previous_message: message.partial().optional(),
});

const reaction = z.object({
  type: z.enum(['reaction_added', 'reaction_removed']),
  user: z.string(),
  reaction: z.string(),
  event_ts: z.string(),
  item: z.object({ type: z.literal('message'), channel: z.string(), ts: z.string() }),
});

const joined = z.object({
  type: z.literal('member_joined_channel'),
  user: z.string(),
  channel: z.string(),
});

const home = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  tab: z.string().optional(),
});

const gone = z.object({
  type: z.enum(['app_uninstalled', 'tokens_revoked']),
  tokens: z.object({ bot: z.array(z.string()).default([]) }).optional(),
});

const user = z.object({ id: z.string() });
const channel = z.object({ id: z.string() });

/** Every payload of Slack that the bot heeds; all others are acknowledged and left. */
export const payloads = {
  /** The event inside an `event_callback`. */
  event: z.union([changed, deleted, said, reaction, joined, home, gone]),
  command: z.object({
    command: z.string(),
    text: z.string().default(''),
    user_id: z.string(),
    channel_id: z.string(),
    trigger_id: z.string(),
    response_url: z.string().optional(),
  }),
  action: z.object({
    type: z.literal('block_actions'),
    user,
    channel: channel.optional(),
    trigger_id: z.string(),
    response_url: z.string().optional(),
    container: z.object({ message_ts: z.string().optional() }).optional(),
    actions: z
      .array(
        z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() }),
      )
      .min(1),
  }),
  view: z.object({
    type: z.literal('view_submission'),
    user,
    trigger_id: z.string(),
    view: z.object({
      id: z.string(),
      callback_id: z.string(),
      private_metadata: z.string(),
      state: z.object({
        values: z.record(
          z.string(),
          z.record(
            z.string(),
            z.object({
              value: z.string().nullish(),
              selected_option: z.object({ value: z.string() }).nullish(),
            }),
          ),
        ),
      }),
    }),
  }),
  shortcut: z.object({
    type: z.literal('message_action'),
    callback_id: z.string(),
    action_ts: z.string(),
    user,
    channel,
    response_url: z.string().optional(),
    message,
  }),
};

/** An event of the Events API that the bot heeds. */
export type SlackEvent = z.infer<typeof payloads.event>;

/** A message inside an event. */
export type SlackMessage = z.infer<typeof message>;

/** A submitted modal. */
export type Submission = z.infer<typeof payloads.view>;
