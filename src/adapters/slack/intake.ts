import { z } from 'zod';
import type { Answers } from './answers.ts';
import type { SlackDeps } from './deps.ts';
import type { Echoes } from './echoes.ts';
import { chatEvent } from './events.ts';
import { roomOf, type Self } from './ids.ts';
import { interaction } from './interactions.ts';
import type { Names } from './names.ts';
import type { OpenForms } from './open-forms.ts';
import { payloads, type SlackEvent } from './payloads.ts';

/** The key of the message that tells a room who has come in. */
const welcomeKey = 'slack:welcome';

const callback = z.object({ type: z.literal('event_callback'), event: z.unknown().optional() });

const ownMessage = z.object({
  type: z.literal('message'),
  channel: z.string(),
  ts: z.string(),
  blocks: z.array(z.object({ block_id: z.string().optional() })).min(1),
});

/** What is left to do of a delivery that is kept: acknowledge it, or have Bolt answer it too. */
type Kept = 'acknowledge' | 'answer';

/** Keeps what Slack delivers; only when this resolves may Slack be answered. Throws when the store is down. */
export type Intake = (body: unknown) => Promise<Kept>;

/** The way in: what is delivered becomes events of the core, kept in the store. */
export function slackIntake(
  deps: SlackDeps,
  self: Self,
  {
    echoes,
    answers,
    forms,
    names,
  }: {
    echoes: Echoes;
    answers: Answers;
    forms: OpenForms;
    names: Names;
  },
): Intake {
  const { newsroom, store, accept, now, welcome } = deps;

  const greet = async (channel: string): Promise<void> => {
    const name = (await names.channel(channel)) || channel;
    await store.transaction(newsroom, async (tx) => {
      const room = roomOf(channel);
      const greeted = `greeted:${channel}`;
      if (await tx.chatState.get(room.chat, greeted)) return;
      await tx.chatState.set(room.chat, greeted, true);
      await tx.rooms.save({ ...room, name });
      await tx.posts.want({ room, key: welcomeKey, message: welcome });
    });
  };

  const keep = async (event: Parameters<typeof accept>[0]): Promise<void> => {
    await accept(await names.told(event));
  };

  const echoed = (given: unknown): void => {
    const own = ownMessage.safeParse(given).data;
    const id = own?.blocks[0]?.block_id ?? '';
    if (own && id.startsWith('key:')) echoes.note(own.channel, id, own.ts);
  };

  const happened = async (event: SlackEvent, given: unknown): Promise<void> => {
    if (event.type === 'message' && 'user' in event && event.user === self.user)
      return echoed(given);
    if (event.type === 'member_joined_channel' && event.user === self.user)
      return greet(event.channel);
    if (event.type === 'app_uninstalled') return deps.uninstalled();
    if (event.type === 'tokens_revoked')
      return event.tokens?.bot.length ? deps.uninstalled() : undefined;
    const meant = chatEvent({ ...deps, self }, event);
    if (meant?.kind === 'command' && 'thread_ts' in event && event.thread_ts)
      answers.expectIn(meant.id, event.thread_ts);
    if (meant) await keep(meant);
  };

  const notice = async (given: unknown): Promise<Kept> => {
    const event = payloads.event.safeParse(given).data;
    if (event) await happened(event, given);
    return event?.type === 'app_home_opened' ? 'answer' : 'acknowledge';
  };

  return async (body) => {
    const event = callback.safeParse(body).data?.event;
    if (event !== undefined) return notice(event);
    const { events, answerAt } = interaction(self, newsroom, body, now());
    for (const command of events) {
      answers.expect(command.id, answerAt);
      if (command.kind === 'command' && command.form) forms.expect(command.id);
      const [told, absent] = await Promise.all([
        names.told(command),
        names.isAway(command.room.id),
      ]);
      await accept(absent && told.kind === 'command' ? { ...told, absent } : told);
    }
    return 'answer';
  };
}
