import { expect, test } from 'vitest';
import { commandNear, isCommand } from '#src/adapters/desk/page/commandnear.ts';

const commands = ['add', 'approve', 'status', 'links'].map((name) => ({
  name,
  usage: '',
  summary: '',
}));

test.each([
  ['/add https://gazette.example/un', 'add'],
  ['/ADD', 'add'],
  ['/statut du projet ?', 'status'],
  ['/status of the project?', 'status'],
  ['/approuve 2', 'approve'],
  ['/ah oui', undefined],
  ['/', undefined],
])('«%s» is near %s', (text, near) => {
  expect(commandNear(text, commands)).toBe(near);
});

test.each([
  ['/jungle', true],
  ['/JUNGLE help', true],
  ['/jungle\nhelp', true],
  ['/jungles', false],
  ['/junglé', false],
  ['/add', false],
])('«%s» is a command: %s', (text, is) => {
  expect(isCommand(text)).toBe(is);
});
