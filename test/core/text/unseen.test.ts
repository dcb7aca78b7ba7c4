import { expect, test } from 'vitest';
import { withoutUnseen } from '#src/core/text/unseen.ts';

test.each([
  ['Le\u200b ca\u2060nal\ufeff rouvre.', 'Le canal rouvre.'],
  ['Le \u202ecanal\u202c \u2066rouvre\u2069.\u200f', 'Le canal rouvre.'],
  ['Le ca\u00adnal rou\u00advre.', 'Le canal rouvre.'],
  ['Le ca\u200dnal\u200c \u{e0041}rouvre\u0000.', 'Le canal rouvre.'],
])('what nobody sees is taken out: %j', (text, seen) => {
  expect(withoutUnseen(text)).toBe(seen);
});

test.each([
  'Une équipe 👩\u200d💻 et 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}, ❤\ufe0f.',
  'می\u200cخواهم, क्\u200dष',
  'Un titre\n\n\tUne ligne\u00a0: « oui\u202f»\r\n',
])('joiners that join, flags, spaces and line breaks stay: %j', (text) => {
  expect(withoutUnseen(text)).toBe(text);
});
