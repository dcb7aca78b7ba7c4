import { bare } from '#src/core/text/words.ts';
import { englishStopwords, frenchStopwords } from '#src/core/words/stopwords.ts';
import { writtenNumbers } from './number-words.ts';
import { moneyBeside, ofLand, raised, type Unit, unitNamed } from './units.ts';

const scales: readonly [RegExp, number][] = [
  [/^[ \u00a0\u202f-]?(?:lakh crores?)(?![\p{L}])/iu, 1e12],
  [/^[ \u00a0\u202f-]?(?:thousand crores?|mille crores?)(?![\p{L}])/iu, 1e10],
  [/^(?:[ \u00a0\u202f-]?(?:thousand|mille|milliers?|k€|k)| de milliers)(?![\p{L}])/iu, 1e3],
  [/^[ \u00a0\u202f-]?(?:lakhs?)(?![\p{L}])/iu, 1e5],
  [/^(?:[ \u00a0\u202f-]?(?:millions?|mlns?|mn|M(?=[€$£ ,.;)]|$))| de millions)(?![\p{L}])/u, 1e6],
  [
    /^[ \u00a0\u202f]?m(?=[ \u00a0\u202f-]?(?:[€$£]|(?:euro|dollar|pound|yen|franc|yuan)s?(?!\p{L})))/u,
    1e6,
  ],
  [/^[ \u00a0\u202f-]?(?:crores?)(?![\p{L}])/iu, 1e7],
  [/^(?:[ \u00a0\u202f-]?(?:milliards?|mds?|bn|billions?)| de milliards)(?![\p{L}])/iu, 1e9],
  [/^[ \u00a0\u202f-]?(?:trillions?|tn)(?![\p{L}])/iu, 1e12],
  [/^[bB](?![\p{L}])/u, 1e9],
];

/** Nouns that count money without naming it: «19 millions de pertes». */
const moneyNouns =
  /^(?:co[uû]ts?|recettes?|pertes?|économies?|bénéfices?|profits?|dettes?|dons?|aides?|subventions?|chiffre|revenus?|dépenses?|investissements?|ventes?|budget|frais|amendes?|dommages|capital|trésorerie|déficits?|financements?|salaires?|manque|mise|royalties|cachets?)(?!\p{L})/u;

/** Words after a number that it does not count: «contre 143 auparavant», «les 300 000 demandés». */
const noNouns =
  /^(?:(?:initial|original|current|recent|annual|rough|exact|immediate|eventual|final)ly|ici|(?:demand|réclam|exig|espér|annonc|vers|propos|escompt|accord|dépens|évoqu|estim|souhait|vis|fix|programm|budgét|escompt|initial|engag|vot|allou|octroy|command|calcul|enregistr|récolt)ée?s?|(?:attend|prév|perd|obten|d)ue?s?|(?:requi|promi)s(?:es?)?|investie?s?|auparavant|naguère|autrefois|jadis|initialement|actuellement|actuels?|seulement|désormais|maintenant|ensuite|encore|chaque|contre|cette|nécessaires?|disponibles|restant(?:e?s)?|before|earlier|today|later|previously|only|each|then|from|this|last|next|that|which|where|after|when|while|with|into|during|since|among|against|under|about|have|were|will|would|could|should|they|their|there|been|because|until|across|despite)(?!\p{L})/u;

/** Verbs: `customers over 70 slipped by 12%`, «la gagnante du 3 000 sautera»; those that also name people are nouns. */
const verb =
  /^(?:doi(?:t|vent)|peu(?:t|vent)|sont|ont|font|vont|devai(?:t|ent)|étai(?:t|ent)|must|were)$|[eiuv]r(?:a|ont|ait|aient)$|^(?!injured|wounded|dead|killed|accused|unemployed|disabled|hundred|retired|feed|breed|seed|bleed|need)\p{Ll}{2,}[^e]ed$/u;

const isStopword = (word: string): boolean =>
  frenchStopwords.has(word) || (word.length < 4 && englishStopwords.has(word));

/** The noun after a number that it counts; from a million up French puts «de» between. */
function nounCounted(rest: string, scale: number): string | undefined {
  const [, link, noun = ''] = /^[ \u00a0\u202f](d['’]|de |of )?(\p{Ll}{3,})/u.exec(rest) ?? [];
  if (/^(?:autres?|fois)$/u.test(noun)) return noun;
  if (link && /^(?:haut|long|large|profond|plus|moins|mieux|retard|avance)/u.test(noun))
    return undefined;
  if (noun === '' || isStopword(bare(noun)) || (!link && scale >= 1e6)) return undefined;
  const counts =
    !moneyNouns.test(noun) &&
    !noNouns.test(noun) &&
    !verb.test(noun) &&
    writtenNumbers(noun).length === 0;
  return counts ? bare(noun) : undefined;
}

type Found = { unit: Unit; length: number };

/** Words between a number and its unit: `240,000 metric tons`, `5 square miles`. */
const kinds = 'metric|short|long|square|cubic|nautical';

const unitWord = new RegExp(
  `^(?:[ \\u00a0]d['’]|[ \\u00a0]d(?:e|es) |[ \\u00a0]of |[ \\u00a0\\u202f-])?(?:(${kinds})[ -])?(pour cent|per cent|percentage points?|basis points?|points? de base|k?m[²³23](?![\\p{L}\\p{N}])|(?:kilo|mega|giga|tera)watt[ -]hours?|\\p{L}+)`,
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
  const symbol = /^[ \u00a0\u202f]?(%|°[CF])/u.exec(rest);
  if (symbol?.[1]) {
    const unit = unitNamed(symbol[1], symbol[1].toLowerCase());
    return unit && { unit, length: symbol[0].length };
  }
  const pence = /^p(?![\p{L}\p{N}])/u.exec(rest) ? unitNamed('pence', 'pence') : undefined;
  if (pence) return { unit: pence, length: 1 };
  const metres =
    /^[ \u00a0\u202f]m(?![\p{L}\p{N}²³'’]|\.\p{L})/u.exec(rest) && unitNamed('metre', 'metre');
  if (metres) return { unit: metres, length: 2 };
  const heat = /^([FC])(?![\p{L}\p{N}])/u.exec(rest)?.[1];
  const degrees = heat && unitNamed(`°${heat}`, `°${heat.toLowerCase()}`);
  if (degrees) return { unit: degrees, length: 1 };
  const named = unitWord.exec(rest);
  const [all = '', kind = '', said = ''] = named ?? [];
  const word = said
    .replace(/(?:pour|per) cent/u, '%')
    .replace('percentage ', '')
    .replace(/watt hour/u, 'watt-hour')
    .replace(/basis points?|points? de base/u, 'bps');
  const place =
    /^points?$/iu.test(word) &&
    /points? d(?:e (?!pourcentage|base|plus|moins|croissance)|['’](?!avance|écart))/iu.test(rest);
  const plain = place || isArticle(rest) ? undefined : unitNamed(word, bare(word));
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

/** A duration after an adjective: «trois longues années». */
function laterUnit(rest: string): Unit | undefined {
  const [, adjective = '', noun = ''] = /^[ \u00a0-](\p{Ll}{4,})[ -](\p{Ll}+)/u.exec(rest) ?? [];
  if (
    adjective === '' ||
    noun === 'an' ||
    noNouns.test(adjective) ||
    frenchStopwords.has(bare(adjective))
  )
    return undefined;
  const unit = writtenNumbers(adjective).length === 0 ? unitNamed(noun, bare(noun)) : undefined;
  return unit?.kind === 'time' ? unit : undefined;
}

/** What follows a number; `end` is where all of it ends. */
export type Tail = {
  scale: number;
  unit?: Unit;
  end: number;
  ordinal: boolean;
  counted: boolean;
  noun?: string;
  /** Whether an `m` right after the figures may mean metres as well as millions: `6m`. */
  millions: boolean;
};

/** What follows the figures that end at a place: an ordinal ending, a magnitude, a unit. */
export function readTail(text: string, from: number, money: Unit | undefined): Tail {
  let at = from;
  const ordinal =
    /^(?:st|nd|rd|th|ers?|[èe]re|nde?|[èe]mes?|es?)(?![\p{L}\p{N}])/iu.exec(
      text.slice(at, at + 8),
    )?.[0] ?? '';
  at += ordinal.length;
  let rest = text.slice(at, at + 48);
  let scale = 1;
  for (const [pattern, factor] of scales) {
    const hit = pattern.exec(rest);
    if (!hit) continue;
    scale = factor;
    at += hit[0].replace(/€$/u, '').length;
    break;
  }
  const m = scale === 1 && /^m(?![\p{L}\p{N}²³])/u.test(rest);
  if (m) at += 1;
  if (m && money) scale = 1e6;
  at +=
    /^(?: et demie?|[ -]and[ -]a[ -]half)(?!\p{L})/u.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  rest = text.slice(at, at + 48);
  const isTitle = ordinal !== '' && /^ \p{Lu}\p{Ll}/u.test(rest);
  const near = isTitle ? undefined : (unitNext(rest) ?? currencyNext(rest));
  const unit = money ?? near?.unit ?? (scale === 1 && !isTitle ? laterUnit(rest) : undefined);
  const noun = near || unit ? undefined : nounCounted(rest, scale);
  return {
    scale,
    ...(unit ? { unit } : {}),
    end: at + (near?.length ?? 0),
    ordinal: ordinal !== '',
    counted: noun !== undefined,
    ...(noun ? { noun } : {}),
    millions: m && !money,
  };
}
