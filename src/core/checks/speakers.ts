import type { Name } from '#src/core/names.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { type Ground, ungrounded } from './claimed-names.ts';
import type { Cast } from './mentions.ts';

const close = 60;

/** The people to whom a brief gives words that the page quotes far from them. */
export function misquoted(text: string, ground: Ground, cast: Cast): Name[] {
  const people = cast.namesOf(text).filter((name) => cast.kindOf(name) === 'person');
  const sentences = sentencesOf(text);
  return quotationsIn(text).flatMap((quotation) => {
    const held = sentences.find(
      ({ start, end }) => start <= quotation.start && quotation.start < end,
    );
    const away = ({ start, end }: Name) => Math.max(start - quotation.end, quotation.start - end);
    const [speaker] = people
      .filter(
        (name) =>
          held &&
          name.start >= held.start &&
          name.end <= held.end &&
          away(name) >= 0 &&
          away(name) < close,
      )
      .sort((a, b) => away(a) - away(b));
    if (!speaker) return [];
    const found = ungrounded({ claim: speaker.text, evidence: quotation.text }, ground, cast, '');
    return found.length > 0 ? [speaker] : [];
  });
}
