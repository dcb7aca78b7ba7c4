import type { ChatEvent } from '#src/core/event.ts';
import type { Activity } from './activity.ts';
import { happened } from './happened.ts';
import { eventId, sentAtOf, threadIn } from './ids.ts';
import { commandIn, isAddressed, saidIn } from './words.ts';

/** What reading a message needs to know. */
export type Hearing = {
  newsroom: string;
  /** Whether words said to the bot are a command, and no message that drops links. */
  isCommand(text: string): boolean;
  now(): Date;
};

/** The command a message gives, if it gives one: `/jungle …`, or words said to the bot that do not drop links. */
function given(activity: Activity, isCommand: Hearing['isCommand']): string | undefined {
  const text = saidIn(activity);
  if (/^\/jungle\b/i.test(text)) return commandIn(activity);
  if (!isAddressed(activity)) return undefined;
  const command = commandIn(activity);
  return /^\/?jungle\b/i.test(text) || isCommand(saidIn(activity, 'address')) ? command : undefined;
}

/** The events that a message, its edit or its deletion comes to. */
export function messageEvents(activity: Activity, hearing: Hearing): ChatEvent[] {
  const { type, id, channelData } = activity;
  if (id === undefined) return [];
  const common = happened(activity, hearing);
  if (type === 'messageDelete')
    return [{ ...common, kind: 'delete', id: eventId(activity, 'delete'), message: id }];
  const command = given(activity, hearing.isCommand);
  const text = saidIn(activity);
  const thread = threadIn(activity);
  if (type === 'messageUpdate') {
    const known =
      channelData?.eventType === 'editMessage' || channelData?.eventType === 'undeleteMessage';
    if (!known || command !== undefined) return [];
    const edit = {
      kind: 'edit',
      id: eventId(activity, 'edit', String(common.at)),
      message: id,
    } as const;
    return [{ ...common, ...edit, ...sentAtOf(id), text, ...thread }];
  }
  if (command !== undefined)
    return [
      { ...common, kind: 'command', id: eventId(activity, 'command'), text: `/jungle ${command}` },
    ];
  const said = { kind: 'message', id: eventId(activity, 'message'), message: id } as const;
  return [{ ...common, ...said, text, ...thread }];
}
