import type { ChatEvent } from '#src/core/event.ts';
import { findUrls } from '#src/core/links/url.ts';
import { wordsOf } from './addresses.ts';
import { eventId, personOf, roomOf, type Self, timeOf } from './ids.ts';
import { submitted } from './modal.ts';
import { payloads } from './payloads.ts';
import { typed } from './text.ts';

/** The slash command, and the shortcut that adds a message's links. */
export const slashCommand = '/jungle';
export const addShortcut = 'add_to_jungle';

/** Commands that an interaction comes to, and where their private answer goes. */
export type Asked = { events: ChatEvent[]; answerAt?: string };

const nothing: Asked = { events: [] };

const asked = (events: ChatEvent[], url: string | undefined): Asked => ({
  events,
  ...(url ? { answerAt: url } : {}),
});

/** What a slash command, a button, a modal or a shortcut asks for, as commands. */
export function interaction(self: Self, newsroom: string, body: unknown, now: Date): Asked {
  const by = (user: string, channel: string) => ({
    kind: 'command' as const,
    newsroom,
    person: personOf(self, user),
    room: roomOf(channel),
  });

  const slash = payloads.command.safeParse(body).data;
  if (slash) {
    if (slash.command !== slashCommand) return nothing;
    const id = eventId(self, 'command', slash.trigger_id);
    const text = `${slashCommand} ${typed(self, slash.text)}`.trim();
    const event = { id, ...by(slash.user_id, slash.channel_id), at: now.getTime(), text };
    return asked([event], slash.response_url);
  }

  const action = payloads.action.safeParse(body).data;
  if (action) {
    const { user, channel, container, response_url } = action;
    const events = action.actions.flatMap(({ action_id, action_ts, value }): ChatEvent[] => {
      if (!action_id.startsWith('command:') || !value) return [];
      const where = [channel?.id ?? '', container?.message_ts ?? ''];
      const id = eventId(self, 'action', ...where, user.id, action_id, action_ts);
      return [{ id, ...by(user.id, channel?.id ?? user.id), at: timeOf(action_ts), text: value }];
    });
    return asked(events, response_url);
  }

  const view = payloads.view.safeParse(body).data;
  if (view) {
    const form = submitted(view.view);
    if (!form) return nothing;
    // A modal that is refused stays open, and may be sent more than once.
    const id = eventId(self, 'view', view.view.id, view.trigger_id);
    const { room, command: text, filled } = form;
    const event = { id, ...by(view.user.id, room), at: now.getTime(), text, form: filled };
    return asked([event], undefined);
  }

  const shortcut = payloads.shortcut.safeParse(body).data;
  if (shortcut?.callback_id === addShortcut) {
    const { user, channel, message, action_ts, response_url } = shortcut;
    const events = findUrls(wordsOf(self, message)).map((url, i): ChatEvent => {
      const id = eventId(self, 'shortcut', channel.id, message.ts, user.id, action_ts, String(i));
      const text = `${slashCommand} add ${url}`;
      return { id, ...by(user.id, channel.id), at: timeOf(action_ts), text };
    });
    return asked(events, response_url);
  }
  return nothing;
}
