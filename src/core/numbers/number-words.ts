const list = (from: number, step: number, words: string) =>
  words
    .split(' ')
    .flatMap((word, i) => word.split('|').map((one) => [one, from + i * step] as const));

/** The units and tens that letters write. */
export const small: ReadonlyMap<string, number> = new Map([
  ...list(
    2,
    1,
    'deux|two trois|three quatre|four cinq|five six sept|seven huit|eight neuf|nine dix|ten',
  ),
  ...list(
    11,
    1,
    'onze|eleven douze|twelve treize|thirteen quatorze|fourteen quinze|fifteen seize|sixteen',
  ),
  ...list(17, 1, 'seventeen eighteen nineteen'),
  ...list(
    20,
    10,
    'vingt|vingts|twenty trente|thirty quarante|forty cinquante|fifty soixante|sixty',
  ),
  ...list(70, 10, 'septante|seventy huitante|octante|eighty nonante|ninety'),
]);

/** Words for so many or about: «une vingtaine», `the thirties`. */
export const rounds: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['dozen', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
  ...list(20, 10, 'twenties thirties forties fifties sixties seventies eighties nineties'),
]);

/** Ranks in letters, from the third. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...list(
    3,
    1,
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ...list(30, 10, 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'),
  ...list(3, 1, 'troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'),
  ...list(11, 1, 'onzieme douzieme treizieme quatorzieme quinzieme seizieme'),
  ...list(20, 10, 'vingtieme trentieme quarantieme cinquantieme soixantieme'),
  ...list(1, 1, 'unieme deuxieme'),
  ['centieme', 100],
  ['millieme', 1000],
]);

/** Words that multiply what stands before them. */
export const hundreds = new Set(['cent', 'cents', 'hundred']);
export const thousands = new Set(['mille', 'thousand']);
/** Words for one, most of them articles too. */
export const ones = new Set(['un', 'une', 'one', 'a']);
