import { weekdays } from './calendar.ts';

/** A moment of every week, on the clocks of one time zone; `day` counts from 0, Sunday. */
export type WeeklyTime = { day: number; hour: number; minute: number };

const dayMs = 24 * 3600 * 1000;
const written = /^(\p{L}+)\s*(?:à\s*)?(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?$/u;

/** Reads «jeudi 17 h 30», «jeudi à 17h», «Thursday 17:30»; undefined when it is no moment of a week. */
export function readWeeklyTime(text: string): WeeklyTime | undefined {
  const [, name = '', hours = '', minutes = '0'] = written.exec(text.trim().toLowerCase()) ?? [];
  const day = weekdays.get(name);
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (day === undefined || hours === '' || hour > 23 || minute > 59) return undefined;
  return { day, hour, minute };
}

/** How far a zone's clocks are ahead of UTC at a moment, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** The first such moment after `after`, whatever daylight saving does to the clocks in between. */
export function nextTime({ day, hour, minute }: WeeklyTime, after: Date, timeZone: string): Date {
  const from = after.getTime();
  const local = new Date(from + offsetAt(from, timeZone));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  const days = (day - local.getUTCDay() + 7) % 7;
  for (const week of [0, 7]) {
    const shown = midnight + (days + week) * dayMs + (hour * 60 + minute) * 60_000;
    const guess = shown - offsetAt(shown, timeZone);
    const at = shown - offsetAt(guess, timeZone);
    if (at > from) return new Date(at);
  }
  throw new Error('a week has no such moment');
}
