import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTime, readWeeklyTime } from '#src/core/dates/deadline.ts';
import { weeklyText } from '#src/locale/deadline.ts';

const paris = 'Europe/Paris';

test.each([
  ['jeudi 17:00', { day: 4, hour: 17, minute: 0 }],
  ['Jeudi à 17h', { day: 4, hour: 17, minute: 0 }],
  ['dimanche 9 h 05', { day: 0, hour: 9, minute: 5 }],
  ['friday 23:59', { day: 5, hour: 23, minute: 59 }],
])('«%s» is a moment of the week', (text, time) => {
  expect(readWeeklyTime(text)).toEqual(time);
});

test.each(['', 'jeudi', '17:00', 'jeudi 25:00', 'jeudi 17:60', 'demain 17:00', 'jeudi 17:00 pile'])(
  '«%s» is none',
  (text) => {
    expect(readWeeklyTime(text)).toBeUndefined();
  },
);

test.each([
  ['2026-11-25T10:00:00Z', 'jeudi 17:00', '2026-11-26T16:00:00.000Z'],
  ['2026-11-26T15:59:59Z', 'jeudi 17:00', '2026-11-26T16:00:00.000Z'],
  ['2026-11-26T16:00:00Z', 'jeudi 17:00', '2026-12-03T16:00:00.000Z'],
  ['2026-07-01T10:00:00Z', 'jeudi 17:00', '2026-07-02T15:00:00.000Z'],
  ['2026-10-22T20:00:00Z', 'dimanche 17:00', '2026-10-25T16:00:00.000Z'],
  ['2026-03-27T20:00:00Z', 'lundi 0:30', '2026-03-29T22:30:00.000Z'],
])('after %s, «%s» in Paris is %s', (after, text, at) => {
  const time = readWeeklyTime(text);
  if (!time) throw new Error(text);
  expect(nextTime(time, new Date(after), paris).toISOString()).toBe(at);
});

const times = fc.record({
  day: fc.integer({ min: 0, max: 6 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

test('the next time comes after, within a week and an hour, in any zone', () => {
  const zones = fc.constantFrom(paris, 'America/Montreal', 'Asia/Kolkata', 'UTC');
  const moments = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, moments, zones, (time, after, zone) => {
      const away = nextTime(time, after, zone).getTime() - after.getTime();
      expect(away).toBeGreaterThan(0);
      expect(away).toBeLessThanOrEqual((7 * 24 + 1) * 3600 * 1000);
    }),
  );
});

test('a moment of the week is read back as it is written', () => {
  fc.assert(
    fc.property(times, (time) => {
      expect(readWeeklyTime(weeklyText(time))).toEqual(time);
    }),
  );
});
