import { endingsFrom, rewritten } from '#src/core/words/endings.ts';
import { infinitivesOf } from './french-verbs.ts';

/** Endings of feminines and plurals, and what the masculine singular has in their place. */
const endings = endingsFrom(`
s x e es > -
aux > al ail au
euse euses > eur eux
rice rices > eur
ive ives > if; uve uves > uf
nne nnes > n; lle lles > l; tte ttes > t; sse sses > s x
elle elles > eau
que ques > c; gue gues > g
esse esses > e
ouce ouces > oux
`);

/** Endings of adverbs, and those of the adjectives that they are made of. */
const adverbs = endingsFrom(`
amment > ant
emment > ent
ement > e; iment > i; ument > u
`);

const odd = new Map(
  `yeux oeil;vieille vieux;vieilles vieux;vieil vieux;cieux ciel;bel beau;nouvel nouveau;messieurs monsieur;mesdames madame
  nouvelle nouveau;nouvelles nouveau;blanche blanc;blanches blanc;franche franc;franches franc;seches sec;fraiche frais;fraiches frais;seche sec;folle fou;folles fou;molle mou;breve bref;breves bref;grecque grec;favorite favori;favorites favori`
    .split(/[;\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The headwords among `known` that a bare French word may be a form of. */
export function frenchHeads(word: string, known: (head: string) => boolean): ReadonlySet<string> {
  const exact = known(word);
  const singular = /[sx]$/.test(word) && known(word.slice(0, -1)) ? word.slice(0, -1) : undefined;
  const noun = exact || singular !== undefined || known(word.replace(/es?$/, ''));
  const heads = new Set<string>();
  const keep = (candidates: Iterable<string>): void => {
    for (const one of candidates) if (known(one)) heads.add(one);
  };
  keep([odd.get(word) ?? '']);
  if (exact) heads.add(word);
  else if (singular) heads.add(singular);
  else keep(rewritten(word, endings));
  keep(infinitivesOf(word, noun));
  if (heads.size > 0) return heads;
  const adjectives = [...rewritten(word, adverbs)];
  keep([...adjectives, ...adjectives.flatMap((one) => [...rewritten(one, endings)])]);
  return heads;
}
