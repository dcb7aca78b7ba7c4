import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageRef, Room } from '#src/core/event.ts';
import { type Message, plain } from '#src/core/message.ts';
import type { Chat } from '#src/ports/chat.ts';

/** A message as one reads it in a room: markup that came alive is not in its text. */
export type SeenMessage = { id: string; text: string; own: string[] };

/** A chat with two rooms and two people in both, and eyes to see what they see. */
export type ChatUnderTest = {
  chat: Chat;
  room: Room;
  other: Room;
  people: readonly [string, string];
  /** Has a person write in a room; answers the message. */
  say(person: string, room: Room, text: string): Promise<MessageRef>;
  /** The messages of a room, oldest first, with the bot's own reactions by name, sorted. */
  seen(room: Room): Promise<SeenMessage[]>;
  /** The first `count` things told to a person alone, once there are as many. */
  heard(person: string, count: number): Promise<string[]>;
  /** How many people or groups the bot's messages have called by name so far. */
  calls(): Promise<number>;
};

const hostile =
  '<!channel> <@U024BE7LH> <b>gras</b> &lt;script&gt; @here <at>tous</at> *_~`x`~_* [ici](javascript:alert(1))';

/** What every chat owes to the bot. */
export function chatContract(name: string, open: () => Promise<ChatUnderTest>): void {
  describe(name, () => {
    let under: ChatUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    const texts = async (room: Room): Promise<string[]> =>
      (await under.seen(room)).map(({ text }) => text);
    const post = async (text: string, key: string): Promise<MessageRef> => ({
      ...under.room,
      message: await under.chat.post(under.room, key, plain(text)),
    });

    test('a room belongs to the chat of that name', () => {
      expect(under.room.chat).toBe(under.chat.name);
    });

    test('what is posted is read in its room only, whole and in order', async () => {
      const message: Message = {
        blocks: [
          { kind: 'heading', text: '1. Un format à la loupe' },
          {
            kind: 'text',
            spans: ['Un texte ', { kind: 'strong', text: 'fort' }, ' et ', 'le reste.'],
          },
          { kind: 'list', items: [['premier'], [{ kind: 'struck', text: 'second' }]] },
          {
            kind: 'note',
            spans: [{ kind: 'link', text: 'La source', url: 'https://gazette.example/un' }],
          },
        ],
      };
      await under.chat.post(under.room, 'k1', message);
      await under.chat.post(under.room, 'k2', plain('Après.'));
      const [first = '', second] = await texts(under.room);
      for (const part of [
        '1. Un format à la loupe',
        'Un texte fort et le reste.',
        'premier',
        'second',
        'La source',
      ])
        expect(first).toContain(part);
      expect(second).toContain('Après.');
      expect(await texts(under.other)).toEqual([]);
    });

    test('a message is found by its key, in its own room', async () => {
      const { message } = await post('Bonjour.', 'issue:1');
      expect(await under.chat.find(under.room, 'issue:1')).toBe(message);
      expect(await under.chat.find(under.room, 'issue:2')).toBeUndefined();
      expect(await under.chat.find(under.other, 'issue:1')).toBeUndefined();
    });

    test('what is looked for before it is posted again stands once', async () => {
      const known = async (): Promise<string> =>
        (await under.chat.find(under.room, 'issue:1')) ??
        (await under.chat.post(under.room, 'issue:1', plain('N° 1')));
      const first = await known();
      expect(await known()).toBe(first);
      expect(await under.seen(under.room)).toHaveLength(1);
    });

    test('the same key in two rooms is two messages', async () => {
      const here = await under.chat.post(under.room, 'issue:1', plain('ici'));
      const there = await under.chat.post(under.other, 'issue:1', plain('là'));
      expect(await under.chat.find(under.room, 'issue:1')).toBe(here);
      expect(await under.chat.find(under.other, 'issue:1')).toBe(there);
    });

    test('an update replaces the message in its place, as often as it is repeated', async () => {
      const first = await post('avant', 'k1');
      await post('autre', 'k2');
      await under.chat.update(first, plain('après'));
      await under.chat.update(first, plain('après'));
      const seen = await under.seen(under.room);
      expect(seen.map(({ text }) => text)).toEqual([
        expect.stringContaining('après'),
        expect.stringContaining('autre'),
      ]);
      expect(seen[0]?.text).not.toContain('avant');
      expect(await under.chat.find(under.room, 'k1')).toBe(first.message);
    });

    test('a reaction is put on and taken off once, however often it is asked for', async () => {
      const ref = await post('N° 1', 'k1');
      const own = async (): Promise<string[] | undefined> => (await under.seen(under.room))[0]?.own;
      await under.chat.react(ref, 'white_check_mark', false);
      expect(await own()).toEqual([]);
      for (const emoji of ['white_check_mark', 'no_entry', 'white_check_mark'])
        await under.chat.react(ref, emoji, true);
      expect(await own()).toEqual(['no_entry', 'white_check_mark']);
      await under.chat.react(ref, 'no_entry', false);
      await under.chat.react(ref, 'no_entry', false);
      expect(await own()).toEqual(['white_check_mark']);
    });

    test('a reaction goes on what a person wrote too', async () => {
      const ref = await under.say(under.people[0], under.room, 'à lire');
      await under.chat.react(ref, 'eyes', true);
      expect((await under.seen(under.room))[0]?.own).toEqual(['eyes']);
    });

    test('a whisper reaches its person alone', async () => {
      const [one, two] = under.people;
      await under.chat.whisper(under.room, one, plain('pour la première'));
      await under.chat.whisper(under.room, two, plain('pour la seconde'));
      expect(await under.heard(one, 1)).toEqual([expect.stringContaining('pour la première')]);
      expect(await under.heard(two, 1)).toEqual([expect.stringContaining('pour la seconde')]);
      expect(await texts(under.room)).toEqual([]);
    });

    test('hostile text is read as it was written and calls nobody, wherever it stands', async () => {
      const message: Message = {
        blocks: [
          { kind: 'heading', text: 'Titre <!here> & <i>' },
          { kind: 'text', spans: [{ kind: 'strong', text: hostile }] },
          { kind: 'list', items: [[hostile]] },
          {
            kind: 'note',
            spans: [{ kind: 'link', text: hostile, url: 'https://gazette.example/?a=1&b=<2>' }],
          },
        ],
      };
      const id = await under.chat.post(under.room, 'k1', message);
      const read = async (): Promise<string> => (await texts(under.room))[0] ?? '';
      expect((await read()).split(hostile)).toHaveLength(4);
      expect(await read()).toContain('Titre <!here> & <i>');
      await under.chat.update({ ...under.room, message: id }, plain(hostile));
      expect(await read()).toContain(hostile);
      await under.chat.whisper(under.room, under.people[0], plain(hostile));
      expect((await under.heard(under.people[0], 1))[0]).toContain(hostile);
      expect(await under.calls()).toBe(0);
    });

    test('a text longer than platforms like is still posted, from its beginning', async () => {
      const long = 'Une phrase de la lettre. '.repeat(1000);
      await under.chat.post(under.room, 'k1', {
        blocks: [
          { kind: 'heading', text: 'Long' },
          { kind: 'text', spans: [long] },
        ],
      });
      const [seen] = await under.seen(under.room);
      expect(seen?.text).toContain('Long');
      expect(seen?.text).toContain(long.slice(0, 2000));
    });
  });
}
