import { type Part, partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { overlaps } from '#src/core/text/span.ts';
import { hintsNo } from './hints.ts';
import { deniesPlainly } from './plain-denials.ts';

const isIn =
  (part: Part) =>
  (one: Token): boolean =>
    overlaps(one, part);

/** «N’a pas», in so many words; «n’a plus», «n’a pas encore» may be told by other words. */
const outright =
  /(?<!\p{L})(?:ne\s|n['’])[^,;:.]*?(?<!\p{L})pas(?!\p{L})(?! (?:encore|seulement|que|plus))/iu;
const asMany = /(?<!\p{L})pas moins d/iu;

/** How much of what a part denies must be told of a figure that is not its subject. */
const least = 0.5;

/** Whether a text denies of a figure what another tells of it with no hint of a no. */
export function deniesOfFigure(denying: string, saying: string): boolean {
  const [words, told] = [read(denying), read(saying)];
  return partsOf(denying).some((part) => {
    const no = outright.exec(part.text);
    const denied = no && { ...part, text: part.text.slice(no.index) };
    if (!denied || !deniesPlainly(denied, saying, 'brief')) return false;
    const own = words.filter(isIn(part));
    const matched = own.filter((one) => told.some((its) => alike(its, one)));
    const figures = matched.filter(({ kind }) => kind === 'number');
    const isSubject = figures.some(({ end }) => end <= part.start + no.index);
    if (figures.length === 0 || matched.length < 2) return false;
    if (!isSubject && (matched.length < least * own.length || asMany.test(part.text))) return false;
    return !hintsNo(saying, part.text);
  });
}
