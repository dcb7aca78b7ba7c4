import type { Api, Edited, Here, Reply } from './api.ts';
import { commandNear, isCommand } from './commandnear.ts';
import { findPerson, rememberPerson, rememberRoom } from './identity.ts';
import type { Note } from './note.ts';
import type { Outcome } from './outcome.ts';
import type { Refresh } from './refresh.ts';
import { type Desk, messagesAtATime } from './state.ts';
import type { Store } from './store.ts';
import type { Message, Section } from './wire.ts';
import { words } from './words.ts';

/** What a person can do on the page. Those that answer say what came of it; if it was not done, a note tells why too. */
export type Actions = {
  become(idOrName: string): void;
  enter(room: string): void;
  choose(issue: number | undefined): void;
  showEarlier(): void;
  dismiss(note: number): void;
  whisper(note: { person: string; room: string; text: string }): void;
  /** Shows a text that was sent in vain, where it cannot go back to where it was typed. */
  giveBack(text: string): void;
  /** A message, or a command when the text starts with a slash. */
  send(text: string): Promise<Outcome>;
  react(message: string, emoji: string, remove: boolean): Promise<Outcome>;
  /** On the message that shows the section, in whatever room; on its revision if there is none. */
  vote(section: Section, emoji: string, remove: boolean): Promise<Outcome>;
  editMessage(message: string, text: string): Promise<Outcome>;
  deleteMessage(message: string): Promise<Outcome>;
  paste(pasted: { link: string; title?: string; text: string }): Promise<Outcome>;
  edit(edited: Edited): Promise<Outcome>;
  addRule(rule: { wrong: string; wanted: string }): Promise<Outcome>;
  clear(cleared: { section: string; finding: string; reason: string }): Promise<Outcome>;
};

/** The message of this room that shows a section at its present revision. */
export const messageOf = (
  messages: readonly Message[],
  { id, revision }: Pick<Section, 'id' | 'revision'>,
): Message | undefined =>
  messages.findLast(({ section }) => section?.id === id && section.revision === revision);

/** Binds what people do to the desk's state and its server. */
export function actionsOf(store: Store<Desk>, api: Api, refresh: Refresh): Actions {
  let lastNote = 0;

  const note = (kind: Note['kind'], text: string, { person, room }: Here): void =>
    store.set(({ notes, messages }) => {
      if (text.trim() === '') return {};
      const after = messages?.at(-1)?.id;
      const others = notes.filter(
        (known) => known.text !== text || known.after !== after || known.person !== person,
      );
      lastNote += 1;
      return { notes: [...others, { id: lastNote, kind, room, person, after, text }] };
    });

  // What a command has the bot say comes by another way than its answer, and may overtake it.
  let underWay = 0;
  let overtaking: (() => void)[] = [];
  const inTurn = (tell: () => void): void => {
    if (underWay > 0) overtaking.push(tell);
    else tell();
  };
  const arrived = (): void => {
    underWay -= 1;
    if (underWay > 0) return;
    const told = overtaking;
    overtaking = [];
    for (const tell of told) tell();
  };

  const here = (): Here => ({ person: store.get().person.id, room: store.get().room });

  const attempt = async (doing: (at: Here) => Promise<Reply | unknown>): Promise<Outcome> => {
    const at = here();
    underWay += 1;
    try {
      const answer = await doing(at);
      const reply = typeof answer === 'object' && answer && 'reply' in answer ? answer : undefined;
      if (reply) note('reply', String(reply.reply), at);
      if (!findPerson(store.get().people, at.person)) refresh.roster();
      return reply && 'refused' in reply
        ? { done: false, why: String(reply.reply) }
        : { done: true };
    } catch (error) {
      const why = error instanceof Error ? error.message : words.errors.unreachable;
      note('error', why, at);
      return { done: false, why };
    } finally {
      arrived();
    }
  };

  const postOf = async (section: Section): Promise<Message | undefined> => {
    const { messages, rooms, room } = store.get();
    const near = messageOf(messages ?? [], section);
    if (near) return near;
    for (const { id } of rooms.filter((other) => other.id !== room)) {
      const there = messageOf((await api.messages(id, messagesAtATime)).messages, section);
      if (there) return there;
    }
    return undefined;
  };

  return {
    become: (idOrName) => {
      const known = findPerson(store.get().people, idOrName);
      store.set({ person: known ?? { id: idOrName.trim(), name: idOrName.trim() } });
      rememberPerson(store.get().person.id);
    },
    enter: (room) => {
      store.set({ room, messages: undefined, depth: messagesAtATime });
      rememberRoom(room);
      refresh.messages();
    },
    choose: (chosenIssue) => {
      store.set({ chosenIssue });
      refresh.issues();
    },
    showEarlier: () => {
      store.set(({ depth }) => ({ depth: depth + messagesAtATime }));
      refresh.messages();
    },
    dismiss: (id) => store.set(({ notes }) => ({ notes: notes.filter((kept) => kept.id !== id) })),
    whisper: ({ person, room, text }) => {
      if (person === store.get().person.id) inTurn(() => note('reply', text, { person, room }));
    },
    giveBack: (text) => note('reply', words.composer.givenBack(text), here()),
    send: (text) =>
      attempt((at) => {
        if (!text.startsWith('/')) return api.say(at, text);
        if (isCommand(text)) return api.command(at, text);
        throw new Error(words.composer.notACommand(commandNear(text, store.get().about.commands)));
      }),
    react: (message, emoji, remove) =>
      attempt(({ person }) => api.react(person, message, emoji, remove)),
    vote: (section, emoji, remove) =>
      attempt(async ({ person }) => {
        const message = await postOf(section);
        await (message
          ? api.react(person, message.id, emoji, remove)
          : api.vote(person, section.id, section.revision, emoji, remove));
      }),
    editMessage: (message, text) => attempt(({ person }) => api.editMessage(person, message, text)),
    deleteMessage: (message) => attempt(({ person }) => api.deleteMessage(person, message)),
    paste: (pasted) => attempt((at) => api.paste(at, pasted)),
    edit: (edited) => attempt((at) => api.edit(at, edited)),
    addRule: (rule) => attempt((at) => api.addRule(at, rule)),
    clear: (cleared) => attempt((at) => api.clear(at, cleared)),
  };
}
