import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { MessageRef, Room } from '#src/core/event.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Account, Activity } from './activity.ts';
import type { TeamsDeps } from './deps.ts';
import { personOf, placeOf, teamsName } from './ids.ts';

const roomSchema = z.object({
  serviceUrl: z.string(),
  kind: z.string(),
  tenantId: z.string().optional(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  name: z.string(),
});

const personSchema = z.object({ id: z.string(), name: z.string() });

/** How a room is spoken to: what Microsoft calls its conversation reference. */
export type RoomReference = z.infer<typeof roomSchema>;

/** How a person is named to Teams. */
export type PersonReference = z.infer<typeof personSchema>;

/** What the adapter keeps in the store of what Teams told it. */
export type Memory = {
  room(id: string): Promise<RoomReference | undefined>;
  person(id: string): Promise<PersonReference | undefined>;
  /** Keeps where an activity comes from. */
  meetRoom(activity: Activity): Promise<void>;
  /** Keeps who did something; `name` is what they are called when the activity does not say. */
  meetPerson(activity: Activity, name: () => Promise<string | undefined>): Promise<void>;
  /** Who an account is; `member` asks Teams, when its account was never met. */
  personFor(
    account: string,
    member: () => Promise<Account | undefined>,
  ): Promise<string | undefined>;
  /** Keeps under which key a message was posted. */
  posted(ref: MessageRef, key: string): Promise<void>;
  /** Lets go of a message that was deleted: none is found under its key. */
  forget(ref: MessageRef): Promise<void>;
  keyOf(ref: MessageRef): Promise<string | undefined>;
  messageUnder(room: Room, key: string): Promise<string | undefined>;
};

const kinds: Record<string, string> = { channel: 'channel', groupChat: 'groupChat' };

/** How many of the values are at hand without asking the store; the oldest is let go. */
const mostAtHand = 5000;

/** The memory of a newsroom's Teams; what this process has kept or read is at hand, and not written twice. */
export function memory({ newsroom, store }: Pick<TeamsDeps, 'newsroom' | 'store'>): Memory {
  const atHand = new Map<string, unknown>();
  const hold = (key: string, value: unknown): void => {
    const [oldest] = atHand.keys();
    if (atHand.size >= mostAtHand && oldest !== undefined) atHand.delete(oldest);
    atHand.set(key, value);
  };
  const get = async <T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    const value =
      atHand.get(key) ?? (await store.read(newsroom, (tx) => tx.chatState.get(teamsName, key)));
    const { data } = schema.safeParse(value);
    if (data !== undefined) hold(key, data);
    return data;
  };
  const keep = async (
    values: Readonly<Record<string, unknown>>,
    also?: (tx: Tx) => Promise<void>,
  ) => {
    const entries = Object.entries(values).filter(
      ([key, value]) => !isDeepStrictEqual(atHand.get(key), value),
    );
    if (entries.length === 0) return;
    await store.transaction(newsroom, async (tx) => {
      for (const [key, value] of entries) await tx.chatState.set(teamsName, key, value);
      await also?.(tx);
    });
    for (const [key, value] of entries) hold(key, value);
  };
  const room = (id: string) => get(`room:${id}`, roomSchema);
  const person = (id: string) => get(`person:${id}`, personSchema);
  const meet = async (account: Account, name: string): Promise<string> => {
    const id = personOf(account);
    const values = { [`person:${id}`]: { id: account.id, name }, [`account:${account.id}`]: id };
    await keep(values, (tx) => tx.people.save({ id, name }));
    return id;
  };
  const refKey = ({ id, message }: MessageRef): string => `message:${id}:${message}`;
  const postKey = ({ id }: Room, key: string): string => `post:${id}:${key}`;
  const keyOf = (ref: MessageRef) => get(refKey(ref), z.string());

  return {
    room,
    person,
    async meetRoom({ conversation, channelData, serviceUrl, recipient, from }) {
      if (!recipient) return;
      const { channel, team, tenant } = channelData ?? {};
      const { id } = placeOf({ conversation, channelData });
      const known = await room(id);
      const tenantId = conversation.tenantId ?? tenant?.id ?? known?.tenantId;
      const kind = kinds[conversation.conversationType ?? ''] ?? 'personal';
      const alone = kind === 'personal' ? from.name : team?.name;
      const name = channel?.name ?? conversation.name ?? known?.name ?? alone ?? 'Teams';
      const reference: RoomReference = {
        serviceUrl,
        kind,
        ...(tenantId ? { tenantId } : {}),
        bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
        name,
      };
      // A conversation with one person is no room for others to know of.
      const save = (tx: Tx) => tx.rooms.save({ chat: teamsName, id, name });
      await keep({ [`room:${id}`]: reference }, kind === 'personal' ? undefined : save);
    },
    async meetPerson({ from }, nameOf) {
      const id = personOf(from);
      const name = from.name ?? (await person(id))?.name ?? (await nameOf()) ?? id;
      await meet(from, name);
    },
    async personFor(account, member) {
      const known = await get(`account:${account}`, z.string());
      if (known !== undefined) return known;
      const found = await member();
      return found?.name === undefined ? undefined : meet({ ...found, id: account }, found.name);
    },
    posted: (ref, key) => keep({ [refKey(ref)]: key, [postKey(ref, key)]: ref.message }),
    async forget(ref) {
      const key = await keyOf(ref);
      if (key !== undefined) await keep({ [refKey(ref)]: null, [postKey(ref, key)]: null });
    },
    keyOf,
    messageUnder: (place, key) => get(postKey(place, key), z.string()),
  };
}
