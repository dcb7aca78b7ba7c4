import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { hintsNo } from './hints.ts';
import { deniersIn } from './noes.ts';

/** What says that nothing came of what a sentence tells as sought. */
const failing = new RegExp(
  whole(phrases('bredouilles? chou_blanc les_mains_vides en_vain vainement empty-handed in_vain')),
  'iu',
);

/** Who is named before, other than by a noun or a name. */
const pronoun = new RegExp(whole(phrases('ils? elles? lui eux he she they him her them')), 'iu');

/** What only says more of somebody: «que la ministre n’a pas visitée». */
const opensRelative = new RegExp(`^\\s*${whole(phrases('que qu’ où that'))}`, 'iu');
const afterRelative = /(?:qui|dont|who|which)\s*$/iu;

/** Of whom a text denies something, whom its first part may name, and what, by each no of it. */
function denialsIn(text: string): { who: Token[]; what: Token[] }[] {
  const words = read(text).filter(({ kind }) => kind !== 'number');
  return partsOf(text).flatMap((part, _, [first = part]) => {
    const [no] = deniersIn(part.text);
    if (!no) return [];
    const at = part.start + no.index;
    const own = words.filter((one) => overlaps(one, part));
    const before = own.filter(({ end }) => end <= at);
    const who =
      before.length > 0 ? before : words.filter(({ end }) => end <= Math.min(first.end, at));
    return [{ who, what: own.filter(({ start }) => start >= at) }];
  });
}

/** Whether a text says its no behind the words that another denies, of whom that denies them: «La finale se joue dimanche, sans Untel» for «Untel ne jouera pas la finale». */
export function deniesElsewhere(text: string, denying: string): boolean {
  const denials = denialsIn(denying);
  if (denials.length > 0 && failing.test(text)) return true;
  const told = read(text);
  const tells = (part: Place, words: readonly Token[]) =>
    told.some((one) => overlaps(one, part) && words.some((word) => alike(one, word)));
  return denials.some(({ who, what }) => {
    const { telling = [], others = [] } = Object.groupBy(partsOf(text), (part) =>
      tells(part, what) ? 'telling' : 'others',
    );
    const from = telling[0]?.start ?? text.length;
    const own = others.filter(
      (part) =>
        part.start > from &&
        !opensRelative.test(part.text) &&
        !afterRelative.test(text.slice(Math.max(0, part.start - 8), part.start)),
    );
    return (
      !telling.some((part) => pronoun.test(part.text) || tells(part, who)) &&
      own.some((part) => tells(part, who) && hintsNo(part.text, denying))
    );
  });
}
