import { type Place, textBefore } from '#src/core/text/span.ts';

/** On which side of a number, a day or an hour a text stays: «plus de 80 %», `before midnight`. */
export type Bound = 'over' | 'under';

const lead = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?: ?(?:les?|la|l['’]|des?|the|à|about|environ))?\\s?$`, 'iu');

/** How a text bounds the number that comes next; first the turns that hold the words of a bound and mean the other, or none. */
export const boundLeads: readonly (readonly [RegExp, Bound | undefined])[] = [
  [lead(`(?:plus ou moins|more or less|guère (?:plus|moins) d(?:e|u|['’])|du moins)`), undefined],
  [
    lead(`(?:pas|non|jamais) plus d(?:e|u|['’])|(?:no|not|never|nor) more than|tout au plus`),
    'under',
  ],
  [
    lead(
      `(?:pas|jamais)(?: à| pour)? moins d(?:e|u|['’])|(?:no|not|never) (?:\\p{L}+ )?(?:fewer|less) than`,
    ),
    'over',
  ],
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

/** Whether the clause that leads to a bound denies it: «aucune semaine ne dépasse», `none closer than`. */
const denied =
  /(?<!\p{L})(?:aucune?|ne|no|none|not|never|nor)(?!\p{L})(?![^,;:.]*(?<!\p{L})(?:qu[e’']|than))(?: ?[^ ,;:.]+){0,2} ?$|(?<!\p{L})n['’](?![^,;:.]*(?<!\p{L})qu[e’'])[^,;:.«»]*$/iu;

const turned = { over: 'under', under: 'over' } as const;

/** The bound that a text sets on a number, a part or a measure. */
export function boundOf(text: string, { start, end }: Place): Bound | undefined {
  const lead = textBefore(text, start, 120);
  const [pattern, bound] = boundLeads.find(([pattern]) => pattern.test(lead)) ?? [];
  if (pattern) {
    const ahead = lead.replace(pattern, '');
    const isDenied =
      denied.test(ahead) &&
      !/(?:at least|au moins) $/iu.test(lead) &&
      !/(?<!\p{L})personne (?:de |d['’])?$/iu.test(ahead);
    return bound && isDenied ? turned[bound] : bound;
  }
  return boundAfter(text, end);
}

/** The bound that a text sets on a number behind it: «300 personnes au plus», `300 or more`. */
export function boundAfter(text: string, end: number): Bound | undefined {
  const rest = text.slice(end, end + 40).replace(/^ \p{L}+(?= (?:au|ou|or|at|et|and) )/u, '');
  return boundTails.find(([pattern]) => pattern.test(rest))?.[1];
}

const late = /(?<!\p{L})(?:après|after|past)(?: l[ea])? $/iu;
const early = /(?<!\p{L})(?:avant|before|to)(?: l[ea])? $/iu;

/** Whether a text puts something before an hour or a day, or after it. */
export function sideOf(text: string, { start }: Place): Bound | undefined {
  const lead = textBefore(text, start, 16);
  if (late.test(lead)) return 'over';
  return early.test(lead) ? 'under' : undefined;
}
