import { z } from 'zod';
import type { MessageRef, Room } from '#src/core/event.ts';
import type { Tx } from '#src/ports/store.ts';
import type { Activity } from './activity.ts';
import type { TeamsDeps } from './deps.ts';
import { personOf, roomOf, teamsName } from './ids.ts';

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
  /** Keeps under which key a message was posted. */
  posted(ref: MessageRef, key: string): Promise<void>;
  keyOf(ref: MessageRef): Promise<string | undefined>;
  messageUnder(room: Room, key: string): Promise<string | undefined>;
};

const kinds: Record<string, string> = { channel: 'channel', groupChat: 'groupChat' };

/** The memory of a newsroom's Teams; what was kept by this process is not written twice. */
export function memory({ newsroom, store }: Pick<TeamsDeps, 'newsroom' | 'store'>): Memory {
  const kept = new Map<string, string>();
  const get = async <T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    const value = await store.read(newsroom, (tx) => tx.chatState.get(teamsName, key));
    return schema.safeParse(value).data;
  };
  const once = async (key: string, value: object, write: (tx: Tx) => Promise<void>) => {
    const text = JSON.stringify(value);
    if (kept.get(key) === text) return;
    await store.transaction(newsroom, async (tx) => {
      await tx.chatState.set(teamsName, key, value);
      await write(tx);
    });
    kept.set(key, text);
  };
  const room = (id: string) => get(`room:${id}`, roomSchema);
  const person = (id: string) => get(`person:${id}`, personSchema);
  const refKey = ({ id, message }: MessageRef): string => `message:${id}:${message}`;
  const postKey = ({ id }: Room, key: string): string => `post:${id}:${key}`;

  return {
    room,
    person,
    async meetRoom({ conversation, channelData, serviceUrl, recipient, from }) {
      const { id } = roomOf(
        channelData?.channel?.id ?? channelData?.settings?.selectedChannel.id ?? conversation.id,
      );
      if (!recipient) return;
      const said = channelData?.channel?.name ?? conversation.name;
      const known = said ? undefined : await room(id);
      const tenantId = conversation.tenantId ?? channelData?.tenant?.id;
      const kind = kinds[conversation.conversationType ?? ''] ?? 'personal';
      const alone = kind === 'personal' ? from.name : channelData?.team?.name;
      const name = said ?? known?.name ?? alone ?? 'Teams';
      const reference = {
        serviceUrl,
        kind,
        ...(tenantId ? { tenantId } : {}),
        bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
        name,
      };
      await once(`room:${id}`, reference, (tx) => tx.rooms.save({ chat: teamsName, id, name }));
    },
    async meetPerson({ from }, nameOf) {
      const id = personOf(from);
      const name = from.name ?? (await person(id))?.name ?? (await nameOf()) ?? id;
      await once(`person:${id}`, { id: from.id, name }, (tx) => tx.people.save({ id, name }));
    },
    async posted(ref, key) {
      await store.transaction(newsroom, async (tx) => {
        await tx.chatState.set(teamsName, refKey(ref), key);
        await tx.chatState.set(teamsName, postKey(ref, key), ref.message);
      });
    },
    keyOf: (ref) => get(refKey(ref), z.string()),
    messageUnder: (place, key) => get(postKey(place, key), z.string()),
  };
}
