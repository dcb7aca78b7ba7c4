import { countWords } from '#src/core/article.ts';
import { likeness, translatedFrom } from '#src/core/checks/translation.ts';
import type { Name } from '#src/core/names/names.ts';
import { locate } from '#src/core/text/fold.ts';
import { blanked, type Quotation, quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { shared } from '#src/core/words/concepts.ts';
import type { Cast } from './cast.ts';
import { isPersonal, mentionsIn } from './mentions.ts';
import { type Ground, settingOf } from './setting.ts';

/** Words of a quotation at least; fewer are a title, or a word held at arm's length. */
const fewest = 3;

/** How much a quotation and one of the page must say of each other, both shares together, for one to translate the other. */
const enough = 0.6;

/** The words of the page that a quotation gives, as they stand there. */
function originalOf({ text }: Quotation, ground: Ground): string | undefined {
  if (locate(text, ground.folded)) return text;
  const original = translatedFrom(text, ground.text);
  const sure = original && likeness(text, original) + shared(original, text) >= enough;
  return sure ? original.replace(/^[\s,]+|[\s,]+$/gu, '') : undefined;
}

/** Whom the sentence of a quotation gives it to. */
function speakersIn(text: string, { start, end }: Quotation, cast: Cast): Name[] {
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.end);
  const told = sentence
    ? blanked(text).slice(0, Math.max(sentence.end, end)).slice(sentence.start)
    : '';
  return mentionsIn(told, cast)
    .filter((one) => one.slot === 'speaker' && isPersonal(one) && cast.has(one.name))
    .map(({ name }) => ({
      ...name,
      start: name.start + (sentence?.start ?? 0),
      end: name.end + (sentence?.start ?? 0),
    }));
}

/** The people to whom a text gives words that the page gives to somebody else. */
export function misquotedNames(text: string, ground: Ground, cast: Cast): Name[] {
  return quotationsIn(text)
    .filter((one) => countWords(one.text) >= fewest)
    .flatMap((quotation) => {
      const original = originalOf(quotation, ground);
      const setting = original === undefined ? undefined : settingOf(original, ground);
      if (!setting) return [];
      const speaks = (place: string) =>
        mentionsIn(place, cast).some((one) => one.kind === 'person' && one.slot === 'speaker');
      const around = speaks(setting.beside) ? setting.beside : setting.window;
      const speakers = speakersIn(text, quotation, cast);
      const isTold = speakers.some((name) => cast.tells(around, name));
      return isTold || !mentionsIn(around, cast).some(({ kind }) => kind === 'person')
        ? []
        : speakers;
    });
}
