import { countWords } from '#src/core/article.ts';
import type { Figure } from '#src/core/numbers/main-figures.ts';
import { list } from './grammar.ts';

/** Currencies that a French reader knows by a name of their own, in the plural, as the pages’ words tell them. */
const currencies: Readonly<Record<string, string>> = {
  euro: 'euros',
  dollar: 'dollars',
  'dollar us': 'dollars américains',
  'dollar ca': 'dollars canadiens',
  'dollar au': 'dollars australiens',
  'dollar nz': 'dollars néo-zélandais',
  'dollar hk': 'dollars de Hong Kong',
  'dollar sg': 'dollars de Singapour',
  pound: 'livres',
  'pound gb': 'livres sterling',
  'franc ch': 'francs suisses',
  'franc cfa': 'francs CFA',
  yen: 'yens',
  yuan: 'yuans',
  rouble: 'roubles',
  'rupee in': 'roupies indiennes',
  won: 'wons',
};

const rates = {
  second: 'par seconde',
  minute: 'par minute',
  hour: 'par heure',
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
  season: 'par saison',
  match: 'par match',
  head: 'par personne',
  litre: 'par litre',
  gallon: 'par gallon',
  'cubic metre': 'par mètre cube',
  kilo: 'par kilo',
  tonne: 'par tonne',
} as const;

const magnitudes = [
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const;

const plain = (value: number, digits: Intl.NumberFormatOptions = {}): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: 3, ...digits });

/** «1,5 million d’euros», «12 livres par mois», «1 euro». */
function amount(value: number, currency: string): string {
  for (const [size, name] of magnitudes) {
    const times = Math.round((value / size) * 1000) / 1000;
    if (value < size || times * size !== value) continue;
    const of = currency.startsWith('e') ? 'd’' : 'de ';
    return `${plain(times)} ${name}${times < 2 ? '' : 's'} ${of}${currency}`;
  }
  const cents = Number.isInteger(value) ? {} : { minimumFractionDigits: 2 };
  return `${plain(value, cents)} ${value < 2 ? currency.replace(/s(?=$| )/gu, '') : currency}`;
}

function figureWords({ value, currency, rate }: Figure): string[] {
  if (!currency) return value < 0.001 ? [] : [`${plain(value)} %`];
  const words = currencies[[currency.name, currency.land].filter(Boolean).join(' ')];
  return words ? [[amount(value, words), ...(rate ? [rates[rate]] : [])].join(' ')] : [];
}

/** «En chiffres : 31 millions de livres par an et 12 %.», three figures and so many words at most; nothing without a figure. */
export function figuresSentence(
  figures: readonly Figure[],
  most = Number.POSITIVE_INFINITY,
): string {
  const told = figures.flatMap(figureWords).slice(0, 3);
  for (; told.length > 0; told.pop()) {
    const sentence = `En chiffres : ${list(told)}.`;
    if (countWords(sentence) <= most) return sentence;
  }
  return '';
}
