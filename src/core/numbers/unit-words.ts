import { currencies } from './currencies.ts';

/** What a quantity counts: a currency, a share, a duration, a measure of one dimension. */
export type Unit = {
  name: string;
  kind:
    | 'money'
    | 'share'
    | 'time'
    | 'clock'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'data'
    | 'power'
    | 'energy'
    | 'heat'
    | 'speed'
    | 'frequency'
    | 'pixels'
    | 'level';
  factor: number;
  /** The land of a currency that others have too, or the lands that it may be of, where a text tells it: «dollars australiens», `kroner`. */
  land?: string;
  /** Whether the word has another sense that is no unit: «livres», «points». */
  doubtful?: true;
  /** Grams, where the word is a weight as well as a currency: `130 pounds`. */
  grams?: number;
  /** Whether a French text would turn it into metres, litres or kilos. */
  imperial?: true;
};

const unit = (kind: Unit['kind'], name: string, factor: number, words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => [word, { kind, name, factor }] as const);

const imperial = (kind: Unit['kind'], name: string, factor: number, words: string) =>
  words.split(' ').map((word) => [word, { kind, name, factor, imperial: true as const }] as const);

/** Units by the bare words and symbols that write them; factors turn each into seconds, metres, litres, grams and the like. */
export const unitsByWord: ReadonlyMap<string, Unit> = new Map([
  ...currencies.flatMap(([name, land, , words]) =>
    unit('money', name, 1, words).map(
      ([word, one]) => [word, land ? { ...one, land } : one] as const,
    ),
  ),
  ...unit('money', 'cent', 0.01, 'centime centimes cent cents pence penny'),
  ...unit('share', 'percent', 1, '% percent pct pourcent'),
  ...unit('share', 'per mille', 0.1, '‰'),
  ...unit('share', 'point', 1, 'point points'),
  ...unit('share', 'basis point', 0.01, 'bps'),
  ...unit('time', 'second', 1, 'seconde secondes second seconds secs sec'),
  ...unit('time', 'minute', 60, 'minute minutes min mins mn'),
  ...unit('time', 'hour', 3600, 'heure heures hour hours hrs'),
  ...unit('time', 'day', 86_400, 'jour jours journee journees day days'),
  ...unit('time', 'week', 604_800, 'semaine semaines week weeks'),
  ...unit('time', 'fortnight', 1_209_600, 'fortnight fortnights'),
  ...unit('time', 'month', 2_629_800, 'mois month months'),
  ...unit('time', 'year', 31_557_600, 'an ans annee annees annuite annuites bougies year years'),
  ...unit('time', 'decade', 315_576_000, 'decennie decennies decade decades'),
  ...unit('time', 'century', 3_155_760_000, 'siecle siecles century centuries'),
  ...unit('time', 'millennium', 31_557_600_000, 'millenaire millenaires millennium millennia'),
  ...unit('length', 'metre', 1, 'metre metres meter meters'),
  ...unit('length', 'kilometre', 1000, 'km kilometre kilometres kilometer kilometers'),
  ...unit('length', 'centimetre', 0.01, 'cm centimetre centimetres centimeter centimeters'),
  ...unit('length', 'millimetre', 0.001, 'mm millimetre millimetres millimeter millimeters'),
  ...imperial('length', 'mile', 1609.344, 'mile miles milles'),
  ...imperial('length', 'yard', 0.9144, 'yard yards'),
  ...imperial('length', 'foot', 0.3048, 'foot feet ft pied pieds'),
  ...imperial('length', 'inch', 0.0254, 'inch inches pouce pouces'),
  ...unit('mass', 'tonne', 1e6, 'tonne tonnes ton tons'),
  ...imperial('mass', 'stone', 6350.29, 'stone'),
  ...unit('mass', 'kilogram', 1000, 'kg kilo kilos kilogramme kilogrammes kilogram kilograms'),
  ...unit('mass', 'gram', 1, 'gramme grammes gram grams'),
  ...unit('mass', 'milligram', 0.001, 'mg milligramme milligrammes milligram milligrams'),
  ...unit('mass', 'microgram', 1e-6, 'µg microgramme microgrammes microgram micrograms'),
  ...imperial('mass', 'lb', 453.592, 'lb lbs'),
  ...imperial('mass', 'ounce', 28.35, 'ounce ounces'),
  ...unit('area', 'square metre', 1, 'm² m2'),
  ...unit('area', 'square kilometre', 1e6, 'km² km2'),
  ...unit('area', 'hectare', 1e4, 'hectare hectares ha'),
  ...imperial('area', 'acre', 4046.86, 'acre acres'),
  ...unit('volume', 'cubic metre', 1000, 'm³ m3'),
  ...unit('volume', 'litre', 1, 'litre litres liter liters'),
  ...unit('volume', 'hectolitre', 100, 'hl hectolitre hectolitres hectoliter hectoliters'),
  ...unit('volume', 'centilitre', 0.01, 'cl centilitre centilitres centiliter centiliters'),
  ...unit('volume', 'millilitre', 0.001, 'ml millilitre millilitres milliliter milliliters'),
  ...imperial('volume', 'gallon', 3.785, 'gallon gallons'),
  ...imperial('volume', 'pint', 0.5, 'pint pints'),
  ...unit('volume', 'barrel', 159, 'baril barils barrel barrels'),
  ...unit('data', 'megabyte', 1e6, 'mo mb megaoctet megaoctets megabyte megabytes'),
  ...unit('data', 'gigabyte', 1e9, 'go gb gigaoctet gigaoctets gigabyte gigabytes'),
  ...unit('data', 'terabyte', 1e12, 'to tb teraoctet teraoctets terabyte terabytes'),
  ...unit('data', 'kilobyte', 1e3, 'kilooctet kilooctets kilobyte kilobytes'),
  ...unit('power', 'watt', 1, 'watt watts'),
  ...unit('power', 'kilowatt', 1e3, 'kw kilowatt kilowatts'),
  ...unit('power', 'megawatt', 1e6, 'mw megawatt megawatts'),
  ...unit('power', 'gigawatt', 1e9, 'gw gigawatt gigawatts'),
  ...['kilo', 'mega', 'giga', 'tera'].flatMap((prefix, i) => {
    const [watt, french] = [`${prefix}watt`, `${prefix}wattheure`];
    const words = `${prefix.slice(0, 1)}wh ${french} ${french}s ${watt}-hour ${watt}-hours`;
    return unit('energy', `${watt} hour`, 1000 ** (i + 1), words);
  }),
  ...['', 'kilo', 'mega', 'giga', 'tera'].flatMap((prefix, i) => [
    ...unit('frequency', `${prefix}hertz`, 1000 ** i, `${prefix.slice(0, 1)}hz ${prefix}hertz`),
    ...(i > 1 ? unit('pixels', `${prefix}pixel`, 1000 ** i, `${prefix}pixel ${prefix}pixels`) : []),
  ]),
  ...unit('pixels', 'pixel', 1, 'pixel pixels'),
  ...unit('pixels', 'megapixel', 1e6, 'mpx mpix'),
  ...unit('level', 'decibel', 1, 'db decibel decibels'),
  ...unit('level', 'decibel of a milliwatt', 1, 'dbm'),
  ...unit('heat', 'degree', 1, 'degre degres degree degrees °c'),
  ...imperial('heat', 'fahrenheit', 1, '°f fahrenheit'),
  ...unit('speed', 'kilometre an hour', 1, 'km/h kmh kph'),
  ...unit('speed', 'metre a second', 3.6, 'm/s'),
  ...imperial('speed', 'mile an hour', 1.609344, 'mph'),
  ...imperial('speed', 'knot', 1.852, 'noeud noeuds knot knots'),
]);
