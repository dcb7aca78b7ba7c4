import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { likeUnits, type Quantity } from './quantity.ts';

/** Which way a number goes. */
export type Direction = 'up' | 'down';

/** From one number to another, as a text tells it. */
export type Change = { from: Quantity; to: Quantity; at: number };

/** Verbs and nouns of a rise, wherever they stand about a number. */
export const rising =
  /(?<!\p{L})(?:haus|augment|progress|croi[ts]|croiss|accroi|accru|grimp|bondi|bond(?!\p{L})|(?<!se )mont(?:e|é|er|ée|ées|és|ent|era|ait|eront|aient)(?!\p{L})|remont|doubl|tripl|quadrupl|gonfl|envol|flamb|rebond|major|renchér|creus|relev(?:ée?s?|er|ant)(?!\p{L})|ris(?:e|es|en|ing)(?!\p{L})|rose(?!\p{L})|increas|grew|grow|jump|surg|climb|soar|hik(?:e|ed|es|ing)(?!\p{L})|swell(?:s|ed)?(?!\p{L})|swollen|widen|boost|put(?:s|ting)? up (?!with)|put(?:s|ting)? (?:[^\s,.;:]+ ){1,3}up by)/giu;
/** The same of a fall. */
export const falling =
  /(?<!\p{L})(?:bais|abaiss|(?:re)?chut|recul|diminu|effondr|repli|dégring|plong|r?e?tomb|(?:re)?descen|dévis|fond(?:u|re|rait)(?!\p{L})|réduc|rédui|ramen|ramèn|ampu|rogn|rétréc|allég|fall|fell|declin|slid|sli(?:p|pped|ps)(?!\p{L})|decreas|reduc|plung|shrank|shr[iu]nk|slump|tumbl|dropp?(?:ed|ing|s)?(?!\p{L})|sank|sink|sunk|dip(?:ped|s)?(?!\p{L})|lower|narrow|halv|cut(?:s|ting)?(?!\p{L}))/giu;

/** Verbs that tell which way only right before a share or a measure: «l’action a perdu 9 %». */
const gaining =
  /(?<!\p{L})(?:gagn\p{L}*|pri[st]|prend|prendre|prenait|gain(?:ed|s|ing)?|added|adds|put on)(?: \p{L}+)? $/iu;
const losing =
  /(?<!\p{L})(?:perd\p{L}*|c[èé]d\p{L}*|lâch\p{L}*|laiss\p{L}*|lose|loses|lost|losing|shed|sheds|off)(?: \p{L}+)? $/iu;

const above =
  /^,? ?(?:de plus|supplémentaires?|de hausse|d['’]augmentation|de croissance|more|higher|above|larger|bigger|greater|costlier|dearer|up(?!\p{L})|increase|rise|growth|jump|pay rise)(?!\p{L})/iu;
const below =
  /^,? ?(?:de moins|de baisse|de recul|de rabais|less|fewer|lower|below|smaller|cheaper|down(?!\p{L})|drop|fall|decline|decrease|cut|reduction)(?!\p{L})/iu;
const moreBy =
  /(?:(?<!\p{L})(?:supérieure?s?|plus (?:élevée?s?|gros|grosses?|chère?s?|longs?|grande?s?)) de|(?<!\p{L})up(?: by)?|\+) ?$/iu;
const lessBy =
  /(?:(?<!\p{L})(?:inférieure?s?|moins (?:élevée?s?|chère?s?)|plus (?:basse?s?|petite?s?|faibles?|courte?s?)) de|(?<!\p{L})down(?: by)? ?|(?<=[ (])[−–-])$/iu;

const edge = clauseEdges(
  '.;:,()\\n',
  'and|et|contre|against|from|after|après|malgré|despite|than|que|qu',
);

/** The words before a number, as far as they may tell which way it goes. */
function lead(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 70), at);
  const cuts = Array.from(before.matchAll(edge));
  const joined = (i: number) => {
    const cut = cuts[i];
    return (
      cut !== undefined && /^, (?:à|to|by|de|soit|up|down)? ?$/iu.test(before.slice(cut.index))
    );
  };
  let last = cuts.length - 1;
  while (joined(last)) last -= 1;
  const cut = cuts[last];
  return cut ? before.slice(cut.index + cut[0].length) : before;
}

const lastOf = (text: string, pattern: RegExp): number =>
  Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;

const denied =
  /(?<!\p{L})(?:(?:ne|pas|not|n['’]t|sans|without|freiner|limiter|enrayer|aurai(?:t|ent)|serai(?:t|ent)|would|could)(?!\p{L})|n['’](?!t(?!\p{L})))/iu;

/** «Il est tombé 80 mm»: what falls is rain, not the number. */
const rain =
  /(?<!\p{L})il (?:en )?(?:(?:est|était|sera|serait) (?:\p{L}+ )?tombé|tombe|tombait|tombera)(?! (?:à|de) )[^.;:!?]*$/iu;

/** Which way a text says that a number goes: «recule de 8 %», `15% smaller`; undefined when it does not say. */
export function trendAt(text: string, { start, end, unit }: Quantity): Direction | undefined {
  if (
    unit?.kind === 'time' &&
    !/^ (?:de (?:plus|moins)|more|less|longer|shorter)/u.test(text.slice(end))
  )
    return undefined;
  if (rain.test(text.slice(Math.max(0, start - 70), start))) return undefined;
  const after = text.slice(end, end + 30);
  const before = lead(text, start);
  if (below.test(after) || lessBy.test(before)) return 'down';
  if (above.test(after) || moreBy.test(before)) return 'up';
  if (denied.test(before)) return undefined;
  if (unit?.kind === 'share' || unit?.name === 'cent') {
    if (gaining.test(before)) return 'up';
    if (losing.test(before)) return 'down';
  }
  const [rises, falls] = [lastOf(before, rising), lastOf(before, falling)];
  if (rises >= 0 === falls >= 0) return undefined;
  return rises > falls ? 'up' : 'down';
}

const now = /(?<!\p{L})(?:now|today|désormais|maintenant|aujourd['’]hui)(?!\p{L})/iu;

const between: readonly (readonly [lead: RegExp, gap: RegExp, reversed: boolean])[] = [
  [
    /(?:(?<!\p{L})(?:de|from)|(?<!\p{L})d['’]) ?$/iu,
    /^(?: \p{L}+){0,3} (?:à|to) (?:about |around |some |près de |environ |une |quelque )?$/iu,
    false,
  ],
  [
    /$/u,
    /^(?: (?:\p{L}[\p{L}’'-]*|(?:19|20)\d\d)){0,8},? ?\(?(?:contre|après|against|up from|down from|versus|vs\.?|compared (?:with|to)|au lieu d(?:e|['’]\p{L}+)|instead of|revising)(?: \p{L}+){0,4} ?[$£€]?$/iu,
    true,
  ],
  [
    /(?<!\p{L})(?:to|à) (?:about |around |some |près de |environ |une |quelque )?$/iu,
    /^(?: \p{L}[\p{L}’'-]*){0,5},? (?:from) (?:about |some )?$/iu,
    true,
  ],
  [
    /$/u,
    /^[^.;\d]{0,60}(?:ne |n['’])[^.;\d]{0,20}plus qu(?:e |['’])$|^(?: \p{L}+){0,4} (?:now|today|désormais|maintenant|aujourd['’]hui)(?: \p{L}+){0,3} ?[$£€]?$/iu,
    false,
  ],
];

/** «Moins cher qu’une passe : 71 millions contre 96»: two things set side by side, not two times. */
const compared = /(?:(?<!\p{L})(?:que|than)(?!\p{L})|qu['’])[^.;]{0,60}$/iu;

/** «Contre 11 % chez sa rivale»: the number of another, not of another time. */
const elsewhere =
  /^(?![^.;,]{0,40}(?:précédent|dernier|dernière|previous|last)(?:e|s|es)?(?!\p{L}))(?: seulement| only)? (?:chez|pour|among|for|at(?! the (?:last|previous))|(?:dans|in) (?:les?|la|the) (?!(?:first|second|third|fourth|previous|prior|same|year|quarter|period|month|season|premi|deuxi|troisi|quatri|même|trimestre|saison)))/u;

/** What a number counts that is no amount: «après avoir refusé deux fois». */
const often = /^ (?:fois|times)(?!\p{L})/u;

const dated = /(?<!\p{L})(?:en|in) (?:19|20)\d\d(?!\d)/iu;

/** Whether a number ends a range, which what comes `from` elsewhere does not change: `aged 14 to 17 from 22 schools`. */
const isRange = (before: string, gap: string): boolean =>
  /\d (?:to|à) $/iu.test(before) && /(?<!\p{L})from(?!\p{L})/iu.test(gap);

/** Whether a number counts those of whom each now has the next: `61 writers now earn £1m`. */
const isOfEach = (first: Quantity, gap: string, second: Quantity): boolean =>
  !first.unit && second.unit !== undefined && /^ \p{L}/u.test(gap) && now.test(gap);

/** Whether a number in words counts others than an amount in millions before it: «gagnent plus d’un million, contre neuf». */
const isOfOthers = (first: Quantity, second: Quantity): boolean =>
  first.unit !== undefined &&
  first.scale > 1 &&
  second.worded &&
  !second.unit &&
  second.scale === 1;

/** The changes that a text tells with both numbers: «de 48 à 61», «61, contre 48», `to 61 from 48`. */
export function changesIn(text: string, quantities: readonly Quantity[]): Change[] {
  return quantities.flatMap((first, i) => {
    const second = quantities[i + 1];
    if (!second || second.start - first.end > 80 || !likeUnits(first, second)) return [];
    const gap = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const found = between.find(([start, middle]) => start.test(before) && middle.test(gap));
    if (!found || /^ (?:voix|votes)/u.test(gap) || isRange(before, gap)) return [];
    if (isOfEach(first, gap, second) || isOfOthers(first, second)) return [];
    if (found[2] && compared.test(text.slice(Math.max(0, first.start - 80), first.start)))
      return [];
    const rest = text.slice(second.end, second.end + 24);
    if (often.test(rest) || elsewhere.test(rest) || (dated.test(gap) && dated.test(rest)))
      return [];
    const [, , reversed] = found;
    return [
      reversed
        ? { from: second, to: first, at: first.start }
        : { from: first, to: second, at: first.start },
    ];
  });
}

const scaled = (one: Quantity, other: Quantity): number => {
  const [a = 0] = one.values;
  return one.scale === 1 && other.scale > 1 && a < 1000 ? a * other.scale : a;
};

/** Which way a change goes by its numbers. */
export function directionOfChange({ from, to }: Change): Direction | undefined {
  const [a, b] = [scaled(from, to), scaled(to, from)];
  if (a === b) return undefined;
  return b > a ? 'up' : 'down';
}
