import { remembered } from '#src/core/remember.ts';
import { type Place, placeOf } from '#src/core/text/span.ts';

/** A round, a medal or a rank of a contest, by its kind and how far it is from the top one, or a numbered turn: 1 for the final, gold, the first. */
export type ContestPlace = Place & { kind: Kind; level: number };

type Kind = 'round' | 'turn' | 'medal' | 'rank';

type Level = {
  kind: Kind;
  level: number;
  /** What whatever tells it has. */
  hint?: string;
  /** What tells it in so many words. */
  told: string;
  /** What may mean it as well. */
  meant: string;
};

const ordinals = [
  'premi(?:er|ère)|1ers?|1ère|1re|first|1st',
  'deuxième|seconde?|2e|2de?|2nd',
  'troisième|third|3e|3rd',
  'quatrième|fourth|4e|4th',
  'cinquième|fifth|5e|5th',
  'sixième|sixth|6e|6th',
  'septième|seventh|7e|7th',
  'huitième|eighth|8e|8th',
  'neuvième|ninth|9e|9th',
  'dixième|tenth|10e|10th',
];

/** What may mean a numbered turn: how it begins, what a vote comes to after it. */
const turnMeant = [
  'initial|opening|maiden|d’entrée|entrée en lice',
  'run-?offs?|ballott|entre-deux-tours',
];

const turn = (ordinal: string): string =>
  `(?:${ordinal}) (?:tours?(?! d(?:e|u|['’]) ?(?:piste|table|vis|roue|clé|garde|parole|magie|monde|france|île|terrain))|rounds?)`;

/** What may mean one of the first ranks: to win, to come after the winner, to get the third medal. */
const rankMeant = [
  "vainqueur|victoire|gagn|remport|impos|en tête|leader|champion|titre|winner|won|win|victor|lead|led|top|title|gold|d['’]or",
  'runner|dauphin|vice|silver|argent|derrière|behind',
  'bronze|podium',
];

/** A rank in figures: `No. 3`, «n° 3», `#3`, `1-3`. */
const numbered = (rank: number): string =>
  `(?:(?:no|n|nos|num[ée]ro|number)[.°º]? ?|n[.°º] ?|# ?|(?<!\\d)\\d-)${rank}(?!\\d)${rank === 1 ? '|1-2' : ''}`;

const placed =
  '(?:fini(?:[rt]|ssent|ra|rait|s)?|termin\\p{L}+|class\\p{L}+|arriv\\p{L}+|finish\\p{L}*|c[ao]mes?|coming|placed|plac\\p{L}+|pointe|rank\\p{L}*)(?: (?:à la|au|in|en|la|le|seulement|only|the|à une?|a)){0,2}';

/** What may follow a rank that somebody has: no noun but one of rank, «le deuxième trimestre» being one of time. */
const ranksNothing =
  "(?= (?:place|rang|spot|marche|position|au|du|de|des|d['’]|en|à|aux|derrière|devant|avec|sur|ex|et|mais|ou|dans|lors|après|avant|pour|cette|ce|in|of|at|behind|with|among|and|but|or|to|overall|on|for|from|after|out|last|this|here|there|when|while|as|by)(?!\\p{L})|[^ \\p{L}]|d['’]|$)(?! d(?:e|es|u) (?:finale|set|match|jeu|saison|trimestre|semestre|mandat))";

const rank = (ordinal: string): string =>
  `${placed} (${ordinal})${ranksNothing}|(${ordinal}) (?:place|rang|spot|marche|position|au classement|du classement)`;

const metals = [
  ['gold', 'or', 'golden', 'champion|(?:c[ao]me|finish\\p{L}*|ranked) first|1-2'],
  ['silver', 'argent', 'silver', 'runner-up|vice-champion|finaliste|second|deuxième|2nd|1-2'],
  ['bronze', 'bronze', 'bronze', 'troisième|third|3rd|1-2-3'],
] as const;

const rounds = [
  [
    '(?<!(?:demies?|quarts?|huitièmes?|seizièmes?)[- ](?:de )?)(?<=(?:la|en|une|sa|leur|cette|première) )finale(?! de (?:la )?conférence)|(?<=the )final(?= against| of| on| in|[,.])',
    '(?<!semi-?|semi |quarter-?|quarter |demi-|demie-|quarts? de |huitièmes? de |seizièmes? de )finale?s?(?!\\p{L})|finalist|decider|title',
  ],
  [
    'demie?s?[- ]finales?|demies(?= d| face| contre| [,.])|semi[- ]?finals?|semis|dernier carré|last four|final four',
    'demi-?fin|demies?|semi|last four|final four|dernier carré|finalist',
  ],
  [
    'quarts? de finale|quarter[- ]?finals?|last eight',
    'quarts?|quarter|last eight|dernier quatuor|huit derniers',
  ],
  ['huitièmes? de finale|round of (?:16|sixteen)|last (?:16|sixteen)', 'huitième|sixteen|16|1/8'],
  [
    'seizièmes? de finale|round of (?:32|thirty-two)|last (?:32|thirty-two)',
    'seizième|thirty-two|32|1/16',
  ],
] as const;

const levels: readonly Level[] = [
  ...rounds.map(([told, meant], i): Level => ({ kind: 'round', level: i + 1, told, meant })),
  ...metals.map(
    ([english, french, adjective, meant], i): Level => ({
      kind: 'medal',
      level: i + 1,
      told: `${english}[ -]medal\\p{L}*|(?:won|wins?|winning|took|takes?|claim\\p{L}*|secured) ${english}|${adjective} (?:lion|bear|palm|globe|leopard|shell)s?|(?:médaill\\p{L}+|lions?|ours|palmes?|globes?|ballons?|hugos?|césars?|léopards?|coquilles?) (?:d['’]|de |en )${french}`,
      meant: `${adjective}|${english}|d['’]${french}|en ${french}|l['’]${french}|${french}, |${meant}`,
    }),
  ),
  ...ordinals.map(
    (ordinal, i): Level => ({
      kind: 'turn',
      level: i + 1,
      hint: ordinal,
      told: turn(ordinal),
      meant: [ordinal, turnMeant[i] ?? []].flat().join('|'),
    }),
  ),
  ...ordinals.map(
    (ordinal, i): Level => ({
      kind: 'rank',
      level: i + 1,
      hint: ordinal,
      told: rank(ordinal),
      meant: [ordinal, numbered(i + 1), rankMeant[i] ?? []].flat().join('|'),
    }),
  ),
];

const patterns = levels.map((level) => ({
  ...level,
  hint: new RegExp(level.hint ?? '', 'iu'),
  told: new RegExp(`(?<![\\p{L}\\p{N}])(?:${level.told})(?!\\p{L})`, 'dgiu'),
  meant: new RegExp(`(?<![\\p{L}\\p{N}])(?:${level.meant})`, 'iu'),
}));

/** Every round, turn, medal and rank that a text tells as such, a rank by its numeral: «quarts de finale», «premier tour», `silver medal`, «a fini deuxième». */
export const contestPlacesIn = remembered((text): readonly ContestPlace[] =>
  patterns
    .filter(({ hint }) => hint.test(text))
    .flatMap(({ kind, level, told }) =>
      Array.from(text.matchAll(told), (match) => {
        const [start, end] = match.indices?.slice(1).find(Boolean) ?? [];
        const place = start === undefined || end === undefined ? placeOf(match) : { start, end };
        return { ...place, kind, level };
      }),
    ),
);

/** Whether a text may mean such a place by whatever words: `the runner-up` for the second. */
export const mayMean = (
  text: string,
  { kind, level }: Pick<ContestPlace, 'kind' | 'level'>,
): boolean =>
  patterns.some((one) => one.kind === kind && one.level === level && one.meant.test(text));
