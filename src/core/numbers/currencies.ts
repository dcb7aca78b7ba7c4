/** A currency: its name here, the lands that it may be of where several share the name, its codes and signs, its bare words. */
type Currency = readonly [name: string, land: string, codes: string, words: string];

export const currencies: readonly Currency[] = [
  ['euro', '', 'EUR €', 'euro euros'],
  ['dollar', '', '$', 'dollar dollars bucks'],
  ['dollar', 'us', 'USD US$ U$', ''],
  ['dollar', 'au', 'AUD A$ AU$', ''],
  ['dollar', 'ca', 'CAD C$ CA$', ''],
  ['dollar', 'hk', 'HKD HK$', ''],
  ['dollar', 'nz', 'NZD NZ$', ''],
  ['dollar', 'sg', 'SGD S$', ''],
  ['dollar', 'tw', 'TWD NT$', ''],
  ['dollar', 'jm', 'J$', ''],
  ['pound', '', '£', 'livre livres pound pounds'],
  ['pound', 'gb', 'GBP', 'sterling quid'],
  ['pound', 'eg', 'EGP £E E£', ''],
  ['pound', 'lb', 'LBP', ''],
  ['guilder', '', 'NLG', 'florin florins guilder guilders'],
  ['lira', '', 'TRY TL ₺', 'lira liras lire lires'],
  ['yen', '', 'JPY ¥', 'yen yens'],
  ['yuan', '', 'CNY RMB', 'yuan yuans renminbi renminbis'],
  ['franc', '', '', 'franc francs'],
  ['franc', 'ch', 'CHF', ''],
  ['franc', 'cfa', 'FCFA XOF XAF CFA', ''],
  ['rupee', '', 'Rs. Rs ₹', 'roupie roupies rupee rupees'],
  ['rupee', 'in', 'INR', ''],
  ['rupee', 'pk', 'PKR', ''],
  ['rupee', 'lk', 'LKR', ''],
  ['rupee', 'np', 'NPR', ''],
  ['rupee', 'id', 'IDR Rp', 'rupiah rupiahs'],
  ['rouble', '', 'RUB ₽', 'rouble roubles ruble rubles'],
  ['hryvnia', '', 'UAH ₴', 'hryvnia hryvnias hryvnya'],
  ['crown', '', 'kr Kr', 'couronne couronnes crowns'],
  ['crown', 'se', 'SEK', 'kronor'],
  ['crown', 'se is', '', 'krona kronur'],
  ['crown', 'no dk', '', 'krone kroner'],
  ['crown', 'no', 'NOK', ''],
  ['crown', 'dk', 'DKK', ''],
  ['crown', 'cz', 'CZK Kč', 'koruna korunas korun'],
  ['zloty', '', 'PLN zł', 'zloty zlotys zlotych'],
  ['forint', '', 'HUF', 'forint forints'],
  ['leu', '', 'RON', 'leu lei leus'],
  ['lev', '', 'BGN', 'lev leva levs'],
  ['mark', '', '', 'deutschemark deutschmark deutschmarks'],
  ['peseta', '', '', 'peseta pesetas'],
  ['peso', '', '₱', 'peso pesos'],
  ['peso', 'mx', 'MXN Mex$ MX$', ''],
  ['peso', 'ar', 'ARS', ''],
  ['peso', 'cl', 'CLP', ''],
  ['peso', 'ph', 'PHP', ''],
  ['real', '', 'BRL R$', 'reais reals reaux'],
  ['sol', '', 'S/. S/', 'soles'],
  ['bolivar', '', '', 'bolivar bolivars bolivares'],
  ['boliviano', '', '', 'boliviano bolivianos'],
  ['colon', '', '₡', 'colones'],
  ['guarani', '', '₲', 'guarani guaranis guaranies'],
  ['quetzal', '', '', 'quetzal quetzals quetzales'],
  ['lempira', '', '', 'lempira lempiras'],
  ['gourde', '', '', 'gourde gourdes'],
  ['rand', '', 'ZAR', 'rand rands'],
  ['naira', '', 'NGN ₦', 'naira nairas'],
  ['cedi', '', 'GHS GH¢ GH₵ ₵', 'cedi cedis'],
  ['shilling', '', 'KSh Ksh KES USh UGX TSh TZS Sh', 'shilling shillings'],
  ['kwacha', '', 'ZMW', 'kwacha kwachas'],
  ['kwanza', '', '', 'kwanza kwanzas'],
  ['metical', '', '', 'metical meticals meticais'],
  ['pula', '', '', 'pula pulas'],
  ['birr', '', 'ETB', 'birr birrs'],
  ['dalasi', '', '', 'dalasi dalasis'],
  ['ariary', '', '', 'ariary ariarys'],
  ['ouguiya', '', '', 'ouguiya ouguiyas'],
  ['leone', '', '', 'leone leones'],
  ['dinar', '', 'TND DZD KWD JOD RSD', 'dinar dinars'],
  ['dirham', '', 'AED MAD Dh Dhs', 'dirham dirhams'],
  ['riyal', '', 'SAR QAR OMR', 'riyal riyals rial rials'],
  ['shekel', '', 'ILS NIS ₪', 'shekel shekels'],
  ['toman', '', '', 'toman tomans'],
  ['afghani', '', '', 'afghanis'],
  ['taka', '', 'BDT Tk ৳', 'taka takas'],
  ['baht', '', 'THB ฿', 'baht bahts'],
  ['dong', '', 'VND ₫', 'dong dongs'],
  ['kip', '', '', 'kip kips'],
  ['kyat', '', 'MMK', 'kyat kyats'],
  ['riel', '', '', 'riel riels'],
  ['ringgit', '', 'MYR RM', 'ringgit ringgits'],
  ['won', '', 'KRW ₩', 'won wons'],
  ['tugrik', '', '₮', 'tugrik tugriks'],
  ['tenge', '', '₸', 'tenge tenges'],
  ['lari', '', '₾', 'lari laris'],
  ['manat', '', '₼', 'manat manats'],
  ['dram', '', '', 'dram drams'],
  ['denarius', '', '', 'denier deniers denarius denarii'],
  ['sestertius', '', '', 'sesterce sesterces sestertius sestertii'],
  ['bitcoin', '', 'BTC', 'bitcoin bitcoins'],
  ['ether', '', 'ETH', 'ethers'],
];

/** Words beside a currency that tell its land: «dollars australiens», `Swiss francs`. */
export const lands: ReadonlyMap<string, string> = new Map(
  `us us americain american us : au australien australian : ca canadien canadian : hk hong : nz neo-zelandais zealand
  : sg singapour singapourien singaporean singapore : tw taiwanais taiwan taiwanese : jm jamaicain jamaican : gb sterling britannique british
  : eg egyptien egyptian : lb libanais lebanese : ch suisse swiss : cfa cfa : in indien indian : pk pakistanais pakistani
  : lk sri-lankais lankan : np nepalais nepalese nepali : id indonesien indonesian : se suedois swedish : no norvegien norwegian
  : dk danois danish : cz tcheque czech : is islandais icelandic : mx mexicain mexican : ar argentin argentine argentinian
  : cl chilien chilean : co colombien colombian : ph philippin philippine filipino 
  : tr turc turque turkish : zw zimbabween zimbabwean`
    .split(/\s*:\s*/)
    .flatMap((line) => {
      const [land = '', ...words] = line.split(/\s+/);
      return words.flatMap((word) =>
        ['', 's', 'e', 'es', 'ne', 'nes'].map((end) => [word + end, land] as const),
      );
    }),
);

/** Whether two currencies of one name may be of one land, as far as each tells it: `kroner` are Norwegian or Danish. */
export const mayShareLand = (one = '', other = ''): boolean =>
  one === '' || other === '' || one.split(' ').some((land) => other.split(' ').includes(land));
