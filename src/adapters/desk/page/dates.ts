const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('fr-FR', options);

const hours = format({ hour: '2-digit', minute: '2-digit' });
const weekdays = format({ weekday: 'long', day: 'numeric', month: 'long' });
const days = format({ day: 'numeric', month: 'short', year: 'numeric' });
const moments = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const full = format({ dateStyle: 'full', timeStyle: 'short' });

const worded =
  (formatter: Intl.DateTimeFormat) =>
  (iso: string): string => {
    const date = new Date(iso);
    return Number.isNaN(date.valueOf())
      ? iso
      : formatter.format(date).replace(/(?<!\d)1 (?=\p{L})/u, '1er ');
  };

/** 14:05 */
export const hour = worded(hours);

/** mardi 3 novembre */
export const weekday = worded(weekdays);

/** 3 nov. 2026 */
export const day = worded(days);

/** 3 nov., 14:05 */
export const moment = worded(moments);

/** mardi 3 novembre 2026 à 14:05 */
export const wholeDate = worded(full);

/** Seconds from an ISO date to a time in milliseconds, never negative. */
export const secondsSince = (iso: string, now: number): number =>
  Math.max(0, Math.floor((now - new Date(iso).valueOf()) / 1000));
