import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  keyBlock,
  limits,
  renderAll,
  renderMessage,
} from '#src/adapters/slack/blocks.ts';
import { richText } from '#src/adapters/slack/richtext.ts';
import { bracketed, inert, typed } from '#src/adapters/slack/text.ts';
import type { Block, Span } from '#src/core/message.ts';
import { checkedBlocks, readBlocks, type ShownBlock, textsOf } from '#test/support/slack/blocks.ts';

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

test('no piece is longer than Slack takes, and nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.array(span), fc.integer({ min: 200, max: 3000 }), (spans: Span[], limit) => {
      const pieces = richText(spans, limit).map((piece) => piece.map(({ text }) => text).join(''));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
      const said = spans.map((one) => (typeof one === 'string' ? one : one.text)).join('');
      expect(pieces.join('').replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
    }),
    { numRuns: 40 },
  );
});

test('a reader finds every word as it was written, whatever signs it holds', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const read = readBlocks(blocksOf({ blocks }) as ShownBlock[]).replace(/\s+/g, '');
      for (const one of blocks) {
        if (one.kind === 'actions' || one.kind === 'list') continue;
        const said =
          one.kind === 'heading'
            ? one.text
            : one.spans.map((s) => (typeof s === 'string' ? s : s.text)).join('');
        expect(read).toContain(said.replace(/\s+/g, ''));
      }
    }),
    { numRuns: 40 },
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

test('the small print links its sources, and an address cannot end its link', () => {
  const url = 'https://gazette.example/a|b>c?x=1&y=2';
  const [note] = blocksOf({
    blocks: [{ kind: 'note', spans: [{ kind: 'link', text: 'ici > là', url }] }],
  });
  expect(note).toMatchObject({
    type: 'context',
    elements: [{ text: '<https://gazette.example/a%7Cb%3Ec?x=1&amp;y=2|ici &gt; là>' }],
  });
});

const self = { team: 'T0', user: 'U0BRUISSE', bot: 'B0' };

test('what a person typed is read back from Slack’s markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typed(self, inert(text))).toBe(text);
    }),
  );
  expect(bracketed(self, '(<https://a.example/x>)')).toBe('(<https://a.example/x>)');
});

test.each([
  ['<https://a.example/?a=1&amp;b=2|a.example> vu', 'https://a.example/?a=1&b=2 vu'],
  ['<@U1> a raison', '<@slack:T0:U1> a raison'],
  ['ask <@U1|zoe &lt;3>', 'ask <@slack:T0:U1|zoe 3>'],
  ['<#C1|loupe> et <#C2|> et <#C3>', '<#slack:C1|loupe> et <#slack:C2> et <#slack:C3>'],
  ['<@U0BRUISSE> merci', ' merci'],
  ['<!here>, <!subteam^S1|@labo>, <!subteam^S2>, <!date^1^x|hier>', '@here, @labo, @groupe, hier'],
  ['<mailto:a@b.example|a@b.example> 1 &lt; 2', 'a@b.example 1 < 2'],
])('Slack’s «%s» is «%s»', (markup, text) => {
  expect(typed(self, markup)).toBe(text);
});

test('a key of any length fits in a block’s id, and two keys never share one', () => {
  const long = 'x'.repeat(400);
  expect(keyBlock('issue:1')).toBe('key:issue:1');
  expect(keyBlock(long).length).toBeLessThanOrEqual(limits.id);
  expect(keyBlock(long)).not.toBe(keyBlock(`${long}y`));
});
