import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealWith } from '#src/adapters/slack/seal.ts';

const [mine, other] = ['a secret of thirty-two characters', 'another secret of that very length'];

test('what is sealed for a tenant is opened for it alone, and shows nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (text) => {
      const kept = sealWith(mine).close('T1', text);
      expect(JSON.stringify(kept)).not.toContain(text);
      expect(sealWith(mine).open('T1', kept)).toBe(text);
      expect(sealWith(mine).open('T2', kept)).toBeUndefined();
      expect(sealWith(other).open('T1', kept)).toBeUndefined();
    }),
  );
});

test('a sealed text that was touched, cut or taken from elsewhere does not open', () => {
  const seal = sealWith(mine);
  const kept = seal.close('T1', 'xoxb-jeton');
  const bytes = Buffer.from(kept.text, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  const cut = Buffer.from(kept.tag, 'base64').subarray(0, 4).toString('base64');
  for (const touched of [
    { ...kept, text: bytes.toString('base64') },
    { ...kept, iv: seal.close('T1', 'x').iv },
    { ...kept, tag: cut },
    { ...kept, key: 'autre' },
    null,
    'xoxb-jeton',
    {},
  ])
    expect(seal.open('T1', touched)).toBeUndefined();
});

test('the same text sealed twice is never the same', () => {
  const seal = sealWith(mine);
  expect(seal.close('T1', 'jeton')).not.toEqual(seal.close('T1', 'jeton'));
});
