import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectsIn } from '#src/adapters/writer/json.ts';

const objects = fc
  .dictionary(fc.string(), fc.jsonValue())
  .map((value): object => JSON.parse(JSON.stringify(value)));

test('an object is found whole among words and braces that are no JSON, and when it was written as JSON twice', () => {
  fc.assert(
    fc.property(objects, (object) => {
      const json = JSON.stringify(object);
      expect(
        objectsIn(`Je rends {titre, texte} :\n\`\`\`json\n${json}\n\`\`\`\nVoilà {fin}.`),
      ).toEqual([object]);
      expect(objectsIn(JSON.stringify(json))).toEqual([object]);
    }),
  );
});

test('an object without its last marks is found unless the text was cut, and never when a string was', () => {
  const json = '{"text": "Oui.", "facts": ["a"';
  expect(objectsIn(json)).toEqual([{ text: 'Oui.', facts: ['a'] }]);
  expect(objectsIn(json, true)).toEqual([]);
  expect(objectsIn('{"text": "Oui')).toEqual([]);
});

test('what strings hold is kept when the rest is mended', () => {
  expect(objectsIn('{"text": "un, ]\r\ndeux \\\'trois\\\'", "facts": [1, 2,],}')).toEqual([
    { text: "un, ]\r\ndeux 'trois'", facts: [1, 2] },
  ]);
});

test('a long answer of braces alone ends in time', () => {
  for (const piece of ['{', '{"', '{"a":[{']) expect(objectsIn(piece.repeat(20_000))).toEqual([]);
});
