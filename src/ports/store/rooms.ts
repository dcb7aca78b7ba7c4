import type { Room } from '#src/core/event.ts';

/** A room with the name people know it by. */
export type NamedRoom = Room & { name: string };

export type Rooms = {
  save(room: NamedRoom): Promise<void>;
  list(chat: string): Promise<NamedRoom[]>;
};
