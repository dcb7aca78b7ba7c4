import type { MessageRef, Room } from '#src/core/event.ts';
import type { Refused } from '#src/core/form.ts';
import type { Message } from '#src/core/message.ts';

/** Work that outlives a crash. Each may run more than once and must then change nothing more. */
export type Task =
  /** Put off (`notBefore`, ISO 8601), it is a reply's that waits for the message it stands under, and does so no longer. */
  | { name: 'handle'; event: string; notBefore?: string }
  | { name: 'read'; link: string }
  /** With `asked`, somebody wants another version of a text that stands, and is told when there is none. */
  | { name: 'draft'; link: string; asked?: { person: string; room: Room } }
  /** With `rubric`, the section came to it, and the text that was written for another gives way to one of its own. */
  | {
      name: 'redraft';
      section: string;
      revision: string;
      instruction: string;
      rubric?: string;
      person: string;
      room: Room;
    }
  /** Reminds of an issue's deadline, `due`; not done before its time (ISO 8601). */
  | { name: 'remind'; issue: number; due: string; notBefore: string }
  | { name: 'show'; room: Room; key: string }
  | { name: 'feedback'; target: MessageRef }
  /** With `close`, the issue is then closed for whoever asked. */
  | {
      name: 'reconcile';
      issue: number;
      cause: string;
      close?: { person: string; room: Room; url?: string };
    }
  | {
      name: 'whisper';
      room: Room;
      person: string;
      message: Message;
      event?: string;
      refused?: Refused;
    };

/** A task of one newsroom. */
export type Job = Task & { newsroom: string };

/** A job's name, which is its queue's. */
export type JobName = Job['name'];

/** One attempt at a job. */
export type Attempt = { id: string; job: Job; lastTry: boolean; signal: AbortSignal };

/** A job that failed for good, for a person to see. */
export type DeadJob = { name: string; newsroom: string; failedAt: string; error: string };
