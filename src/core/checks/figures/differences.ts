import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { textBefore } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { combined, couples, type Numbers } from './couples.ts';

/** Words of gaps and of changes, by their stems, with what may part them from the number of it. */
const moves = new RegExp(
  `${anyOf(`
    augment hauss baiss recul rédui devanc rabot amput dégonfl all[éè]g progress gagn perd grimp chut bondi gonfl fond cède pren
    pris majora relev relèv repouss allong raccourc avanc retard prolong accro diminu abaiss élev surco[uû]t co[uû]t alourd dérap
    mont[eé](?:e?s?|nt|r\\p{L}*)(?!\\p{L}) cré(?:e|é|ation) embauch recrut supprim
    économi épargn manqu ch[eè]r écart différen[ct] rallonge déficit excédent solde marge
    rogn ajout sabr retranch grignot réduction surplus dépass rabais ristourne remise supplément décalage gain(?=s?(?!\\p{L})) perte infér supér
  `)}\\p{L}*(?: \\p{L}+){0,3} (?:d['’]|de |\\p{L}+ )?$`,
  'iu',
);

/** «90 mètres trop court», «plus long de 90 mètres»: a gap between two measures. */
const apart = `(?:trop|plus|moins) ${anyOf('longs? longues? courte?s? haute?s? basse?s? larges? étroite?s? lourde?s? l[ée]g[èe]re?s? grande?s? petite?s? profonde?s? épais(?:se)?s? chaude?s? froide?s?')}`;
const gapAhead = new RegExp(`(?<!\\p{L})${apart} d(?:e |['’])$`, 'iu');
const gapBehind = new RegExp(`^ ${apart}(?!\\p{L})`, 'iu');

/** Victories, which are told by what parts the scores: «s’imposer de quatre points». */
const wins =
  /(?<!\p{L})(?:impos|emport|batt|vain[cq]|dominé)\p{L}*(?: [\p{L}’'-]+){0,3} d(?:e |['’])$/iu;

/** «De trois ans son cadet», «son aînée de trois ans», «trois ans plus jeune»: a gap between two ages. */
const elder =
  /(?:(?<!\p{L})(?:cadet|aîné)(?:te|e)?s?|plus (?:jeunes?|âgée?s?|vieux|vieilles?)(?: qu(?:e |['’])\p{L}+)?),? d(?:e |['’])$/iu;
const younger =
  /^ (?:(?:plus )?(?:jeunes?|âgée?s?|vieux|vieilles?)|(?:son|sa|ses|leurs?|mon|ma|mes|[nv]otre) (?:cadet|aîné))(?:te|e)?s?(?!\p{L})/iu;

/** «Vingt centimes de plus», «en hausse de 300»: the difference of two numbers of the page. */
export function isDifference(quantity: Quantity, text: string, page: Numbers): boolean {
  const before = textBefore(text, quantity.start, 48).replace(',', '');
  const after = text.slice(quantity.end, quantity.end + 60);
  if (
    !moves.test(before) &&
    !wins.test(before) &&
    !gapAhead.test(before) &&
    !gapBehind.test(after) &&
    !(quantity.unit?.name === 'year' && (elder.test(before) || younger.test(after))) &&
    !(
      /(?:men|devan|domin)\p{L}+ (?:\p{L}+ )?de $/u.test(before) &&
      /^ (?:buts?|points?|longueurs?)(?!\p{L})/u.test(after)
    ) &&
    !/^(?: \p{Ll}+){0,2} (?:devant|derrière|de (?:plus|moins|mieux|retard|différence|pertes?|déficit|bénéfice|marge|économies?)|envolée?s|perdue?s|gagnée?s|supplémentaires?|sépar\p{L}+|d['’](?:écart|avance)|embauches?|recrutements?|(?:emplois|postes) (?:créés|supprimés|nouveaux)|qui (?:manqu|rest)|rest(?:ent|aient|ait|e) à|près(?! d))/u.test(
      after,
    )
  )
    return false;
  for (const [one, other] of couples(page)) {
    const unit = one.unit ?? other.unit;
    const points =
      unit?.name === 'percent' ? { ...unit, name: 'point', doubtful: true as const } : unit;
    const exact: Quantity = {
      ...one,
      values: one.values.flatMap((a) =>
        other.values.map((b) => Math.round(Math.abs(a - b) * 1e6) / 1e6),
      ),
      step: Math.min(one.step, other.step),
      ...(points ? { unit: points } : {}),
    };
    if (backs(exact, quantity)) return true;
  }
  return false;
}

/** «Sur 44 partants, 25 à l’arrivée» for `19 of the 44 gave up`: what a number of the page leaves of another, which the text tells beside it. */
export function isComplement(quantity: Quantity, text: string, page: Numbers): boolean {
  if (quantity.unit || quantity.ordinal) return false;
  const beside = quantitiesIn(text.slice(Math.max(0, quantity.start - 80), quantity.end + 80));
  for (const [one, other] of couples(page)) {
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    const all = a > b ? one : other;
    if (one.unit || other.unit || one.ordinal || other.ordinal || other.start - one.end > 160)
      continue;
    if (Math.abs(a - b) !== quantity.values[0] || a === b) continue;
    if (beside.some((mine) => !mine.unit && !mine.ordinal && mine.values[0] === all.values[0]))
      return true;
  }
  return false;
}

/** «Dont 31 à Lyon», «les 69 % restants»: what a part of the page leaves of a whole. */
export function isRest(quantity: Quantity, text: string, page: Numbers): boolean {
  const before = textBefore(text, quantity.start, 16);
  const after = text.slice(quantity.end, quantity.end + 24);
  if (
    !/(?:dont|les|reste\p{L}*|autres) $/iu.test(before) &&
    !/^ (?:\p{L}+ )?(?:autres|restant)/iu.test(after)
  )
    return false;
  const [value = 0] = quantity.values;
  if (quantity.unit?.name === 'percent')
    return page.quantities.some(
      ({ unit, values }) =>
        unit?.name === 'percent' && Math.abs(100 - value - (values[0] ?? 0)) < 0.05,
    );
  for (const [one, other] of couples(page)) {
    const left = Math.abs((one.values[0] ?? 0) - (other.values[0] ?? 0));
    if (left > 0 && backs(combined(one, other, left), quantity)) return true;
  }
  return false;
}

/** «De 156 à 126»: where a number of the page came from or went to by a difference that the page gives beside it. */
export function isMove(quantity: Quantity, text: string, page: Numbers): boolean {
  const before = textBefore(text, quantity.start, 24);
  const after = text.slice(quantity.end, quantity.end + 24);
  const from = /(?<!\p{L})d(?:e|['’]) ?$/iu.test(before) && /^ (?:\p{L}+ )?à \d/u.test(after);
  const to = /(?<!\p{L})d(?:e |['’])\d[\d \u00a0\u202f.,]*(?: \p{L}+)? à $/iu.test(before);
  if (!from && !to) return false;
  const [value = 0] = quantity.values;
  for (const [one, other] of couples(page)) {
    if (other.start - one.end > 60) continue;
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    const far = Math.min(a, b) >= 0.02 * Math.max(a, b);
    if (far && value > 2 && [a + b, Math.abs(a - b)].includes(value)) return true;
  }
  return false;
}
