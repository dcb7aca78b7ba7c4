/** Beginnings of words that say a no as a yes, beside those that sound negative: what is missed, given up, spared, or stays as it was. */
const beginnings = `
abst cess désert privé snob bouda éconduit débout recal retoqu balay capot avort raté loupé bredouill préserv vierg
zéro démuni dénu orphel muet mutis énigm incert flou tiède rétic traîn reporté remis ajourn délaiss esquiv déjou résist
survi maintien maintenu maintenir demeur persist conserv épuis prohib proscr tabou hostil désav désappr contest réfut
infond fausse caduc blanchi relax acquitt innocent disculp gratuit exonér franchis bénév impay invend banni aveugl
irré inint invis davantage skip shun snub spurn rebuff dismiss waiv forfeit walkover missed misses
devoid empty scratch scrap shelv halt quit overlook forget pending await postpon defer freez frozen surviv escap evad
dodg refrain acquit myth hoax veto scarce seldom cleared whatever regardless irrespective laissant neutre enterr romp
defeat promess promis imaginair fictif fictiv fantôm
inaperç inquiét inquièt crain redout
`;

/** Words and turns that do the same as they stand, as patterns. */
const turns = [
  ...'rate taire tait vide nul nulle faux gelée?s? avant encore autant (?:im|in(?!désir))\\p{L}+ables?'.split(
    ' ',
  ),
  'se gard\\p{L}+',
  "s['’](?:est|était|sont) (?:bien )?gardée?s?",
  "s['’](?:est|était|sont) passée?s? d[e'’]",
  "indépendante?s? d['’e]",
  'indépendamment',
  'sous le seuil',
  'premi(?:er|ère)s?(?! (?:trimestre|semestre|année|mois|jour|semaine|tour|ministre|temps|lieu|étage|plan|degré|mi-temps))',
  'insu',
  'dues? aux?',
  'dus? aux?',
  "s['’]en (?:va|vont|ira|iront|aller)",
  'inférieure?s? (?:à|aux?)',
  "à (?:quai|l['’]arrêt)",
  'dans le rouge',
  'laiss\\p{L}* (?:faire|expirer|tomber|filer|mourir)',
  "let (?:[\\p{L}’'-]+ ){1,8}(?:lapse|expire|slip)",
  'gard\\p{L}* (?:son|sa|ses|leurs?)',
  "s['’]en passe\\p{L}*",
  "se pass\\p{L}* d[e’']",
  '(?:prononc|vot|élev|manifest|plaid)\\p{L}+ contre',
  '(?:vot|rul|spok?e|came out|argu|campaign)\\p{L}* against',
  "point d['’e]",
  "jet\\p{L}+ l['’]éponge",
  'une croix sur',
  'camp\\p{L}+ sur',
  ...'miss short blank axed? drops? gone away mute mum keep(?:s|ing)? kept restante?s? remains? safe free bars? (?<!at\\s)least alone still'.split(
    ' ',
  ),
  'turn\\p{L}* (?:\\p{L}+ ){0,3}down',
  '(?:m[ie]ttr?\\p{L}*|mis) (?:un terme|fin)',
  'nowhere',
  'en vain',
  'vainement',
  'in vain',
  'with(?:hold|held)\\p{L}*',
  'later',
  'plus tard',
  'soon',
  'bientôt',
  'voted no',
  "fai(?:t|re|sant|sait|ront|ra) l['’]impasse",
  'à la place',
  'in (?:his|her|its|their) (?:place|stead)',
  'quelle?s? que soi\\p{L}+',
  'laiss\\p{L}+ de côté',
  '(?:left|leav\\p{L}*) (?:\\p{L}+ ){0,2}out',
  'libres?',
  'out of',
  "à l['’]écart",
  'apart from',
  'au plus t[ôa]\\p{L}*',
  'pull\\p{L}* out',
];

const pattern = new RegExp(
  `(?<!\\p{L})(?:${beginnings.trim().split(/\s+/u).join('|')}|(?:${turns.join('|')})(?:(?<=['’])|(?!\\p{L})))`,
  'iu',
);

/** Whether anything in a French or English text may say a no as a yes: «maintient», «bredouille», `walkover`. */
export const deniesQuietly = (text: string): boolean => pattern.test(text);
