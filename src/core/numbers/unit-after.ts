import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { qualifies } from './counted-noun.ts';
import type { Unit } from './unit-words.ts';
import { isMeasure, moneyBeside, ofLand, raised, unitNamed } from './units.ts';
import { writtenNumbers } from './written-numbers.ts';

/** A unit and the length of what tells it. */
export type Found = { unit: Unit; length: number };

/** Symbols of one letter, which are units only so: «12 m», «250 g», «36g», «12 t», «3 L»; stuck to its figures an `s` makes a plural, an `m` or a `t` may make millions or more. */
const symbols: readonly (readonly [RegExp, string])[] = [
  [/^[ \u00a0\u202f]m(?![\p{L}\p{N}²³'’]|\.\p{L})/u, 'metre'],
  [/^[ \u00a0\u202f]?g(?![\p{L}\p{N}'’-]|\.\p{L})/u, 'gram'],
  [/^[ \u00a0\u202f]?[lL](?![\p{L}\p{N}'’-]|\. ?\p{L})/u, 'litre'],
  [/^[ \u00a0\u202f]t(?![\p{L}\p{N}'’-]|\.\p{L})/u, 'tonne'],
  [/^[ \u00a0\u202f]s(?![\p{L}\p{N}'’-]|\.\p{L})/u, 'second'],
];

/** Words between a number and its unit: `240,000 metric tons`, `5 square miles`. */
const kinds = 'metric|short|long|square|cubic|nautical';

const unitWord = new RegExp(
  `^(?:[ \\u00a0]d['’]|[ \\u00a0]d(?:e|es) |[ \\u00a0]of |[ \\u00a0\\u202f-])?(?:(${kinds})[ -])?(pour cent|per cent|pour mille|per mille|percentage points?|basis points?|points? de base|k?m[²³23](?![\\p{L}\\p{N}])|(?:kilo|mega|giga|tera)watt[ -]hours?|\\p{L}+)`,
  'iu',
);

/** Speeds by how texts write them after a number, with the word that stands for each. */
const speeds: readonly (readonly [RegExp, string])[] = [
  [
    /^[ \u00a0\u202f-]?(?:km ?\/ ?h|kmh|kph|(?:kilom[eè]tres?|kilometers?|km)(?:[ -](?:heure|à l['’]heure|par heure|per hour|an hour))|km[ -]h)(?!\p{L})/iu,
    'km/h',
  ],
  [/^[ \u00a0\u202f-]?(?:m ?\/ ?s|m[eè]tres? (?:par seconde|per second))(?!\p{L})/iu, 'm/s'],
  [/^[ \u00a0\u202f-]?(?:mph|miles? (?:per|an|à l['’]|par) ?(?:hour|heure))(?!\p{L})/iu, 'mph'],
];

/** The `an` of `151 an hour`, which is no year. */
const isArticle = (rest: string): boolean =>
  /^ an (?:hour|acre|ounce|inch|issue|episode|evening)/u.test(rest);

/** The «cent» of «seize des cent plaignants», which is a number and no coin. */
const isHundred = (rest: string): boolean => /^[ \u00a0](?:des?|of) cents? \p{L}/u.test(rest);

/** Whether a word goes on by a hyphen and so is none by itself: `28 second-hand carriages`. */
const isCompound = (after: string): boolean =>
  /^-(?:hand|rate|class|tier|string|half)/u.test(after);

/** The unit right after a number: a sign, or a word with what qualifies it on either side. */
function unitNext(rest: string): Found | undefined {
  const money = moneyBeside(rest, 'after');
  if (money) return money;
  const speed = speeds.find(([pattern]) => pattern.test(rest));
  if (speed) {
    const unit = unitNamed(speed[1], speed[1]);
    return unit && { unit, length: speed[0].exec(rest)?.[0].length ?? 0 };
  }
  const symbol = /^[ \u00a0\u202f]?([%‰]|°[CF])/u.exec(rest);
  if (symbol?.[1]) {
    const unit = unitNamed(symbol[1], symbol[1].toLowerCase());
    return unit && { unit, length: symbol[0].length };
  }
  const below = /^[ \u00a0](?:below zero|sous zéro)(?: (F)ahrenheit)?(?!\p{L})/iu.exec(rest);
  const cold = below && unitNamed(below[1] ? '°F' : '°C', below[1] ? '°f' : '°c');
  if (cold) return { unit: cold, length: below[0].length };
  const pence = /^p(?![\p{L}\p{N}])/u.exec(rest) ? unitNamed('pence', 'pence') : undefined;
  if (pence) return { unit: pence, length: 1 };
  const letter = symbols.find(([pattern]) => pattern.test(rest));
  const measure = letter && unitNamed(letter[1], letter[1]);
  if (measure) return { unit: measure, length: letter[0].exec(rest)?.[0].length ?? 0 };
  const heat = /^([FC])(?![\p{L}\p{N}])/u.exec(rest)?.[1];
  const degrees = heat && unitNamed(`°${heat}`, `°${heat.toLowerCase()}`);
  if (degrees) return { unit: degrees, length: 1 };
  const named = unitWord.exec(rest);
  const [all = '', kind = '', said = ''] = named ?? [];
  const word = said
    .replace(/(?:pour|per) cent/u, '%')
    .replace(/(?:pour|per) mille/u, '‰')
    .replace('percentage ', '')
    .replace(/watt hour/u, 'watt-hour')
    .replace(/basis points?|points? de base/u, 'bps');
  const place =
    /^points?$/iu.test(word) &&
    /points? d(?:e (?!pourcentage|base|plus|moins|croissance)|['’](?!avance|écart))/iu.test(rest);
  const plain =
    place || isArticle(rest) || isHundred(rest) ? undefined : unitNamed(word, bare(word));
  if (!plain || isCompound(rest.slice(all.length))) return undefined;
  const [more = '', after = ''] =
    /^[ \u00a0](?:de )?([\p{L}-]+)/u.exec(rest.slice(all.length)) ?? [];
  if (plain.name === 'stone' && after.length > 3) return undefined;
  const unit = ofLand(raised(plain, kind || after), after);
  const extra = unit !== plain && kind === '' ? more.length : 0;
  return { unit, length: all.length + extra };
}

/** A currency after its country: `190 million Australian dollars`. */
function currencyNext(rest: string): Found | undefined {
  const [, country = '', coin = ''] =
    /^[ \u00a0-]((?:(?:U\.?S\.?|\p{Lu}\p{L}+)[ \u00a0]){1,2})(\p{Ll}+)/u.exec(rest) ?? [];
  const plain = unitNamed(coin, bare(coin));
  const unit = plain && country.split(/[ \u00a0]/u).reduce(ofLand, plain);
  return unit?.kind === 'money' ? { unit, length: country.length + coin.length + 1 } : undefined;
}

/** Adjectives that a measure may follow: «les 12 derniers kilomètres». */
const ordering = wordSet(
  'dernier derniers dernière dernières premiers premières longs longues remaining last final extra',
);

/** A duration after an adjective, or a measure after one that sets it in order: «trois longues années», «12 derniers kilomètres». */
export function laterUnit(rest: string): Unit | undefined {
  const [, adjective = '', noun = ''] = /^[ \u00a0-](\p{Ll}{4,})[ -](\p{Ll}+)/u.exec(rest) ?? [];
  if (adjective === '' || noun === 'an' || qualifies(adjective)) return undefined;
  const unit = writtenNumbers(adjective).length === 0 ? unitNamed(noun, bare(noun)) : undefined;
  if (!unit) return undefined;
  return unit.kind === 'time' || (isMeasure(unit) && ordering.has(adjective)) ? unit : undefined;
}

/** The unit that stands right after a number, in whatever words. */
export const unitAfter = (rest: string): Found | undefined => unitNext(rest) ?? currencyNext(rest);
