/** What a quantity counts: a currency, a share, a duration, a measure. */
export type Unit = {
  name: string;
  kind: 'money' | 'share' | 'time' | 'clock' | 'measure';
  factor: number;
  /** Whether the word has another sense that is no unit: «livres», «points». */
  doubtful?: true;
};

const unit = (kind: Unit['kind'], name: string, factor: number, words: string) =>
  words.split(' ').map((word) => [word, { kind, name, factor }] as const);

/** Units by the bare words and symbols that write them; factors turn durations into seconds and measures into a common base. */
const units: ReadonlyMap<string, Unit> = new Map([
  ...unit('money', 'euro', 1, '€ euro euros eur'),
  ...unit('money', 'dollar', 1, '$ dollar dollars usd us$ bucks'),
  ...unit('money', 'pound', 1, '£ livre livres pound pounds gbp sterling'),
  ...unit('money', 'cent', 0.01, 'centime centimes cents pence penny'),
  ...unit('money', 'yen', 1, '¥ yen yens'),
  ...unit('money', 'franc', 1, 'franc francs chf'),
  ...unit('money', 'yuan', 1, 'yuan yuans'),
  ...unit('share', 'percent', 1, '% percent pct pourcent'),
  ...unit('share', 'point', 1, 'point points'),
  ...unit('time', 'second', 1, 'seconde secondes second seconds'),
  ...unit('time', 'minute', 60, 'minute minutes min mn'),
  ...unit('time', 'hour', 3600, 'heure heures hour hours'),
  ...unit('time', 'day', 86_400, 'jour jours journee journees day days'),
  ...unit('time', 'week', 604_800, 'semaine semaines week weeks'),
  ...unit('time', 'month', 2_629_800, 'mois month months'),
  ...unit('time', 'year', 31_557_600, 'an ans annee annees bougies year years'),
  ...unit('time', 'decade', 315_576_000, 'decennie decennies decade decades'),
  ...unit('time', 'century', 3_155_760_000, 'siecle siecles century centuries'),
  ...unit('measure', 'metre', 1, 'metre metres meter meters'),
  ...unit('measure', 'kilometre', 1000, 'km kilometre kilometres kilometer kilometers'),
  ...unit('measure', 'centimetre', 0.01, 'cm centimetre centimetres centimeter centimeters'),
  ...unit('measure', 'mile', 1609.344, 'mile miles'),
  ...unit('measure', 'foot', 0.3048, 'foot feet'),
  ...unit('measure', 'kilogram', 1e6, 'kg kilo kilos kilogramme kilogrammes kilogram kilograms'),
  ...unit('measure', 'gram', 1e3, 'gramme grammes gram grams'),
  ...unit('measure', 'tonne', 1e9, 'tonne tonnes ton tons'),
  ...unit('measure', 'hectare', 1e4, 'hectare hectares ha'),
  ...unit('measure', 'litre', 1, 'litre litres liter liters'),
  ...unit('measure', 'megabyte', 1e6, 'mo mb megaoctet megaoctets megabyte megabytes'),
  ...unit('measure', 'gigabyte', 1e9, 'go gb gigaoctet gigaoctets gigabyte gigabytes'),
  ...unit('measure', 'terabyte', 1e12, 'to tb teraoctet teraoctets terabyte terabytes'),
  ...unit('measure', 'megawatt', 1e6, 'mw megawatt megawatts'),
  ...unit('measure', 'gigawatt', 1e9, 'gw gigawatt gigawatts'),
  ...unit('measure', 'degree', 1, 'degre degres degree degrees °c'),
]);

/** Short units that are also common words, so that only their capitals or a digit right before them count. */
const shy: ReadonlySet<string> = new Set(['to', 'go', 'mo', 'ha', 'mn']);

/** Words that also name something that is counted. */
const doubtful: ReadonlySet<string> = new Set(['livre', 'livres', 'point', 'points']);

/** Minutes after midnight. */
export const clockUnit: Unit = { name: 'clock', kind: 'clock', factor: 60 };

/** Years of age, which texts often leave unsaid. */
export const yearUnit: Unit = { name: 'year', kind: 'time', factor: 31_557_600 };

/** The unit a word or symbol stands for; `word` as written, `key` the same bare. */
export function unitNamed(word: string, key: string): Unit | undefined {
  if (shy.has(key) && word === key) return undefined;
  const unit = units.get(key);
  return unit && doubtful.has(key) ? { ...unit, doubtful: true } : unit;
}
