import { workspace } from './server.ts';

let events = 0;

/** An event as Slack delivers it; each has an id of its own. */
export const envelope = (event: Record<string, unknown>) => ({
  type: 'event_callback',
  team_id: workspace.team,
  api_app_id: 'A0BRUISSE',
  event_id: `Ev${++events}`,
  event_time: Math.floor(Number(event.event_ts ?? event.ts ?? 0)),
  authorizations: [
    {
      team_id: workspace.team,
      enterprise_id: null,
      user_id: workspace.bot.user,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  event,
});

/** A delivery of an event. */
export type Envelope = ReturnType<typeof envelope>;

const linked = (text: string): string => text.replace(/https?:\/\/\S+/g, (url) => `<${url}>`);

/** What a person typed, as Slack writes it. */
const escaped = (text: string): string =>
  linked(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

type Said = { channel: string; ts: string; user: string; text: string; thread_ts?: string };

/** The ways a person's doings arrive. */
export const delivery = {
  message: ({ text, ...said }: Said, more: Record<string, unknown> = {}): Envelope =>
    envelope({
      type: 'message',
      channel_type: 'channel',
      event_ts: said.ts,
      team: workspace.team,
      text: escaped(text),
      ...said,
      ...more,
    }),
  mention: ({ text, ...said }: Said): Envelope =>
    envelope({ type: 'app_mention', event_ts: said.ts, text: escaped(text), ...said }),
  edit: ({ channel, ts, user, text, thread_ts }: Said, at: string): Envelope =>
    envelope({
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel,
      ts: at,
      event_ts: at,
      message: {
        type: 'message',
        user,
        ts,
        ...(thread_ts ? { thread_ts } : {}),
        text: escaped(text),
        edited: { user, ts: at },
      },
      previous_message: { type: 'message', user, ts },
    }),
  unfurl: ({ channel, ts, user, text }: Said, at: string): Envelope =>
    envelope({
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel,
      ts: at,
      event_ts: at,
      message: {
        type: 'message',
        user,
        ts,
        text: escaped(text),
        attachments: [{ from_url: 'https://autre.example/vu', title: 'Aperçu' }],
      },
    }),
  remove: ({ channel, ts, user }: Omit<Said, 'text'>, at: string): Envelope =>
    envelope({
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      channel,
      ts: at,
      event_ts: at,
      deleted_ts: ts,
      previous_message: { type: 'message', user, ts },
    }),
  reaction: (
    { channel, ts, user }: Omit<Said, 'text'>,
    emoji: string,
    at: string,
    added = true,
  ): Envelope =>
    envelope({
      type: added ? 'reaction_added' : 'reaction_removed',
      user,
      reaction: emoji,
      item: { type: 'message', channel, ts },
      event_ts: at,
    }),
  joined: (channel: string, user: string, at: string): Envelope =>
    envelope({ type: 'member_joined_channel', user, channel, team: workspace.team, event_ts: at }),
  home: (user: string, at: string): Envelope =>
    envelope({ type: 'app_home_opened', user, channel: 'D0', tab: 'home', event_ts: at }),
};

let triggers = 0;

/** The ways a person asks for something. */
export const asking = {
  command: (channel: string, user: string, text: string, command = '/jungle') => ({
    command,
    text: escaped(text),
    user_id: user,
    user_name: user.toLowerCase(),
    team_id: workspace.team,
    team_domain: 'jungle',
    channel_id: channel,
    channel_name: 'la-jungle',
    trigger_id: `trigger-${++triggers}`,
    response_url: `https://hooks.slack.test/commands/${triggers}`,
  }),
  button: (
    { channel, ts, user }: { channel: string; ts: string; user: string },
    button: { action_id: string; value?: string | undefined },
    at: string,
  ) => ({
    type: 'block_actions',
    team: { id: workspace.team, domain: 'jungle' },
    user: { id: user, team_id: workspace.team },
    channel: { id: channel, name: 'la-jungle' },
    container: { type: 'message', message_ts: ts, channel_id: channel },
    trigger_id: `trigger-${++triggers}`,
    response_url: `https://hooks.slack.test/actions/${triggers}`,
    actions: [{ type: 'button', block_id: 'b', action_ts: at, ...button }],
  }),
  submission: (
    user: string,
    view: { id?: string; callback_id: string; private_metadata: string },
    values: Record<string, string>,
  ) => ({
    type: 'view_submission',
    team: { id: workspace.team, domain: 'jungle' },
    user: { id: user, team_id: workspace.team },
    trigger_id: `trigger-${++triggers}`,
    view: {
      id: view.id ?? `V-${triggers}`,
      callback_id: view.callback_id,
      private_metadata: view.private_metadata,
      state: {
        values: Object.fromEntries(
          Object.entries(values).map(([block, value]) => [
            block,
            { value: { type: 'plain_text_input', value } },
          ]),
        ),
      },
    },
  }),
  shortcut: (
    channel: string,
    user: string,
    message: { ts: string; text: string; attachments?: unknown },
    at: string,
  ) => ({
    type: 'message_action',
    callback_id: 'add_to_jungle',
    action_ts: at,
    trigger_id: `trigger-${++triggers}`,
    team: { id: workspace.team, domain: 'jungle' },
    user: { id: user, team_id: workspace.team },
    channel: { id: channel, name: 'ailleurs' },
    message: { type: 'message', user: 'U0OTHER', ...message, text: escaped(message.text) },
    response_url: `https://hooks.slack.test/shortcuts/${triggers}`,
  }),
};
