import { commanded } from '#src/core/commanded.ts';
import type { ChatEvent } from '#src/core/event.ts';
import type { Activity } from './activity.ts';
import { happened } from './happened.ts';
import { eventId, sentAtOf, threadIn } from './ids.ts';
import type { Called } from './mentions.ts';
import { commandIn, droppedIn, isAddressed, saidIn } from './words.ts';

/** What reading a message needs to know. */
export type Hearing = {
  newsroom: string;
  /** Whether words said to the bot are a command, and no message that drops links. */
  isCommand(text: string): boolean;
  now(): Date;
};

type Heard = Hearing & { called: Called };

/** The command a message gives, if it gives one: `/jungle …`, or words said to the bot that do not drop links. */
function given(activity: Activity, { isCommand, called }: Heard): string | undefined {
  const text = saidIn(activity);
  if (/^\/jungle\b/i.test(text)) return commandIn(activity, called);
  if (!isAddressed(activity)) return undefined;
  const { command, slashed } = commanded(saidIn(activity, called, 'address'));
  return slashed || isCommand(command) ? commandIn(activity, called) : undefined;
}

/** The events that a message, its edit or its deletion comes to. */
export function messageEvents(activity: Activity, hearing: Heard): ChatEvent[] {
  const { type, id, channelData } = activity;
  if (id === undefined) return [];
  const common = happened(activity, hearing);
  if (type === 'messageDelete')
    return [{ ...common, kind: 'delete', id: eventId(activity, 'delete'), message: id }];
  const command = given(activity, hearing);
  // What is said to the bot itself drops no link, and is no note.
  const words =
    command === undefined
      ? { text: droppedIn(activity, hearing.called), ...threadIn(activity) }
      : { text: '' };
  if (type === 'messageUpdate') {
    const known =
      channelData?.eventType === 'editMessage' || channelData?.eventType === 'undeleteMessage';
    if (!known) return [];
    const edit = {
      kind: 'edit',
      id: eventId(activity, 'edit', String(common.at)),
      message: id,
    } as const;
    return [{ ...common, ...edit, ...sentAtOf(id), ...words }];
  }
  if (command !== undefined)
    return [
      { ...common, kind: 'command', id: eventId(activity, 'command'), text: `/jungle ${command}` },
    ];
  const said = { kind: 'message', id: eventId(activity, 'message'), message: id } as const;
  return [{ ...common, ...said, ...words }];
}
