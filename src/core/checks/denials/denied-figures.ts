import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import { hintsNo } from './hints.ts';
import { deniesPlainly } from './plain-denials.ts';

/** «N’a pas», in so many words; «n’a plus», «n’a pas encore» may be told by other words. */
const outright =
  /(?<!\p{L})(?:ne\s|n['’])[^,;:.]*?(?<!\p{L})pas(?!\p{L})(?! (?:encore|seulement|que|plus))/iu;

/** Whether a text denies of what a figure counts what another tells of that figure with no hint of a no: «80 % n’ont pas voté». */
export function deniesOfFigure(denying: string, saying: string): boolean {
  const [words, told] = [read(denying), read(saying)];
  return partsOf(denying).some((part) => {
    const no = outright.exec(part.text);
    if (!no || !deniesPlainly({ ...part, text: part.text.slice(no.index) }, saying, 'brief'))
      return false;
    const subject = words.filter(
      ({ start, end }) => start >= part.start && end <= part.start + no.index,
    );
    const matched = subject.filter((one) => told.some((its) => alike(its, one)));
    return (
      matched.length > 1 &&
      matched.some(({ kind }) => kind === 'number') &&
      subject.every((one) => one.kind !== 'number' || matched.includes(one)) &&
      !hintsNo(saying, part.text)
    );
  });
}
