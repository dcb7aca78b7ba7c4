import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsIn, mentionText, replaceMentions } from '#src/core/mention.ts';

test('a mention is read back from the text that it stands in', () => {
  const text = 'voir <@slack:T0:U0|Nour> dans <#teams:19:abc@thread.tacv2> avec <@teams:29:1xY>';
  expect(mentionsIn(text)).toEqual([
    { person: 'slack:T0:U0', label: 'Nour' },
    { room: { chat: 'teams', id: '19:abc@thread.tacv2' }, label: '' },
    { person: 'teams:29:1xY', label: '' },
  ]);
  expect(replaceMentions(text, mentionText)).toBe(text);
});

test('a label of any kind stays inside its mention', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      const [mention, ...others] = mentionsIn(mentionText({ person: 'slack:T0:U0', label }));
      expect(mention).toMatchObject({ person: 'slack:T0:U0' });
      expect(others).toEqual([]);
    }),
  );
});

test.each(['a < b > c', '<https://a.example|@slack:x>', '<@nour>', '<# titre>', 'x <@slack:> y'])(
  '«%s» mentions nobody',
  (text) => {
    expect(mentionsIn(text)).toEqual([]);
    expect(replaceMentions(text, () => '!')).toBe(text);
  },
);
