import { actorsOf } from '#src/core/actors.ts';
import type { NameKind } from '#src/core/name-kinds.ts';
import type { Name } from '#src/core/names.ts';
import { rolesOf } from '#src/core/roles.ts';
import { bare } from '#src/core/words.ts';
import type { Cast } from './mentions.ts';
import { alike, read, type Token } from './reading.ts';

/** A telling word beside a name: how near it stands, from 0 to 1. */
type Beside = { token: Token; key: string; near: number; role: boolean };

/** A name in its sentence, with the telling words on either side of it, nearest first. */
export type Seat = {
  name: Name;
  kind: NameKind;
  before: readonly Beside[];
  after: readonly Beside[];
  sentence: number;
};

const reach = 10;

/** Every name of a text in its seat. */
export function seatsIn(text: string, cast: Cast): Seat[] {
  const tokens = Map.groupBy(read(text), ({ sentence }) => sentence);
  const flat = [...tokens.values()].flat();
  const actors = flat
    .map((token) => ({ ...token, key: bare(token.text), opens: false }))
    .filter(({ key }) => actorsOf(key) !== undefined)
    .map((word): Name => ({ words: [word], text: word.key, start: word.start, end: word.end }));
  return [...cast.namesOf(text), ...actors].flatMap((name): Seat[] => {
    const own = flat.find(({ start, end }) => start < name.end && name.start < end);
    if (!own) return [];
    const around = tokens.get(own.sentence) ?? [];
    const beside = (list: readonly Token[]): Beside[] =>
      list.slice(0, reach).map((token, i) => {
        const key = bare(token.text);
        const near = (token.clause === own.clause ? 1 : 0.6) / (1 + 0.25 * i);
        return { token, key, near, role: i < 2 && rolesOf(key) !== undefined };
      });
    return [
      {
        name,
        kind: actors.includes(name) ? 'actor' : cast.kindOf(name),
        before: beside(around.filter(({ end }) => end <= name.start).reverse()),
        after: beside(around.filter(({ start }) => start >= name.end)),
        sentence: own.sentence,
      },
    ];
  });
}

/** How much two words say the same thing: as words, or as roles. */
function same(one: Beside, other: Beside): boolean {
  if (alike(one.token, other.token)) return true;
  const [mine, theirs] = [rolesOf(one.key), rolesOf(other.key)];
  return mine !== undefined && theirs !== undefined && [...mine].some((role) => theirs.has(role));
}

/** How telling each word is. */
export type Weight = (token: Token) => number;

/** Weighs words by how few sentences of a page have them. */
export function weightIn(page: readonly Token[]): Weight {
  const held = new Map<string, Set<number>>();
  for (const { meanings, sentence } of page)
    for (const meaning of meanings)
      held.set(meaning, (held.get(meaning) ?? new Set()).add(sentence));
  return ({ meanings, quantity }) => {
    const times = Math.max(0, ...[...meanings].map((meaning) => held.get(meaning)?.size ?? 0));
    return quantity || times <= 2 ? 1 : times <= 4 ? 0.6 : 0.3;
  };
}

const across = 0.35;

/** How much the words around two names say the same: on the same side, or less on the other unless they are their roles. */
function likeness(one: Seat, other: Seat, weight: Weight): number {
  const left = new Set([...one.name.words, ...other.name.words].map(({ key }) => key));
  const sum = (mine: readonly Beside[], theirs: readonly Beside[], straight: boolean) =>
    mine.reduce((total, beside) => {
      if (left.has(beside.key)) return total;
      let best = 0;
      for (const its of theirs) {
        if (left.has(its.key) || its.near <= best || !same(beside, its)) continue;
        best = Math.max(best, its.near * (straight || (beside.role && its.role) ? 1 : across));
      }
      return (
        total + best * beside.near * weight(beside.token) * (beside.token.kind === 'name' ? 0.6 : 1)
      );
    }, 0);
  return (
    sum(one.before, other.before, true) +
    sum(one.after, other.after, true) +
    sum(one.before, other.after, false) +
    sum(one.after, other.before, false)
  );
}

/** What the names of one text are held against. */
export type Told = {
  /** Where another name may hold a seat that was taken from it. */
  rivals: readonly Seat[];
  /** Where a name may have its own seat. */
  own: readonly Seat[];
  /** By how much another name's seat must be likelier than one's own, for each kind; none for a kind that is not judged. */
  least: Partial<Record<NameKind, number>>;
  /** The same for a name of another kind. */
  mixed?: number;
  /** The same for two names of one sentence that have changed seats. */
  exchange: Partial<Record<NameKind, number>>;
  /** Whether those must share a sentence of the other text too. */
  together: boolean;
};

/** Whether a name of one kind may have been put for one of the other. */
const rivalled = (one: NameKind, other: NameKind): boolean =>
  one === other || ![one, other].some((kind) => kind === 'place' || kind === 'actor');

/** The names of a text that sit where the other text seats another of their kind. */
export function misplaced(
  said: readonly Seat[],
  { rivals, own, least, mixed, exchange, together }: Told,
  cast: Cast,
  weight: Weight,
): Name[] {
  const best = (scores: readonly number[]) => Math.max(0, ...scores);
  return said
    .filter((mine) => {
      const mineOwn = own.filter((seat) => cast.oneName(seat.name, mine.name));
      if (mineOwn.length === 0) return false;
      return rivals.some((theirs) => {
        if (!rivalled(mine.kind, theirs.kind) || cast.oneName(mine.name, theirs.name)) return false;
        const score = likeness(mine, theirs, weight);
        if (score < 0.3) return false;
        const holders = said.filter((seat) => cast.oneName(seat.name, theirs.name));
        const mineTold = rivals.filter(
          (seat) =>
            (!together || seat.sentence === theirs.sentence) && cast.oneName(seat.name, mine.name),
        );
        const twin = holders.find((seat) => seat.sentence === mine.sentence);
        if (twin) {
          if (mine.kind !== theirs.kind) return false;
          const back = best(mineTold.map((seat) => likeness(twin, seat, weight)));
          const crossed = score + back;
          const straight =
            best(mineTold.map((seat) => likeness(mine, seat, weight))) +
            likeness(twin, theirs, weight);
          return (
            back > 0.3 &&
            crossed - straight > (exchange[mine.kind] ?? Number.POSITIVE_INFINITY) &&
            crossed > 1.6 * straight
          );
        }
        const floor = mine.kind === theirs.kind ? least[mine.kind] : mixed;
        if (floor === undefined || (together && mineTold.length > 0)) return false;
        const held = best(holders.map((seat) => likeness(seat, theirs, weight)));
        const kept = best(mineOwn.map((seat) => likeness(mine, seat, weight)));
        return score - Math.max(held, kept) > floor;
      });
    })
    .map(({ name }) => name);
}
