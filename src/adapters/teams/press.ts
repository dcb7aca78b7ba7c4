import { z } from 'zod';
import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import { standing } from '#src/core/vote.ts';
import { teamsWords } from '#src/locale/teams.ts';
import type { Activity } from './activity.ts';
import { cardOf } from './card.ts';
import type { TeamsDeps } from './deps.ts';
import type { TaskAnswer } from './dialog.ts';
import { happened } from './happened.ts';
import { eventId, roomOf } from './ids.ts';
import type { Memory } from './memory.ts';
import type { Replies } from './replies.ts';
import { shorten } from './shorten.ts';
import { type Button, buttonSchema, subjectOf } from './subject.ts';
import { tasks } from './tasks.ts';

/** How long a press waits for its card to be brought up to date; Teams gives up after some ten seconds. */
const settleMs = 3_000;

const pressed = z.object({ action: z.object({ verb: z.string(), data: buttonSchema }) });

/** What a button's press is answered with: a card or a word in its place. */
type CardAnswer = { statusCode: number; type: string; value: unknown };

/** An answer to an invoke: HTTP's status and body. */
export type InvokeAnswer = { status: 200 | 400 | 501; body?: CardAnswer | TaskAnswer };

/** Answers what people press on cards and submit in dialogs. */
export type Pressing = (activity: Activity) => Promise<InvokeAnswer>;

const answered = (body: TaskAnswer | undefined): InvokeAnswer =>
  body ? { status: 200, body } : { status: 400 };

const said = (value: string): CardAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

/** What else a press may ask for. */
type Around = {
  /** Keeps who pressed; Teams itself asks for a card again whenever someone looks at it, which is no press. */
  meet(activity: Activity): Promise<void>;
  /** Takes a second copy of a card away. */
  retire(activity: Activity): Promise<void>;
};

/** Buttons of cards and dialogs: each press is kept as an event before it is answered. */
export function pressing(
  deps: TeamsDeps,
  memory: Memory,
  replies: Replies,
  { meet, retire }: Around,
): Pressing {
  const { newsroom, store, accept } = deps;
  const dialogs = tasks(deps, replies, meet);
  const settle = () => store.settled({ newsroom, names: ['handle', 'show'], ms: settleMs });
  const refOf = ({ conversation, replyToId }: Activity): MessageRef | undefined =>
    replyToId === undefined ? undefined : { ...roomOf(conversation.id), message: replyToId };

  const cardNow = async (activity: Activity, { key }: Button): Promise<CardAnswer> => {
    const ref = refOf(activity);
    const posted = ref && key ? await memory.messageUnder(ref, key) : undefined;
    const message = ref && posted ? await deps.shown({ ...ref, message: posted }) : undefined;
    if (!message || !key) return said(teamsWords.done);
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: cardOf(shorten(message, key), key),
    };
  };

  /** Whether a card is a second copy, left by a crash between posting and recording; an only copy is recorded now. */
  const isStray = async (activity: Activity, { key }: Button): Promise<boolean> => {
    const ref = refOf(activity);
    if (!ref || !key) return false;
    const posted = await memory.messageUnder(ref, key);
    if (posted === undefined) await memory.posted(ref, key);
    return posted !== undefined && posted !== ref.message;
  };

  /** A second press on the same button takes the mark back. */
  const markOf = async (activity: Activity, button: Button): Promise<ChatEvent | undefined> => {
    const { key, emoji } = button;
    const subject = key === undefined ? undefined : subjectOf(key);
    if (!subject || !emoji) return undefined;
    const { section, revision } = subject;
    const { person, ...rest } = happened(activity, deps);
    const marks = await store.read(newsroom, (tx) => tx.marks.of(section, revision));
    const stands = standing(marks).some((mark) => mark.person === person && mark.emoji === emoji);
    const id = eventId(activity, 'mark');
    return { kind: 'mark', id, person, ...rest, ...subject, emoji, added: !stands };
  };

  const press = async (activity: Activity): Promise<InvokeAnswer> => {
    const { data: parsed } = pressed.safeParse(activity.value);
    if (!parsed) return { status: 400 };
    const { verb, data } = parsed.action;
    if (verb === 'refresh') return { status: 200, body: await cardNow(activity, data) };
    const event: ChatEvent | undefined =
      verb === 'vote'
        ? await markOf(activity, data)
        : verb === 'command' && data.command
          ? {
              kind: 'command',
              id: eventId(activity, 'command'),
              ...happened(activity, deps),
              text: data.command,
            }
          : undefined;
    if (!event) return { status: 400 };
    await meet(activity);
    await accept(event);
    if (await isStray(activity, data)) {
      await retire(activity);
      return { status: 200, body: said(teamsWords.stray) };
    }
    await settle();
    return { status: 200, body: await cardNow(activity, data) };
  };

  return async (activity) => {
    switch (activity.name) {
      case 'adaptiveCard/action':
        return press(activity);
      case 'task/fetch':
        return answered(await dialogs.open(activity));
      case 'task/submit':
        return answered(await dialogs.submit(activity));
      default:
        return { status: 501 };
    }
  };
}
