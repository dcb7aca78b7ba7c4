import type { MessageRef, Room } from '#src/core/event.ts';
import type { Message } from '#src/core/message.ts';

/** What a section's message shows. */
export type PostSubject = { section: string; revision: string };

/** A message that the bot keeps in a room, under a key that makes posting it twice harmless. */
export type Post = {
  room: Room;
  key: string;
  subject?: PostSubject;
  /** Fixed content; absent when it is rendered from the state of things. */
  message?: Message;
  /** The message's id, once posted and recorded. */
  ref?: string;
  /** True when an earlier attempt may have posted it without recording. */
  tried: boolean;
  /** Counts requests to show it; `shown` is the last one fulfilled. */
  wanted: number;
  shown: number;
};

export type Posts = {
  /** Asks for a post to be made or brought up to date: counts up `wanted` and enqueues its `show` job. */
  want(post: Pick<Post, 'room' | 'key' | 'subject' | 'message'>): Promise<void>;
  /** Takes the post for this job; undefined when another live job has it or there is nothing left to show. */
  claim(room: Room, key: string, job: string): Promise<Post | undefined>;
  /** Keeps which message the post is; marks on the one that it was before come along. */
  record(room: Room, key: string, ref: string): Promise<void>;
  /** Marks a request fulfilled and lets go of the post; true when another came meanwhile. */
  shown(room: Room, key: string, wanted: number): Promise<boolean>;
  /** The post that a message is. */
  at(ref: MessageRef): Promise<Post | undefined>;
  /** Posts made for any revision of a section. */
  ofSection(section: string): Promise<Post[]>;
};
