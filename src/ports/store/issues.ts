import type { Room } from '#src/core/event.ts';
import type { Issue, Redraft, Section } from '#src/core/issue.ts';

export type Issues = {
  /** The one that is not published yet. */
  open(): Promise<Issue | undefined>;
  /** Opens the next number. */
  create(at: string): Promise<Issue>;
  get(number: number): Promise<Issue | undefined>;
  /** Newest first. */
  list(limit: number): Promise<Issue[]>;
  /** ISO 8601; undefined when there is no such number. */
  openedAt(number: number): Promise<string | undefined>;
  publish(number: number, at: string, url?: string): Promise<void>;
  addSection(section: Section): Promise<void>;
  moveSection(id: string, rubric: string, place: number): Promise<void>;
  removeSection(id: string): Promise<void>;
  /** In place of those that it had. */
  setRedrafts(section: string, redrafts: readonly Redraft[]): Promise<void>;
  /** Ids of all sections that an issue ever held, those taken out too. */
  everHeld(number: number): Promise<string[]>;
  /** Also finds sections taken out of their issue. */
  section(id: string): Promise<(Section & { removed: boolean }) | undefined>;
  /** Rooms that an issue is shown in. */
  rooms(number: number): Promise<Room[]>;
  addRoom(number: number, room: Room): Promise<void>;
  /** No issue is shown in the room any more. */
  leaveRoom(room: Room): Promise<void>;
  /** The state last told to the rooms. */
  toldState(number: number): Promise<string>;
  tell(number: number, state: string): Promise<void>;
};
