import { seeming } from '#src/core/denials/negating-words.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';

/** On which side of a number, a day or an hour a text stays: «plus de 80 %», `before midnight`. */
export type Bound = 'over' | 'under';

const lead = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?: ?(?:les?|la|l['’]|des?|the|à|about|environ))?\\s?$`, 'iu');

/** Turns that hold the words of a bound and mean the other, or none; the «ne» that goes with them turns them no more. */
const turns: readonly (readonly [RegExp, Bound | undefined])[] = [
  [lead(`(?:plus ou moins|more or less|guère (?:plus|moins) d(?:e|u|['’])|du moins)`), undefined],
  [
    lead(
      `(?:pas|non|jamais)(?: à| pour)? plus d(?:e|u|['’])|(?:no|not|never|nor) more than|tout au plus`,
    ),
    'under',
  ],
  [
    lead(
      `(?:pas|jamais)(?: à| pour)? moins d(?:e|u|['’])|(?:no|not|never) (?:\\p{L}+ )?(?:fewer|less) than`,
    ),
    'over',
  ],
];

const before: readonly (readonly [RegExp, Bound])[] = [
  [
    lead(
      `plus d(?:e|u|['’])|au moins|au-delà d(?:e|u|['’])|au-dessus d(?:e|u|es|['’])|supérieure?s? [àa]u?|excéd\\p{L}+|dépass\\p{L}+|(?:au )?minimum(?: de)?|over|more than|at least|above|exceed\\p{L}*|in excess of|upwards of|north of|a minimum of|topp(?:ed|ing)|surpass\\p{L}*`,
    ),
    'over',
  ],
  [
    lead(
      `moins d(?:e|u|['’])|près d(?:e|u|['’])|presque|quasi(?:ment)?|pas loin d(?:e|['’])|inférieure?s? [àa]u?|(?:en |au-)dessous d(?:e|u|es|['’])|sous (?:les?|la barre d(?:e|u|es|['’]))|(?:ne |n['’])(?:dépass|exc[éè]d|att(?:ei|ein)[dgt])\\p{L}* (?:pas|jamais|guère)|au plus|(?:au )?maximum(?: de)?|under|less than|fewer than|below|nearly|almost|just shy of|up to|as (?:many|much) as|at most|a maximum of|bientôt|approch\\p{L}+(?: d(?:e|es))?|jusqu['’]`,
    ),
    'under',
  ],
];

/** What leaves less than half of the last place between a number and what it rounds: «près de 60 %» is no 54. */
export const nearLead = lead(
  `près d(?:e|u|['’])|presque|quasi(?:ment)?|pas loin d(?:e|['’])|nearly|almost|just shy of|bientôt|approch\\p{L}+(?: d(?:e|es))?`,
);

/** How a text bounds the number that comes next; first the turns that hold the words of a bound and mean the other, or none. */
export const boundLeads: readonly (readonly [RegExp, Bound | undefined])[] = [...turns, ...before];

/** The same behind the number, or behind the noun that it counts. */
const boundTails: readonly (readonly [RegExp, Bound])[] = [
  [
    /^,? (?:or more|ou plus|et plus|au moins|at least|minimum|and (?:over|above|up|more)|et (?:des poussières|quelques|davantage))(?!\p{L})/iu,
    'over',
  ],
  [
    /^,? (?:or (?:less|fewer)|ou moins|au plus|tout au plus|(?:au )?maximum|at (?:the )?most|ou presque|or nearly)(?!\p{L})/iu,
    'under',
  ],
];

const verbs = phrases('can could will would may might has have had was were is are did does do');
/** A no and the words from it to a bound: as far as its clause goes behind a «ne» and behind `none`, three elsewhere. */
const denied = new RegExp(
  [
    String.raw`(?<!\p{L})(?:not one|none|nobody|no one)(?<far> [^.;:«»]*?(?<= )${verbs} [^,.;:«»]*)$`,
    String.raw`(?<!\p{L})(?:(?<none>aucune?|no|none) |(?:not|never|nor|cannot|\p{L}+n['’]t) )(?<near>(?:[^ ,;:.«»]+ ){0,3})$`,
    String.raw`(?<!\p{L})n(?:e |['’])(?<clause>[^,;:.«»]*)$`,
  ].join('|'),
  'iu',
);

/** What starts another clause, and what compares. */
const joint = new RegExp(
  whole(phrases('et mais que qu’ qui dont si s’ils? and but than that who which if')),
  'iu',
);

const changed = phrases('augment* mont* baiss* recul* progress* diminu* grimp* vari* boug* excéd*');
/** What ends on the words of a bound that tells who or since when it is, not how much: «chez les jeunes de», `people` before `under 18`. */
const apart = new RegExp(
  `(?<!\\p{L})(?:${[
    phrases(
      'the its his her their our les des aux ces ses leurs depuis chez il_y_a avec ayant personne',
    ),
    phrases('of with having aged since people children men women (?:any|no_|every)one'),
    `(?<!(?:pas|jamais|${changed}) )d(?:e|u)`,
    '(?<!never )(?!(?:was|has|goes|falls|rises|drops|runs|lasts|costs|takes) )\\p{L}{2,}[^s\\P{L}]s',
  ].join('|')}) $`,
  'iu',
);

/** What may tell since when a thing is denied, or for how long it may not be: «pendant plus de 3 jours». */
const during = /(?<!\p{L})(?:en|pendant|durant|pour|in|for) $/iu;

const turned = { over: 'under', under: 'over' } as const;

/** The bound that words set on what follows it, as those ahead of it deny it: «ne dépasse pas», `none closer than`. */
function asDenied(bound: Bound, ahead: string): Bound | undefined {
  const { none, far, near, clause } = denied.exec(ahead.replace(seeming, ' '))?.groups ?? {};
  const between = far ?? near ?? clause;
  if (between === undefined || joint.test(between)) return bound;
  if (apart.test(ahead)) return none ? undefined : bound;
  return during.test(ahead) ? undefined : turned[bound];
}

const find = <T>(patterns: readonly (readonly [RegExp, T])[], text: string) =>
  patterns.find(([pattern]) => pattern.test(text));

/** The bound that a text sets on a number, a part or a measure. */
export function boundOf(text: string, { start, end }: Place): Bound | undefined {
  const lead = textBefore(text, start, 120);
  const turn = find(turns, lead);
  if (turn) return turn[1];
  const [pattern, bound] = find(before, lead) ?? [];
  if (pattern && bound)
    return /(?:at least|au moins) $/iu.test(lead)
      ? bound
      : nearLead.test(lead)
        ? bound
        : asDenied(bound, lead.replace(pattern, ''));
  return boundAfter(text, end);
}

/** The noun between a number and its bound; «10 hommes et quelques femmes» are no more than ten. */
const boundedNoun = /^ \p{L}+(?= (?:au|ou|or|at|and|et(?! (?:quelques|davantage) \p{L})) )/u;

/** The bound that a text sets on a number behind it: «300 personnes au plus», `300 or more`. */
export function boundAfter(text: string, end: number): Bound | undefined {
  const rest = text.slice(end, end + 40).replace(boundedNoun, '');
  return find(boundTails, rest)?.[1];
}

const late = /(?<!\p{L})(?:après|after|past)(?: l[ea])? $/iu;
const early = /(?<!\p{L})(?:avant|before|to)(?: l[ea])? $/iu;

/** Whether a text puts something before an hour or a day, or after it. */
export function sideOf(text: string, { start }: Place): Bound | undefined {
  const lead = textBefore(text, start, 16);
  if (late.test(lead)) return 'over';
  return early.test(lead) ? 'under' : undefined;
}
