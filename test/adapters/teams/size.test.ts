import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '#src/adapters/teams/card.ts';
import { shorten } from '#src/adapters/teams/shorten.ts';
import { split } from '#src/adapters/teams/split.ts';
import { type Block, type Message, messageText, plain, type Span } from '#src/core/message.ts';
import { sectionMessage } from '#src/locale/section.ts';
import { engines } from '#test/support/engines.ts';
import { accountOf, channel, message, personIn } from '#test/support/teams/activities.ts';
import { cardText, startTeamsBot } from '#test/support/teams/bot.ts';

/** Teams takes 28 KB, and a kilobyte or two travel around the card. */
const mostBytes = 26 * 1024;

const key = 'section:abcdefgh2345:1-0123456789abcdef';
const buttons: Block = {
  kind: 'actions',
  actions: [{ label: 'Sources', command: '/jungle sources abcdefgh2345' }],
};

/** What a card weighs as UTF-16, as Teams counts, or as UTF-8, as it travels. */
function bytes(message: Message, key?: string): number {
  const text = JSON.stringify(cardOf(message, key));
  return Math.max(Buffer.byteLength(text, 'utf16le'), Buffer.byteLength(text));
}

const letters = (text: string): string => text.replace(/[\s•]/g, '');

const words = fc.string({ unit: 'grapheme', maxLength: 20_000, size: 'max' });
const anything = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20_000, size: 'max' }));
const span: fc.Arbitrary<Span> = fc.oneof(
  anything,
  anything.map((text) => ({ kind: 'strong' as const, text })),
  fc.record({
    kind: fc.constant('link' as const),
    text: words,
    url: fc.nat(8000).map((length) => `https://gazette.example/${'x'.repeat(length)}`),
  }),
);
const spans = fc.array(span, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text) => ({ kind: 'heading' as const, text })),
  fc.record({ kind: fc.constantFrom('text' as const, 'note' as const), spans }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 4 }) }),
);
const messages = fc.array(block, { maxLength: 5 }).map((blocks) => ({ blocks }));
const few = { numRuns: 30, endOnFailure: true };

/** The words of a message, without the addresses of its links. */
const wordsOf = ({ blocks }: Message): string =>
  letters(
    blocks
      .flatMap((one) => {
        if (one.kind === 'heading') return [one.text];
        if (one.kind === 'list') return one.items.flat();
        return one.kind === 'actions' ? [] : one.spans;
      })
      .map((one) => (typeof one === 'string' ? one : one.text))
      .join(''),
  );

test('a card shows every word of its message, as it was written', () => {
  fc.assert(
    fc.property(messages, (given) => {
      const runs = JSON.stringify(cardOf(given).body).matchAll(
        /"type":"TextRun","text":("(?:[^"\\]|\\.)*")/g,
      );
      const shown = [...runs].map(([, text = '""']) => JSON.parse(text) as string).join('');
      expect(letters(shown)).toBe(wordsOf(given).toWellFormed());
    }),
    few,
  );
});

test('a message split in several loses no word, and Teams takes each part', () => {
  fc.assert(
    fc.property(messages, (given) => {
      const parts = split(given);
      for (const part of parts) expect(bytes(part)).toBeLessThan(mostBytes);
      expect(parts.map(wordsOf).join('')).toBe(wordsOf(given));
    }),
    few,
  );
});

test('a message shortened is one that Teams takes, with all its buttons and the beginning of each text', () => {
  fc.assert(
    fc.property(messages, (given) => {
      const whole = { blocks: [...given.blocks, buttons] };
      const short = shorten(whole, key);
      expect(bytes(short, key)).toBeLessThan(mostBytes);
      expect(short.blocks).toContainEqual(buttons);
      if (short !== whole) expect(messageText(short)).toContain('abrégé');
    }),
    few,
  );
});

const hostile = '<at>tous</at> **gras** [ici](javascript:alert(1)) "\\"\\u0000 <b>&amp;</b> ';

/** A section as it stands in a room, with a text, a headline and as many findings as one likes. */
const section = (text: string, headline: string, findings = 0): Message =>
  sectionMessage(
    {
      id: 'abcdefgh2345',
      number: 1,
      rubric: 'une',
      place: 0,
      link: 'l1',
      title: 'À la une',
      state: 'open',
      brief: { headline, text, medium: 'La Gazette', facts: [], revision: '1-0', writer: 'model' },
      findings: Array.from({ length: findings }, (_, i) => ({
        code: 'number',
        about: 'fact',
        hard: true,
        span: [i, i + 1],
        subject: `${hostile}${i}`,
      })),
      sources: [{ url: 'https://gazette.example/un', title: hostile, medium: 'La Gazette' }],
      tally: { approve: 0, changes: 0, veto: 0, quorum: 2, ballots: [], uncounted: [] },
    },
    (id) => id,
    () => ({ people: 0, own: false }),
  );

const feature = section(
  'Une phrase de la lettre, accentuée, de neuf mots environ. '.repeat(150),
  'Titre',
);

test('a feature of 1,500 words is shown whole', () => {
  expect(shorten(feature, key)).toBe(feature);
});

/** A bot that has met a person in a room, and its own chat. */
async function room() {
  const [embedded] = engines;
  if (!embedded) throw new Error('there is an embedded engine');
  const bot = await startTeamsBot(await embedded.open());
  await bot.does('Ana Sample', message('Bonjour'));
  const chat = bot.newsroom.chats.find(({ name }) => name === 'teams');
  if (!chat) throw new Error('this bot has no Teams');
  const place = { chat: 'teams', id: channel };
  return {
    ...bot,
    post: async (given: Message) => ({ ...place, message: await chat.post(place, key, given) }),
    update: chat.update,
    whisper: (person: string, given: Message) => chat.whisper(place, person, given),
    seen: () => bot.visible().map(cardText).join('\n'),
  };
}

test.each([
  ['a long text', section(hostile.repeat(2000), 'Titre')],
  ['a hostile title as long as a text', section('Un texte.', hostile.repeat(2000))],
  ['hundreds of findings', section('Un texte.', hostile, 500)],
  ['a text that is heavier as it travels', section('漢字'.repeat(20_000), 'Titre')],
])(
  '%s is posted and brought up to date, with its votes, and says that it was cut',
  async (_, given) => {
    const { post, update, seen, sections, connector } = await room();
    const ref = await post(given);
    await update(ref, given);
    expect(seen()).toContain('abrégé');
    expect(sections()).toHaveLength(1);
    expect(connector.calls.map(({ status }) => status)).not.toContain(413);
  },
);

test('where Teams takes less than it says, a shorter card is posted', async () => {
  const { post, seen, sections, connector } = await room();
  connector.limits.bytes = 9000;
  await post(feature);
  expect(connector.calls.map(({ status }) => status)).toContain(413);
  expect(seen()).toContain('abrégé');
  expect(sections()).toHaveLength(1);
});

test('where Teams takes no card of ours, the words are posted, and become a card once it does', async () => {
  const { post, update, seen, sections, connector } = await room();
  connector.limits.versions = ['1.2'];
  const ref = await post(feature);
  expect(seen()).toContain('Une phrase de la lettre');
  expect(sections()).toEqual([]);
  connector.limits.versions = ['1.5'];
  await update(ref, feature);
  expect(sections()).toHaveLength(1);
});

test('an answer too long for one message comes whole, in several', async () => {
  const { whisper, privately } = await room();
  const text = 'Une phrase de la lettre. '.repeat(4000);
  await whisper(personIn('Ana Sample'), plain(text));
  const told = privately(accountOf('Ana Sample').id).map(cardText);
  expect(told.length).toBeGreaterThan(5);
  expect(letters(told.join(''))).toBe(letters(text));
});
