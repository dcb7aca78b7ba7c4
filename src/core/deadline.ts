const zone = 'Europe/Paris';
const hourMs = 3_600_000;

/** How far Paris is ahead of universal time at a moment, in milliseconds. */
function ahead(time: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(time);
  const [, day, month, year, hour, minute, second] =
    /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/.exec(parts)?.map(Number) ?? [];
  if (!day || !month || !year) throw new Error(`no time in ${zone}: ${parts}`);
  const there = Date.UTC(year, month - 1, day, hour, minute, second);
  return there - Math.floor(time / 1000) * 1000;
}

/** The moment that a person names, in the time of Paris: `2026-11-27 18:00`, `27/11/2026 18h`; undefined when it names none. */
export function readDeadline(text: string): Date | undefined {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ T]+(?:à )?(\d\d?)(?:[:h](\d\d)?)?)?$/.exec(text);
  const french = /^(\d\d?)\/(\d\d?)\/(\d{4})(?: +(?:à )?(\d\d?)(?:[:h](\d\d)?)?)?$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [french?.[3], french?.[2], french?.[1]];
  const [, , , , hour = '18', minute = '0'] = iso ?? french ?? [];
  const there = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
  );
  if (!Number.isFinite(there) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const date = new Date(there);
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
    return undefined;
  const near = there - ahead(there);
  return new Date(there - ahead(near));
}

/** The same moment as people type it, in the time of Paris. */
export const writtenDeadline = (iso: string): string => {
  const time = new Date(iso).getTime();
  return new Date(time + ahead(time)).toISOString().slice(0, 16).replace('T', ' ');
};

/** How long before a deadline people are reminded of it. */
export const reminderMs = 3 * hourMs;
