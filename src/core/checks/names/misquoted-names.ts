import { countWords } from '#src/core/article.ts';
import { likeness, translatedFrom } from '#src/core/checks/translation.ts';
import type { Name } from '#src/core/names/names.ts';
import { locate } from '#src/core/text/fold.ts';
import { blanked, type Quotation, quotationsIn } from '#src/core/text/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { shared } from '#src/core/words/concepts.ts';
import type { Cast } from './cast.ts';
import { isPersonal, mentionsIn } from './mentions.ts';
import { type Ground, settingOf } from './setting.ts';
import { speaking } from './ungrounded-names.ts';

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

/** A text whose quotations are blank, and its sentences. */
type Bare = { text: string; sentences: readonly Sentence[] };

/** Whom the sentence of a quotation gives it to. */
function speakersIn({ text, sentences }: Bare, { start, end }: Quotation, cast: Cast): Name[] {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return [];
  return mentionsIn(text.slice(sentence.start, Math.max(sentence.end, end)), cast)
    .filter((one) => one.slot === 'speaker' && isPersonal(one) && cast.has(one.name))
    .map(({ name }) => ({
      ...name,
      start: name.start + sentence.start,
      end: name.end + sentence.start,
    }));
}

/** What gives words to whoever was named before: `she added`, «souffle-t-elle», or nothing beside them. */
const back = /(?<!\p{L})(?:s?he|they|ils?|elles?)(?!\p{L})|^[^\p{L}]*$/iu;

/** Those around some words of the page of whom one may have said them: in their sentence, else right beside it, where anybody speaks there. */
function aroundIn(original: string, ground: Ground, cast: Cast) {
  const setting = settingOf(original, ground);
  if (!setting) return undefined;
  const { sentences, beside, window } = setting;
  const before = window.slice(0, Math.max(0, window.indexOf(original)));
  const near = (speaking.test(blanked(sentences)) ? [beside] : [sentences, beside])
    .map((text) => ({ text, mentions: mentionsIn(text, cast) }))
    .find(({ mentions }) =>
      mentions.some(({ kind, slot }) => kind === 'person' && slot === 'speaker'),
    );
  const { text, mentions } = near ?? { text: window, mentions: mentionsIn(window, cast) };
  const bare = blanked(sentences);
  const pointsBack = back.test(bare) && !mentionsIn(bare, cast).some(isPersonal);
  if (!pointsBack) return { text, mentions };
  const last = mentionsIn(before, cast).findLast(isPersonal);
  if (!last) return undefined;
  const from = last.slot === 'speaker' ? last.name.start : 0;
  return { text: `${before.slice(from)}\n${text}`, mentions };
}

/** The people to whom a text gives words that the page gives to somebody else. */
export function misquotedNames(text: string, ground: Ground, cast: Cast): Name[] {
  const bare = { text: blanked(text), sentences: sentencesOf(text) };
  return quotationsIn(text)
    .filter((one) => countWords(one.text) >= fewest)
    .flatMap((quotation) => {
      const speakers = speakersIn(bare, quotation, cast);
      const original = speakers.length > 0 ? originalOf(quotation, ground) : undefined;
      const around = original === undefined ? undefined : aroundIn(original, ground, cast);
      if (!around?.mentions.some(({ kind }) => kind === 'person')) return [];
      return speakers.some((name) => cast.tells(around.text, name)) ? [] : speakers;
    });
}
