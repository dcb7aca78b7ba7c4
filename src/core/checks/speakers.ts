import { countWords } from '#src/core/article.ts';
import { shared } from '#src/core/concepts.ts';
import { locate } from '#src/core/fold.ts';
import type { Name } from '#src/core/names.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import type { Cast } from './cast.ts';
import { type Ground, settingOf } from './setting.ts';
import { slotOf } from './slots.ts';

const close = 60;
const likely = 0.4;
const margin = 0.1;

/** The words of the page that a brief quotes: the same ones, or those of its quotations that they surely translate. */
function original(words: string, { text, folded }: Ground): string | undefined {
  if (locate(words, folded)) return words;
  const [best, second] = quotationsIn(text)
    .filter(({ text: said }) => countWords(said) > 3)
    .map(({ text: said }) => ({ said, score: Math.min(shared(words, said), shared(said, words)) }))
    .sort((a, b) => b.score - a.score);
  const sure = best && best.score >= likely && best.score - (second?.score ?? 0) >= margin;
  return sure ? best.said : undefined;
}

/** The person to whom the page gives words that it quotes, by a verb of saying right beside them. */
function speakerOf(words: string, { text, folded }: Ground, cast: Cast): Name | undefined {
  const place = locate(words, folded);
  if (!place) return undefined;
  const start = text.lastIndexOf('\n', place.start) + 1;
  const end = text.indexOf('\n', place.end);
  const paragraph = text.slice(start, end < 0 ? text.length : end);
  const away = (name: Name) =>
    Math.max(name.start + start - place.end, place.start - name.end - start);
  const [nearest] = cast
    .namesOf(paragraph)
    .filter((name) => away(name) >= 0 && away(name) < close)
    .filter((name) => cast.kindOf(name) === 'person' && slotOf(name, paragraph) === 'speaker')
    .sort((a, b) => away(a) - away(b));
  return nearest;
}

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
    const evidence = speaker && original(quotation.text, ground);
    if (!evidence) return [];
    const by = speakerOf(evidence, ground, cast);
    if (by) return cast.oneName(by, speaker) ? [] : [speaker];
    const setting = settingOf(evidence, ground);
    if (!setting || cast.tells(setting.window, speaker)) return [];
    const told = cast.namesOf(setting.window);
    return told.some((name) => cast.kindOf(name) === 'person') ? [speaker] : [];
  });
}
