import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, messageText, plain, type Span } from '#src/core/message.ts';

const text = fc.string({ minLength: 1 });

const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  fc.record({ kind: fc.constantFrom('strong', 'struck'), text }),
  fc.record({ kind: fc.constant('link'), text, url: fc.webUrl() }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text }),
  fc.record({ kind: fc.constantFrom('text', 'note'), spans: fc.array(span) }),
  fc.record({ kind: fc.constant('list'), items: fc.array(fc.array(span)) }),
);

const spansOf = (of: Block): readonly Span[] => {
  if (of.kind === 'heading') return [of.text];
  if (of.kind === 'actions') return [];
  return of.kind === 'list' ? of.items.flat() : of.spans;
};

test('Plain text loses no word and no address of a message', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const shown = messageText({ blocks });
      for (const one of blocks.flatMap(spansOf)) {
        expect(shown).toContain(typeof one === 'string' ? one : one.text);
        if (typeof one !== 'string' && one.kind === 'link') expect(shown).toContain(one.url);
      }
    }),
  );
});

test('A message of one plain paragraph is that paragraph', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(messageText(plain(words))).toBe(words);
    }),
  );
});

test('Blocks stand apart, items under one another, an address once', () => {
  const url = 'https://gazette.example/une';
  const message = {
    blocks: [
      { kind: 'heading', text: 'Liens' },
      { kind: 'list', items: [['un ', { kind: 'strong', text: 'deux' }], ['trois']] },
      { kind: 'note', spans: [{ kind: 'link', text: 'La Gazette', url }] },
      { kind: 'text', spans: [{ kind: 'link', text: url, url }] },
    ],
  } as const;
  expect(messageText(message)).toBe(`Liens\n\n• un deux\n• trois\n\nLa Gazette (${url})\n\n${url}`);
});
