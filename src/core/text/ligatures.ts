const cases: readonly (readonly [before: string, after: string])[] = [
  [
    '(?:anti|hyper|hypo|phyto|lymph|myx|pré|péri)?',
    `uvr|uf|il(?!l[ea]rd)|soph|d[èe]mes?(?!\\p{L})|dém|dip(?:e|ien)|cum[ée]n|koum|nanth|no(?:l|m[èé]|ph|te?ch|th|tour)
    |str(?:og|adi|iol|oprog|al(?:es?)?(?!\\p{L})|us(?!\\p{L}))`,
  ],
  ['(?:con)?s', 'ur(?:s|ettes?)?(?!\\p{L})'],
  ['(?:mono|bi|quadri|multi|ran|contre|cr[èe]ve)?c', 'urs?(?!\\p{L})'],
  ['c', 'uvres|li(?:aqu|osc|ochir)|lacanthe|lentéré|lomi?[eq]|nesth'],
  ['ch', 'urs?(?!\\p{L})'],
  ['(?:acc|éc)', 'ur'],
  ['b', 'ufs?(?!\\p{L})'],
  ['n', 'u(?:d|x)s?(?!\\p{L})'],
  ['v', 'ux?(?!\\p{L})'],
  ['m', 'urs(?!\\p{L})'],
  ['(?:man|dés|vand)', 'uvr'],
  ['f', 't(?:us|al|aux|olog|opath|oscop)'],
  ['st', 'chio'],
];

const ligatures = new RegExp(
  cases
    .map(([before, after]) => `(?<=(?<!\\p{L})${before})oe(?=${after.replace(/\s+/gu, '')})`)
    .join('|'),
  'giu',
);

/** `oeuvre` and its like with their ligature; names that only look like them stay. */
export const joinLigatures = (text: string): string =>
  text.replace(ligatures, (pair) => (pair.startsWith('O') ? 'Œ' : 'œ'));
