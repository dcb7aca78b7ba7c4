import { figuresIn } from '#src/core/checks/figures-in.ts';
import { partsOf } from '#src/core/checks/parts.ts';
import { changesIn, type Direction, directionOfChange } from '#src/core/numbers/trend.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { type Dimension, dimensions } from './dimensions.ts';

/** Which way a text goes in a dimension. */
export type Way = Direction | 'both';

/** The ways that a text goes, of those dimensions that it speaks of. */
export type Ways = ReadonlyMap<Dimension, Way>;

/** Turns that hold one of those words and tell no direction. */
const turns = phrases(`
  grew_up grow_up growing_up grandi* se_monte*_à tomb*_(?:sur|d’accord|en_panne|amoureu*|malade) plong*(?:_\\S+){1,3}_dans de_plus_belle
  au_plus(?:_(?:fort|haut|bas|près|tard|tôt))? pas_plus ni_plus_ni_moins plus_ou_moins de_moins_en_moins mieux_connu* tant_mieux faute_de_mieux
  au_moins du_moins (?:ans?|années?|mois|jours?|semaines?)_plus_(?:tôt|tard) plus_(?:tôt|tard)_(?:dans|ce|cette|en) (?:years?|months?|days?|weeks?)_(?:earlier|later)
  (?:in|last|this|next|by|the)_fall(?!_(?:in|from|by)) fall_of_(?:19|20)\\d\\d rais(?:ed|ing)_(?:money|funds) no_more no_less no_longer more_or_less
  at_(?:best|least|most) best_known better_known one_more lost_(?:his|her|their|its|my|our)_\\p{L}+ cut_(?:off|out) short_cut
  drop(?:s|ped|ping)?[-_]out cut(?:ting)?_(?:\\S+_){0,2}(?:holes?|paths?|trench*) rel[eè]v*(?=_qu[e’]) (?<=^_?)relève(?:nt)? lower_(?:house|court*)
  (?:earlier|later)_(?:this|in|that|on) gagn*(?=_[^,.;:]{0,50}_par_(?:an|mois|semaine|jour|heure)(?!\\p{L}))
`);
const idle = new RegExp(whole(turns), 'giu');

/** Words after which what a part says is not said so, or not yet. */
const unsaid = new RegExp(
  `${whole(
    phrases('ne n’ pas sans jamais aucune? au_lieu plutôt_que freiner limiter enrayer pourrai*'),
    phrases('not without no never instead rather_than could refus*'),
  )}|n['’]t(?!\\p{L})`,
  'iu',
);

/** What had been so before, in a clause that only adds it: «qui était tombée à 96 000 euros». */
const before = /^\s*(?:étai(?:t|ent)|avai(?:t|ent)|had) /u;

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
    .filter((part, i) => !unsaid.test(part) && !(i > 0 && before.test(part)));
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
