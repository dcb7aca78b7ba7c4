import type { Finding } from '#src/core/finding.ts';
import { alike, rarityIn, read, type Token } from './reading.ts';
import type { Check } from './subject.ts';

type Rarity = (token: Token) => number;

const near = (one: Token, other: Token): number =>
  (one.clause === other.clause ? 1 : 0.55) / (1 + 0.15 * Math.abs(one.index - other.index));

/** How well the words around a token of a brief stand around a token of the page, some names and numbers left out. */
function support(
  mine: Token,
  brief: readonly Token[],
  theirs: Token,
  page: readonly Token[],
  left: readonly Token[],
  rare: Rarity,
): number {
  let sum = 0;
  for (const word of brief) {
    if (word.sentence !== mine.sentence || word === mine || left.some((one) => alike(one, word)))
      continue;
    let best = 0;
    for (const other of page)
      if (other.sentence === theirs.sentence && other !== theirs && alike(word, other))
        best = Math.max(best, near(other, theirs));
    sum += best * near(word, mine) * rare(word);
  }
  return sum;
}

const unit = (one: Token): string | undefined => one.quantity?.unit?.name;

/** Whether one number may have been put in the place of another. */
const exchangeable = (one: Token, other: Token): boolean =>
  unit(one) === unit(other) ||
  ((!unit(one) || !unit(other)) &&
    one.quantity?.unit?.kind !== 'share' &&
    other.quantity?.unit?.kind !== 'share' &&
    one.quantity?.unit?.kind !== 'time' &&
    other.quantity?.unit?.kind !== 'time');

type Reading = { page: readonly Token[]; rare: Rarity; claims: boolean };

/** The numbers of a brief whose words stand around another number in what it is held against. */
function misplaced(brief: readonly Token[], { page, rare, claims }: Reading): Token[] {
  const bySentence = Map.groupBy(page, ({ sentence }) => sentence);
  const numbers = brief.filter(({ quantity }) => quantity && (!quantity.worded || quantity.unit));
  const best = (mine: Token, at: readonly Token[], left: readonly Token[]) =>
    Math.max(
      0,
      ...at.map((theirs) =>
        support(mine, brief, theirs, bySentence.get(theirs.sentence) ?? [], left, rare),
      ),
    );
  return numbers.filter((one) => {
    const own = page.filter((other) => other.quantity && alike(one, other));
    if (own.length === 0 && !claims) return false;
    const others = page.filter(
      (other) => other.quantity && !own.includes(other) && exchangeable(one, other),
    );
    return others.some((other) => {
      const left = [one, other];
      const [mine, theirs] = [best(one, own, left), best(one, [other], left)];
      const twin = numbers.find((two) => two !== one && alike(two, other));
      if (!twin) {
        const plain = unit(one) === unit(other) && one.quantity?.worded === other.quantity?.worded;
        return plain && theirs > (claims ? 0.9 : 0.6) && mine < 0.1 * theirs;
      }
      if (claims && own.length === 0) return false;
      const back = best(twin, own, left) - best(twin, [other], left);
      return back >= 0 && theirs >= mine && theirs - mine + back > 0.25;
    });
  });
}

/** A number stands in the brief among the words that it has in the page and in the facts, not among those of another number. */
export const contexts: Check = ({ draft, source }) => {
  const brief = read(draft.text);
  const page = read(source.all);
  const rare = rarityIn(page);
  const claims = read(draft.facts.map(({ claim }) => claim).join('\n'));
  const found = [
    ...misplaced(brief, { page, rare, claims: false }),
    ...misplaced(brief, { page: claims, rare, claims: true }),
  ];
  return found.map(
    ({ start, end, text }): Finding => ({
      code: 'number',
      about: 'fact',
      hard: false,
      span: [start, end],
      subject: text,
    }),
  );
};
