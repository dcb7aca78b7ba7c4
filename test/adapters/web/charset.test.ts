import { expect, test } from 'vitest';
import { decodePage } from '#src/adapters/web/charset.ts';
import { inCharset } from '#test/support/charsets.ts';

const sentence = 'L’été, le cœur de la forêt bruisse déjà : « là-bas, où l’on s’égare »';
const decoded = (charset: string, declared: string) => {
  const { headers, body } = inCharset(charset, declared);
  return decodePage(body, headers['content-type']);
};

test.each([
  ['utf-8', 'header'],
  ['utf-8', 'meta'],
  ['utf-8', 'bom'],
  ['utf-8', 'none'],
  ['windows-1252', 'header'],
  ['windows-1252', 'meta'],
  ['windows-1252', 'none'],
  ['iso-8859-1', 'header'],
  ['iso-8859-1', 'meta'],
  ['utf-16le', 'bom'],
  ['utf-16le', 'header'],
])('decodes %s declared by its %s', (charset, declared) => {
  expect(decoded(charset, declared)).toContain(sentence);
});

test('a byte order mark wins over a wrong header', () => {
  const { body } = inCharset('utf-8', 'bom');
  expect(decodePage(body, 'text/html; charset=iso-8859-1')).toContain(sentence);
});

test('a page that calls itself UTF-8 falsely is read as windows-1252', () => {
  const { body } = inCharset('windows-1252', 'none');
  expect(decodePage(body, 'text/html; charset=utf-8')).toContain(sentence);
});

test('one broken byte does not turn a UTF-8 page into another', () => {
  const { body } = inCharset('utf-8', 'none');
  expect(decodePage(Buffer.concat([body, Buffer.from([0xff])]))).toContain(sentence);
});

test('an unknown label is as good as none', () => {
  const { body } = inCharset('windows-1252', 'none');
  expect(decodePage(body, 'text/html; charset=klingon')).toContain(sentence);
});
