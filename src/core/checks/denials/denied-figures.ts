import { type Part, partsOf } from '#src/core/checks/parts.ts';
import { alike, read, type Token } from '#src/core/checks/reading.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { reversalAt } from '#src/core/fault.ts';
import { blanked } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { overlaps } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { hintsNo } from './hints.ts';
import { deniesPlainly } from './plain-denials.ts';

/** «N’a pas», in so many words, with what is done: «n’a plus», «n’a pas encore» may be told by other words, and so may what somebody has not, or a number that is not reached or equalled. */
const outright =
  /(?<!\p{L})(?:ne\s|n['’])(?!(?:\p{L}+ pas )?(?:att(?:eig|ein)|égal))(?!(?:a|ont|avai(?:t|ent)) pas (?:l[ea]s? |[ld]['’]|des? |une? ))[^,;:.]*?(?<!\p{L})pas(?!\p{L})(?! (?:encore|seulement|que|plus))/iu;

/** What is only aimed at, awaited, put off, asked or supposed, by the beginnings of its words. */
const aimed = new RegExp(
  `\\?|(?<!\\p{L})(?:${wordList(`
    objectif vise visai espér espèr attend prév devai promi promet estim demand réclam si reporté décalé
    target goal hop expect plan aim suppos should would ought could claim want ask if due pushed postpon delay
  `).join('|')})`,
  'iu',
);

const isFigure = ({ kind, dated }: Token): boolean => kind === 'number' || dated === true;

/** A part from its no on: «plus de 80 % n’ont pas voté» compares nothing. */
const fromNo = (part: Part): Part => ({
  ...part,
  text: part.text.slice(Math.max(0, part.text.search(outright))),
});

/** Whether all sentences of a page that have the figures of a part tell them with no hint of a no, one of them with half of its other words. */
function isTold(part: Part, words: readonly Token[], page: string): boolean {
  const { figures = [], others = [] } = Object.groupBy(words, (one) =>
    isFigure(one) ? 'figures' : 'others',
  );
  if (figures.length === 0) return false;
  const held = sentencesOf(page)
    .map(({ text }) => ({ text, told: read(text) }))
    .filter(({ told }) => figures.every((figure) => told.some((one) => alike(figure, one))));
  return (
    held.some(({ told }) => {
      const same = others.filter((word) => told.some((one) => alike(word, one)));
      return same.length > 0 && same.length * 2 >= others.length;
    }) &&
    held.every(
      ({ text }) =>
        deniesPlainly(fromNo(part), text, 'brief') &&
        !hintsNo(text, part.text) &&
        !aimed.test(text),
    )
  );
}

/** What the page tells of a figure is not denied of it: «n’a pas levé 48 millions». */
export const deniedFigures: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const words = read(text);
  return partsOf(text)
    .filter((part) => outright.test(part.text))
    .filter((part) =>
      isTold(
        part,
        words.filter((word) => overlaps(word, part)),
        source.all,
      ),
    )
    .map(({ start, end }) => reversalAt(draft.text, [start, end]));
};
