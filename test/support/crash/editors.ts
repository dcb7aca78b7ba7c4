import type { Shown, ShownIssue, ShownLink } from '#test/support/bot.ts';
import { Cut, type Mortal } from './mortal.ts';

const patienceMs = 120_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Ways for people to act on a desk that may die under their hands, and to see it: they try again when no answer came and nothing shows. */
export function editorsAt(desk: Mortal) {
  /** Acts until it is answered; after a death, not again when `done` says that it is so already. */
  const surely = async <T>(act: () => Promise<T>, done?: () => Promise<boolean>): Promise<void> => {
    for (let cut = false; ; ) {
      try {
        if (!cut || !(await done?.())) await act();
        return;
      } catch (error) {
        if (!(error instanceof Cut)) throw error;
        cut = true;
        await desk.revive();
      }
    }
  };
  const see = async <T>(path: string): Promise<T> => {
    let seen: unknown;
    await surely(async () => {
      seen = await desk.call('GET', path);
    });
    return seen as T;
  };
  const messages = async (): Promise<Shown[]> =>
    (await see<{ messages: Shown[] }>('/desk/api/rooms/jungle/messages')).messages;
  return {
    messages,
    links: async (): Promise<ShownLink[]> =>
      (await see<{ links: ShownLink[] }>('/desk/api/links')).links,
    issue: (): Promise<ShownIssue> => see('/issues/1.json'),
    say: (person: string, text: string): Promise<void> =>
      surely(
        () => desk.call('POST', '/desk/api/rooms/jungle/messages', { person, text }),
        async () => (await messages()).some((message) => message.text === text),
      ),
    command: (person: string, text: string): Promise<void> =>
      surely(() => desk.call('POST', '/desk/api/commands', { person, room: 'jungle', text })),
    react: (person: string, message: string, emoji: string): Promise<void> =>
      surely(() => desk.call('POST', '/desk/api/reactions', { person, message, emoji })),
    /** Looks until it is so; gives up after two minutes, with what it saw. */
    until: async <T>(look: () => Promise<T>, so: (seen: T) => boolean): Promise<T> => {
      for (const end = Date.now() + patienceMs; ; ) {
        const seen = await look();
        if (so(seen)) return seen;
        if (Date.now() > end) throw new Error(`still not so: ${JSON.stringify(seen, null, 1)}`);
        await pause();
      }
    },
  };
}
