import { partsOf } from '#src/core/checks/denials/parts.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { changesIn, type Direction, directionOfChange } from '#src/core/numbers/trend.ts';

/** What texts compare: how much, how well, how fast, how warm, how late. */
type Dimension = 'amount' | 'quality' | 'speed' | 'heat' | 'lateness';

/** Which way a text goes in a dimension. */
export type Way = Direction | 'both';

/** The ways that a text goes, of those dimensions that it speaks of. */
export type Ways = ReadonlyMap<Dimension, Way>;

/** The inside of a pattern from words set apart by spaces; `_` stands for a space, `*` for any ending. */
const any = (words: string): string =>
  words.trim().split(/\s+/).join('|').replaceAll('_', ' ').replaceAll('*', '\\p{L}*');

const oneOf = (...sources: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'iu');

const rising = any(`
  hauss* augment* progress* croît croissant* accroi* accru* grimp* bondi* bond doubl* tripl* quadrupl* gonfl* envol* flamb* rebond* major*
  renchéri* allong* rallong* prolong* élargi* agrandi* relevé* relèv* relever afflux surcoût* gagn*
  rise rises rose risen rising increas* grew grow grows growing growth jump* surg* climb* soar* hik* swell* swollen widen* boost*
  double doubled doubles tripled triple gain gains gained gaining lengthen* extended raise* raising expand* twice thrice
  gone_up go_up went_up goes_up going_up is_up are_up was_up were_up up_from up_by closed_up finished_up
`);
const falling = any(`
  bais* abaiss* chut* recul* diminu* effondr* repli* dégring* plong* tombe tombé* tombent tombait retomb* descend* dévis* réduc* rédui*
  amput* rogn* rétréc* raccourci* écourt* allég* ramené* ramèn* perd perdu* perdent perdre perdait
  fall falls fell fallen falling declin* slid slip* slipp* decreas* reduc* plung* shrank shrunk shrink* slump* tumbl* drop drops dropped
  dropping sank sink* sunk dip dips dipped lower lowers lowered lowering narrow* halv* cut cuts cutting lose loses lost losing shed sheds shorten*
  gone_down go_down went_down goes_down going_down is_down are_down was_down were_down down_from down_by down_on down_to closed_down finished_down
`);

/** Adjectives of amounts, and those of which more is less. */
const large = `(?:${any('élevé* importante? grande? gros* longue? long chère? cher haute? forte? large nombreu* lourde? vieux vieille âgé* profond* épais*')})s?`;
const small = `(?:${any('petit* court* faible bas basse modeste mince étroit* rare jeune léger légère maigre serré* proche près')})s?`;

/** What makes of `plus de` and its like a bound of a number, which tells no direction. */
const number = any(
  '\\d[^_]* une? deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trent* quarant* cinquant* soixant* cent* mille la_moitié moitié',
);
const bounding =
  '(?! than (?:\\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|[£$€]))';

/** «Plus» or «moins» of something uncounted, or than something. */
const much = (word: string): string =>
  `${word} (?:qu(?:e|(?=[’']))|${large}|(?:de |d['’])(?!(?:${number})(?!\\p{L}))\\p{L}+)`;

const dimensions: readonly (readonly [Dimension, Record<Direction, RegExp>])[] = [
  [
    'amount',
    {
      up: oneOf(
        rising,
        '(?:two|three|four|five|six|ten) times(?! (?:a|per|as|less|fewer|smaller)(?!\\p{L}))',
        `plus(?!\\p{L}| \\p{L}| d['’])|${much('plus')}|moins ${small}`,
        'davantage|supérieure?s?|au-dessus',
        `(?:more|most)${bounding}`,
        `(?:${any('higher larger bigger longer greater taller older heavier wider broader deeper dearer above')})(?! \\d)`,
      ),
      down: oneOf(
        falling,
        'half (?:the|what|as)',
        `(?<!(?:au|du|ou|le|la|les) )moins(?!\\p{L}| \\p{L}| d['’])|${much('moins')}|plus ${small}`,
        'inférieure?s?|moindres?|au-dessous|en dessous',
        `(?:fewer|less|least)${bounding}`,
        `(?:${any('smaller lower shorter cheaper narrower lighter thinner younger below')})(?! \\d)`,
      ),
    },
  ],
  [
    'quality',
    {
      up: oneOf(any('mieux meilleur* better best(?!-)')),
      down: oneOf(any('moins_bien pires? worse worst')),
    },
  ],
  [
    'speed',
    {
      up: oneOf(any('plus_(?:vite|rapide*) faster quicker fastest quickest')),
      down: oneOf(any('(?:moins_(?:vite|rapide*)|plus_lent*) slower slowest')),
    },
  ],
  [
    'heat',
    {
      up: oneOf(any('plus_chaud* hotter hottest warmer warmest')),
      down: oneOf(
        any('(?:moins_chaud*|plus_(?:froid*|frais|fraîche*)) colder coldest cooler coolest'),
      ),
    },
  ],
  [
    'lateness',
    {
      up: oneOf(
        any(
          'plus_tard repouss* report(?:é|ée|és|ées|er|e|ent) ajourn* later postpon* put_back pushed_back delay* a_year_late',
        ),
      ),
      down: oneOf(
        any(
          "plus_tôt avancée?s?_(?:de|d|au|à) en_avance d[’']avance earlier brought_forward ahead_of_schedule",
        ),
      ),
    },
  ],
];

/** Turns that hold one of those words and tell no direction. */
const idle = new RegExp(
  `(?<!\\p{L})(?:${any(`
    grew_up grow_up growing_up grandi* se_monte*_à tomb*_(?:sur|d['’]accord|en_panne|amoureu*|malade) plong*(?:_\\S+){1,3}_dans de_plus_belle
    au_plus(?:_(?:fort|haut|bas|près|tard|tôt))? pas_plus ni_plus_ni_moins plus_ou_moins de_moins_en_moins mieux_connu* tant_mieux faute_de_mieux
    au_moins du_moins (?:ans?|années?|mois|jours?|semaines?)_plus_(?:tôt|tard) plus_(?:tôt|tard)_(?:dans|ce|cette|en) (?:years?|months?|days?|weeks?)_(?:earlier|later)
    (?:in|last|this|next|by|the)_fall(?!_(?:in|from|by)) fall_of_(?:19|20)\\d\\d rais(?:ed|ing)_(?:money|funds) no_more no_less no_longer more_or_less
    at_(?:best|least|most) best_known better_known one_more lost_(?:his|her|their|its|my|our)_\\p{L}+ cut_(?:off|out) short_cut lower_(?:house|court*)
    (?:earlier|later)_(?:this|in|that|on)
  `)})(?!\\p{L})`,
  'giu',
);

/** Words after which what a part says is not said so, or not yet. */
const unsaid =
  /(?<!\p{L})(?:ne|pas|not|sans|without|no|never|jamais|aucune?|instead|rather than|au lieu|plutôt que|freiner|limiter|enrayer|refus\p{L}*|could|pourrai\p{L}*)(?!\p{L})|(?<!\p{L})n['’]|n['’]t(?!\p{L})/iu;

/** «Trois de plus», «une heure en moins»: no comparison follows. */
const counted =
  /(?<=[\p{L}\d%€$] )(?:de|en) (plus|moins)(?=\s*(?:[,.;:)]|$| qu| (?:à|dans|en|chez|par|au|cette|l['’])(?!\p{L})))/giu;

/** The «ne» of a comparison, which denies nothing: «moins qu’il ne l’avait estimé». */
const expletive =
  /(?<=(?:plus|moins|mieux|davantage)(?: \p{L}+){0,3} qu(?:e |['’])[^,;]{0,30})(?:ne |n['’])/giu;

const without = (part: string): string =>
  part
    .replace(expletive, '')
    .replace(counted, (_, word: string) =>
      word.toLowerCase() === 'plus' ? 'davantage' : 'moindre',
    )
    .replace(idle, ' ');

/** Which ways a text goes or compares, by its words and by numbers that it sets against each other; parts that deny tell none. */
export function waysIn(text: string): Ways {
  const parts = partsOf(text)
    .map((part) => without(part.text))
    .filter((part) => !unsaid.test(part));
  const changed = changesIn(text, figuresIn(text).quantities).map(directionOfChange);
  const ways = new Map<Dimension, Way>();
  for (const [dimension, { up, down }] of dimensions) {
    const goes = (way: Direction, told: RegExp) =>
      (dimension === 'amount' && changed.includes(way)) || parts.some((part) => told.test(part));
    const [rises, falls] = [goes('up', up), goes('down', down)];
    if (rises || falls) ways.set(dimension, rises && falls ? 'both' : rises ? 'up' : 'down');
  }
  return ways;
}
