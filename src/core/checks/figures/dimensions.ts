import type { Direction } from '#src/core/numbers/trend.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';

/** What texts compare: how much, how well, how fast, how warm, how late. */
export type Dimension = 'amount' | 'quality' | 'speed' | 'heat' | 'lateness';

/** A pattern that finds what any of some does, as whole words. */
const told = (...patterns: readonly string[]): RegExp => new RegExp(whole(...patterns), 'iu');

const rising = phrases(`
  hauss* remonter remontée augment* progress* croît croissant* accroi* accru* grimp* bondi* bond doubl* tripl* quadrupl* gonfl* envol* flamb* rebond* major*
  renchéri* allong* rallong* prolong* élargi* agrandi* relevé* relèv* relever afflux surcoût* gagn*
  rise rises rose risen rising increas* grew grow grows growing growth jump* surg* climb* soar* hik* swells swelled swollen widen* boost*
  double doubled doubles tripled triple gain gains gained gaining lengthen* extended raise* raising expand* twice thrice
  gone_up go_up went_up goes_up going_up is_up are_up was_up were_up up_from up_by closed_up finished_up
`);
const falling = phrases(`
  bais* abaiss* chut* recul* diminu* effondr* repli* dégring* plong* tombe tombé* tombent tombait retomb* descend* dévis* réduc* rédui*
  amput* rogn* rétréc* raccourci* écourt* allég* ramené* ramèn* perd perdu* perdent perdre perdait
  fall falls fell fallen falling declin* slid slip* slipp* decreas* reduc* plung* shrank shrunk shrink* slump* tumbl* drop drops dropped
  dropping sank sink* sunk dip dips dipped lower lowers lowered lowering narrow* halv* cut cuts cutting lose loses lost losing shed sheds shorten*
  gone_down go_down went_down goes_down going_down is_down are_down was_down were_down down_from down_by down_on down_to closed_down finished_down
`);

/** Adjectives of amounts, and those of which more is less. */
const large = `${phrases(`
  élevé* importante? grande? gros* longue? long chère? cher haute? forte? large nombreu* lourde? vieux vieille âgé*
  profond* épais*
`)}s?`;
const small = `${phrases(`
  petit* court* faible bas basse modeste mince étroit* rare jeune léger légère maigre serré* proche près
`)}s?`;

/** What makes of `plus de` and its like a bound of a number, which tells no direction. */
const number = phrases(`
  \\d[^_]* une? deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trent* quarant* cinquant*
  soixant* cent* mille la_moitié moitié
`);
const bounding =
  '(?! than (?:\\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|[£$€]))';

/** «Plus» or «moins» of something uncounted, or than something. */
const much = (word: string): string =>
  `${word} (?:qu(?:e|(?=[’']))|${large}|(?:de |d['’])(?!${number}(?!\\p{L}))\\p{L}+)`;

/** The words that tell each way in each dimension. */
export const dimensions: readonly (readonly [Dimension, Record<Direction, RegExp>])[] = [
  [
    'amount',
    {
      up: told(
        rising,
        '(?:two|three|four|five|six|ten) times(?! (?:a|per|as|less|fewer|smaller)(?!\\p{L}))',
        `plus(?!\\p{L}| \\p{L}| d['’])|${much('plus')}|moins ${small}`,
        'davantage|supérieure?s?|au-dessus',
        `(?:more|most)${bounding}`,
        `${phrases('higher larger bigger longer greater taller older heavier wider broader deeper dearer above')}(?! \\d)`,
      ),
      down: told(
        falling,
        'half (?:the|what|as)',
        `(?<!(?:au|du|ou|le|la|les) )moins(?!\\p{L}| \\p{L}| d['’])|${much('moins')}|plus ${small}`,
        'inférieure?s?|moindres?|au-dessous|en dessous',
        `(?:fewer|less|least)${bounding}`,
        `${phrases('smaller lower shorter cheaper narrower lighter thinner younger below')}(?! \\d)`,
      ),
    },
  ],
  [
    'quality',
    {
      up: told(phrases('mieux meilleur* better best(?!-)')),
      down: told(phrases('moins_bien pires? worse worst')),
    },
  ],
  [
    'speed',
    {
      up: told(phrases('plus_(?:vite|rapide*) faster quicker fastest quickest')),
      down: told(phrases('(?:moins_(?:vite|rapide*)|plus_lent*) slower slowest')),
    },
  ],
  [
    'heat',
    {
      up: told(phrases('plus_chaud* hotter hottest warmer warmest')),
      down: told(
        phrases('(?:moins_chaud*|plus_(?:froid*|frais|fraîche*)) colder coldest cooler coolest'),
      ),
    },
  ],
  [
    'lateness',
    {
      up: told(
        phrases(
          'plus_tard repouss* report(?:é|ée|és|ées|er|e|ent) ajourn* later postpon* put_back pushed_back delay* a_year_late',
        ),
      ),
      down: told(
        phrases(
          'plus_tôt avancée?s?_(?:de|d|au|à) en_avance d’avance earlier brought_forward ahead_of_schedule',
        ),
      ),
    },
  ],
];
