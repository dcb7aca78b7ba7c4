import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emojiCharacter, emojiName } from '#src/core/text/emoji.ts';

const meant = ['✅', '✏️', '⛔', '👀', '🔍', '🌿', '💚', '🎧', '📰', '🔖', '⚠️'];
const aliases = ['✔️', '☑️', '👍', 'thumbsup', '+1', 'heavy_check_mark', 'like'];

test.each(aliases)('«%s» is another way to say ✅', (alias) => {
  expect(emojiName(alias)).toBe('white_check_mark');
});

test.each(meant)('%s is shown as itself under its name', (character) => {
  expect(emojiCharacter(emojiName(character))).toBe(character);
});

test('A name is the same with or without its colons and skin tone', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9_+-]{0,20}$/);
  fc.assert(
    fc.property(name, fc.integer({ min: 2, max: 6 }), (bare, tone) => {
      const folded = emojiName(bare);
      expect(emojiName(`:${bare}:`)).toBe(folded);
      expect(emojiName(` ${bare}::skin-tone-${tone} `)).toBe(folded);
      expect(emojiName(`:${bare}::skin-tone-${tone}:`)).toBe(folded);
    }),
  );
});

test('A character is the same in any skin tone and with or without its variation', () => {
  for (const tone of ['🏻', '🏼', '🏽', '🏾', '🏿'])
    expect(emojiName(`👍${tone}`)).toBe(emojiName('👍'));
  expect(emojiName('✏\uFE0E')).toBe(emojiName('✏\uFE0F'));
});

test('A name is its own name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...meant, ...aliases, 'tada', '🎉'), (emoji) => {
      expect(emojiName(emojiName(emoji))).toBe(emojiName(emoji));
    }),
  );
});

test.each(['constructor', '__proto__', 'toString'])('«%s» is a name like any other', (name) => {
  expect(emojiName(name)).toBe(name);
  expect(emojiCharacter(name)).toBe(`:${name}:`);
});
