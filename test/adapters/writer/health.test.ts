import { expect, test } from 'vitest';
import { health } from '#src/adapters/writer/health.ts';

/** A server's health on a clock that is set in seconds. */
function followed() {
  let seconds = 0;
  const { begin, trouble } = health(() => new Date(seconds * 1000));
  return {
    trouble,
    at: (time: number) => {
      seconds = time;
    },
    begin: (long = false) => begin(long),
  };
}

test('a text that the cap stopped gives its attempt after a rest to the next', () => {
  const { at, begin } = followed();
  begin()?.('late');
  at(61);
  const capped = begin();
  expect(begin()).toBeUndefined();
  capped?.('capped');
  const next = begin();
  expect(next).toBeDefined();
  expect(begin()).toBeUndefined();
  next?.(undefined);
  expect(begin()).toBeDefined();
});

test('a text that the cap stops does not end a rest that began after it', () => {
  const { begin } = followed();
  const capped = begin();
  begin()?.('unreachable');
  capped?.('capped');
  expect(begin()).toBeUndefined();
});

test('a long text that was not written in time says nothing of the server', () => {
  const { at, begin, trouble } = followed();
  begin(true)?.('late');
  expect(trouble()).toBeUndefined();
  const brief = begin();
  expect(brief).toBeDefined();
  brief?.('late');
  expect(trouble()).toMatchObject({ setback: 'late' });
  at(61);
  begin(true)?.('late');
  expect(trouble()).toMatchObject({ setback: 'late' });
  expect(begin()).toBeDefined();
});

test('a long text that finds nobody says so of the server', () => {
  const { begin, trouble } = followed();
  begin(true)?.('unreachable');
  expect(trouble()).toMatchObject({ setback: 'unreachable' });
  expect(begin()).toBeUndefined();
});
