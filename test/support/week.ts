import fc from 'fast-check';

/** Something that somebody does in a chat, in no platform's words; messages go by names of the week's own. */
export type Happening =
  | { kind: 'says' | 'edits'; who: string; message: string; text: string }
  | { kind: 'deletes'; who: string; message: string }
  /** In the thread under another message. */
  | { kind: 'replies'; who: string; message: string; under: string; text: string }
  /** A rubric's emoji on somebody's message. */
  | { kind: 'sorts'; who: string; message: string; emoji: string; added: boolean }
  /** A vote's emoji on a section, by its number; `stale` on the text it had before its edit. */
  | { kind: 'votes'; who: string; section: number; emoji: string; added: boolean; stale?: true }
  | { kind: 'asks'; who: string; command: string };

/** What happens between two commands, in the order it happens; a command is a phase of its own. */
export type Phase = readonly Happening[];

/** The six people of the week. */
const people = ['camille', 'nour', 'sacha', 'zoe', 'lou', 'max'] as const;

const [camille, nour, sacha, zoe, lou, max] = people;
const one = (place: number): string => people[place % people.length] ?? camille;

const link = (n: number): string => `https://gazette.example/lien-${n}`;

const says = (who: string, message: string, text: string): Happening => ({
  kind: 'says',
  who,
  message,
  text,
});
const edits = (who: string, message: string, text: string): Happening => ({
  kind: 'edits',
  who,
  message,
  text,
});
const replies = (who: string, message: string, under: string, text: string): Happening => ({
  kind: 'replies',
  who,
  message,
  under,
  text,
});
const sorts = (who: string, message: string, emoji: string, added = true): Happening => ({
  kind: 'sorts',
  who,
  message,
  emoji,
  added,
});
const asks = (who: string, command: string): Phase => [{ kind: 'asks', who, command }];

const hashtags: Record<number, string> = {
  4: ' #une',
  9: ' #stories',
  14: ' #loupe',
  19: ' #adoré',
  24: ' #liane',
  29: ' #loupe',
};

/** Links 1 to 32, each in a message of its own, some with a tracker or a hashtag. */
const singles = Array.from({ length: 32 }, (_, i): Happening => {
  const n = i + 1;
  const tracked = n % 3 === 0 ? '?utm_source=lettre' : '';
  return says(one(n), `m${n}`, `À lire : ${link(n)}${tracked}${hashtags[n] ?? ''}`);
});

const drops: Phase = [
  ...singles,
  says(nour, 'deux', `${link(33)} et ${link(34)}`),
  says(sacha, 'paire', `${link(35)} ou ${link(36)}`),
  says(zoe, 'trio', `${link(37)} ${link(38)} ${link(39)} #liane`),
  says(max, 'dernier', `Pour finir ${link(40)}`),
  says(lou, 'encore-2', `${link(2)}?fbclid=abc vaut le détour`),
  says(sacha, 'encore-3', `Moi aussi ${link(3)}`),
  says(max, 'aussi-2', `Oui, ${link(2)} !`),
  says(zoe, 'encore-5', `${link(5)}#notes`),
  says(nour, 'bavardage', 'Quelle semaine, quand même.'),
  says(camille, 'phrase', 'Quelle phrase !'),
  replies(nour, 'fil-1', 'm1', 'Le chiffre de l’an dernier était 12 %.'),
  replies(sacha, 'fil-2', 'm1', 'À garder pour la semaine prochaine.'),
  replies(max, 'fil-3', 'm1', 'Rien à voir.'),
  replies(zoe, 'fil-4', 'm8', 'Lequel des deux ?'),
  replies(lou, 'fil-5', 'm10', 'Vraiment ?'),
  replies(camille, 'fil-6', 'encore-2', `Et aussi ${link(1)}`),
  replies(lou, 'fil-7', 'bavardage', 'À qui le dis-tu.'),
  replies(max, 'fil-8', 'deux', 'Les deux se valent.'),
  sorts(nour, 'm11', 'herb'),
  sorts(sacha, 'm12', 'mag'),
  sorts(lou, 'm13', 'newspaper'),
  edits(one(6), 'm6', `À lire : ${link(6)} #adoré`),
  edits(one(8), 'm8', `Plutôt ${link(38)} que l’autre`),
  edits(nour, 'deux', `${link(33)} seulement`),
  edits(sacha, 'paire', `${link(35)} ou ${link(36)} #une`),
  edits(sacha, 'paire', `${link(36)} tout bien pesé`),
  edits(camille, 'phrase', `Quelle phrase : ${link(22)}`),
  sorts(sacha, 'm12', 'mag', false),
  sorts(lou, 'm13', 'headphones'),
  sorts(lou, 'm13', 'newspaper', false),
  edits(nour, 'fil-1', 'Le chiffre de l’an dernier était 13 %.'),
  edits(max, 'fil-8', `Les deux se valent, avec ${link(4)}`),
  edits(max, 'fil-8', 'Les deux se valaient.'),
  { kind: 'deletes', who: max, message: 'fil-3' },
  { kind: 'deletes', who: one(10), message: 'm10' },
  { kind: 'deletes', who: max, message: 'aussi-2' },
  edits(zoe, 'trio', `${link(37)} ${link(39)} #loupe`),
];

/** What is left of the replies: those that stand under a link, as last worded. */
export const notesOfTheWeek = [
  'Le chiffre de l’an dernier était 13 %.',
  'Lequel des deux ?',
  'Les deux se valaient.',
  'À garder pour la semaine prochaine.',
];

const sections = Array.from({ length: 10 }, (_, i) => i + 1);

const vote = (
  who: string,
  section: number,
  emoji: string,
  added = true,
): Extract<Happening, { kind: 'votes' }> => ({
  kind: 'votes',
  who,
  section,
  emoji,
  added,
});
const [yes, change, veto] = ['white_check_mark', 'pencil2', 'no_entry'] as const;

const firstVotes: Phase = [
  ...sections.map((n) => vote(one(n), n, yes)),
  vote(max, 1, change),
  vote(nour, 2, veto),
  vote(nour, 3, change),
  ...sections.filter((n) => n !== 5).map((n) => vote(one(n + 2), n, yes)),
  vote(one(4), 4, yes, false),
  vote(max, 1, change, false),
  vote(one(4), 4, yes),
  vote(nour, 2, veto, false),
  vote(zoe, 6, yes),
  vote(zoe, 6, yes, false),
];

const rewritten = (subject: string): string =>
  `La Gazette d’exemple raconte ${subject}, une première pour la coopérative.`;

const secondVotes: Phase = [
  { ...vote(sacha, 3, veto), stale: true },
  vote(camille, 3, yes),
  vote(lou, 5, yes),
  says(max, 'tard-1', `${link(1)} est toujours là ?`),
  { ...vote(nour, 3, change, false), stale: true },
  vote(max, 3, yes),
  vote(zoe, 5, change),
  vote(sacha, 5, yes),
  says(lou, 'tard-2', 'https://gazette.example/tard #stories'),
  vote(zoe, 5, change, false),
  edits(lou, 'tard-2', 'https://gazette.example/tard'),
];

const afterwards: Phase = [
  vote(lou, 2, veto),
  says(nour, 'deja-vu', `Et ${link(2)} ?`),
  says(camille, 'suivant', 'https://gazette.example/semaine-prochaine'),
];

/** A whole week: 40 links by six people, with edits and deletions; a draft, votes, edits after votes, an approved issue, its end. */
export const week: readonly Phase[] = [
  drops,
  asks(camille, 'draft'),
  firstVotes,
  asks(zoe, `edit 3 ${rewritten('l’ouverture de ses archives')}`),
  asks(nour, `edit 5 ${rewritten('trois ans de chantier')}`),
  secondVotes,
  asks(camille, 'close'),
  afterwards,
];

/** How the deliveries of a phase come in: each at least once, some again, in bursts that arrive together. */
export type Arrival = readonly (readonly number[])[];

/** Any order, repeats and delays of some deliveries. */
const arrivalOf = (count: number): fc.Arbitrary<Arrival> =>
  fc
    .record({
      order: fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), {
        minLength: count,
        maxLength: count,
      }),
      again: fc.array(
        fc.record({
          which: fc.nat(Math.max(0, count - 1)),
          when: fc.double({ noNaN: true, min: 0, max: 1 }),
        }),
        { maxLength: Math.ceil(count / 2) },
      ),
      bursts: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ order, again, bursts }) => {
      const all = [
        ...order.map((when, which) => ({ when, which })),
        ...(count > 1 ? again : []),
      ].sort((a, b) => a.when - b.when);
      const size = Math.ceil(all.length / bursts);
      return Array.from({ length: bursts }, (_, i) =>
        all.slice(i * size, (i + 1) * size).map(({ which }) => which),
      );
    });

/** The arrivals of each phase of the week. */
export const arrivals: fc.Arbitrary<readonly Arrival[]> = fc.tuple(
  ...week.map((phase) => arrivalOf(phase.length)),
);

/** The week as it happened: every delivery once, in order, each after the last. */
export const inOrder: readonly Arrival[] = week.map((phase) => phase.map((_, i) => [i]));
