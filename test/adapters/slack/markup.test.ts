import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  keyBlock,
  limits,
  renderAll,
  renderMessage,
} from '#src/adapters/slack/blocks.ts';
import { markup } from '#src/adapters/slack/markup.ts';
import { bracketed, inert, typed } from '#src/adapters/slack/text.ts';
import type { Block, Span } from '#src/core/message.ts';
import { checkedBlocks, textsOf } from '#test/support/slack/blocks.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 400 }),
  fc.constantFrom('<!channel>', 'a & b', '<https://piege.example|ici>', 'été', '\n\n', '*', '> '),
  fc.constant('un mot après l’autre '.repeat(170)),
);

const span: fc.Arbitrary<Span> = fc.oneof(
  words,
  fc.record({ kind: fc.constantFrom('strong', 'struck'), text: words }),
  fc.record({ kind: fc.constant('link'), text: words, url: fc.webUrl() }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: words }),
  fc.record({ kind: fc.constantFrom('text', 'note'), spans: fc.array(span, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('actions'),
    actions: fc.array(fc.record({ label: words, command: fc.constant('/jungle help') }), {
      maxLength: 30,
    }),
  }),
);

const bare = (text: string): string => text.replace(/\s+/g, '');

/** What a reader sees of Slack’s markup. */
const seen = (text: string): string =>
  text
    .replace(/<https?:[^|<>]*\|([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('no piece is longer than Slack takes, and none of a text is lost', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(words, fc.record({ kind: fc.constant('link'), text: words, url: fc.webUrl() })),
      ),
      fc.integer({ min: 200, max: 3000 }),
      (spans: Span[], limit) => {
        const pieces = markup(spans, limit);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        const said = spans.map((one) =>
          typeof one === 'string' ? one : one.text.trim() || ('url' in one ? one.url : ''),
        );
        expect(bare(seen(pieces.join('')))).toBe(bare(said.join('')));
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever a message says, Slack takes it, and nobody is pinged', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
      for (const rendered of [renderMessage({ blocks }), ...renderAll({ blocks })]) {
        const checked = checkedBlocks(rendered.blocks);
        expect(Array.isArray(checked), String(checked)).toBe(true);
        const texts = Array.isArray(checked) ? textsOf(checked) : [];
        for (const text of [rendered.text, ...texts]) expect(text).not.toMatch(/<[!@#]/);
        expect(rendered.text).not.toBe('');
      }
    }),
    { numRuns: 25 },
  );
});

test('a message in several loses no block', () => {
  const paragraph: Block = { kind: 'text', spans: ['long '.repeat(500)] };
  const blocks = Array.from({ length: 20 }, () => paragraph);
  const pages = renderAll({ blocks });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap((page) => page.blocks)).toEqual(blocksOf({ blocks }));
});

test('what is cut from a message too long for Slack is said, and its buttons stay', () => {
  const long: Block = { kind: 'text', spans: ['mot '.repeat(4000)] };
  const actions: Block = { kind: 'actions', actions: [{ label: 'Aide', command: '/jungle help' }] };
  const { blocks } = renderMessage({ blocks: [long, actions] });
  expect(JSON.stringify(blocks)).toContain('trop longue pour Slack');
  expect(blocks.at(-1)?.type).toBe('actions');
});

test('emphasis stays on its line, and an address cannot end its link', () => {
  expect(markup([{ kind: 'struck', text: 'un\n\ndeux ' }], 3000)).toEqual(['~un~\n\n~deux~ ']);
  const url = 'https://gazette.example/a|b>c?x=1&y=2';
  expect(markup([{ kind: 'link', text: 'ici > là', url }], 3000)).toEqual([
    '<https://gazette.example/a%7Cb%3Ec?x=1&amp;y=2|ici &gt; là>',
  ]);
});

test('what a person typed is read back from Slack’s markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typed(inert(text))).toBe(text);
    }),
  );
  expect(
    typed('<@U1|zoe> et <#C1|loupe> : <https://a.example/?a=1&amp;b=2|a.example> <!here>'),
  ).toBe('@zoe et #loupe : https://a.example/?a=1&b=2 ');
  expect(bracketed('(<https://a.example/x>)')).toBe('(<https://a.example/x>)');
});

test('a key of any length fits in a block’s id, and two keys never share one', () => {
  const long = 'x'.repeat(400);
  expect(keyBlock('issue:1')).toBe('key:issue:1');
  expect(keyBlock(long).length).toBeLessThanOrEqual(limits.id);
  expect(keyBlock(long)).not.toBe(keyBlock(`${long}y`));
});
