import { type Place, placeOf } from '#src/core/text/span.ts';

/** A time of day; `minutes` after midnight, both readings when the text does not tell morning from evening. */
export type ClockTime = Place & { minutes: readonly number[] };

const clock =
  /(?<![\p{L}\p{N}.,:])(\d{1,2})(?:(?:[ \u00a0\u202f]?(?:h|heures?)[ \u00a0\u202f]?|:)(\d\d)(?:[ \u00a0]?([ap])\.?m\b\.?)?|[.:](\d\d)[ \u00a0]?([ap])\.?m\b\.?|[ \u00a0]?([ap])\.?m\b\.?|[ \u00a0\u202f]?h(?!\p{L})|(?= in the (?:morning|afternoon|evening)| at night))(?![\p{L}\p{N}]|:\d)/giu;

/** A time of day with a point and no half of the day, as British pages write it: `rather than at 8.50`. */
const pointed =
  /(?<=(?<!\p{L})(?:at|until|till|before|after|by|from) )(\d{1,2})\.([0-5]\d)(?=[,;)]|\.(?!\d)|$| (?:and|or|on|in the|to|until|rather|instead|for|when|with|every|each|this|that)(?!\p{L}))/gu;

const pointedTimes = (text: string): ClockTime[] =>
  Array.from(text.matchAll(pointed), (match) => {
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return { ...placeOf(match), minutes: minutes < 720 ? [minutes, minutes + 720] : [minutes] };
  });

/** Every time of day that is written as one: `18h30`, `18:30`, `6.30pm`, `7 a.m.`; «7 heures» may be a duration and is left out. */
export function clockTimes(text: string): ClockTime[] {
  const full = Array.from(text.matchAll(clock), (match) => {
    const [, hours, first, a, second, b, c] = match;
    const place = placeOf(match);
    const words = text.slice(place.end, place.end + 18);
    const spoken =
      /^ (?:in the (?:afternoon|evening)|at night|du soir|de l['’]après-midi)(?!\p{L})/u.test(words)
        ? 'p'
        : undefined;
    const half = (a ?? b ?? c)?.toLowerCase() ?? spoken;
    const minutes = (Number(hours) % (half ? 12 : 25)) * 60 + Number(first ?? second ?? 0);
    const told = half === 'p' ? [minutes + 720] : [minutes];
    const open = !half && /:/u.test(match[0]) && Number(hours) < 12;
    return {
      ...place,
      minutes: open ? [minutes, minutes + 720] : told,
    };
  });
  return [...full, ...pointedTimes(text)].filter(({ minutes }) =>
    minutes.every((one) => one <= 1440),
  );
}
