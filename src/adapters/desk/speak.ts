import type { ChatEvent, Room } from '#src/core/event.ts';
import type { Filled } from '#src/core/form.ts';
import { deskErrors } from '#src/locale/desk.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError } from './errors.ts';
import type { Replies, Reply } from './replies.ts';

const replyMs = 30_000;
const settleMs = 3_000;

/** What people do on the desk, kept as events before it is answered. */
export type Speak = {
  /** Resolves once the event and what it made the desk show are done, or are taking too long. */
  say(event: ChatEvent): Promise<void>;
  /** Resolves once what was kept, and what it made the desk show, are done, or are taking too long. */
  settle(): Promise<void>;
  /** Runs a command, the one that a form comes to if one was filled; answers what only its author sees. */
  command(person: string, room: Room, text: string, form?: Filled): Promise<Reply>;
};

/** The way in for what happens on the desk; refuses (`desk.down`) what could not be kept. */
export function speakTo(deps: DeskDeps, replies: Replies, tick: () => number): Speak {
  const { newsroom, store, newId } = deps;
  const keep = async (event: ChatEvent): Promise<void> => {
    try {
      await deps.accept(event);
    } catch (error) {
      deps.report(error, event.id);
      throw new DeskError('desk.down');
    }
  };
  const settle = async (): Promise<void> => {
    await store.settled({ newsroom, names: ['handle', 'show', 'whisper'], ms: settleMs });
  };
  return {
    settle,
    say: async (event) => {
      await keep(event);
      await settle();
    },
    command: async (person, room, text, form) => {
      const id = `desk:${newId()}`;
      const answer = replies.wait(id, replyMs);
      const filled = form ? { form } : {};
      await keep({ kind: 'command', id, newsroom, person, room, at: tick(), text, ...filled });
      const reply = await answer;
      await settle();
      return reply ?? { text: deskErrors['desk.late'] };
    },
  };
}
