import { countWords } from '#src/core/article.ts';
import type { Draft, Fact } from '#src/core/brief.ts';
import { linkKind } from '#src/core/call-to-action.ts';
import { harmless } from '#src/core/extract/harmless.ts';
import { readWish, type Wish } from '#src/core/extract/instruction.ts';
import { saidAt } from '#src/core/extract/said-at.ts';
import { mainFigures } from '#src/core/numbers/main-figures.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { callLabel } from '#src/locale/calls.ts';
import { figuresSentence } from '#src/locale/figures.ts';
import { extractFrame } from '#src/locale/frame.ts';
import type { WriteRequest, Writer } from '#src/ports/writer.ts';
import { choose } from './choose.ts';
import { dossierOf } from './dossier.ts';

/** Words beyond which an extract does not go unasked, unless its rubric asks for as many; then, how many more than it asks for. */
const usual = { most: 155, more: 65 };

const mostWords = ({ rubric: { words } }: WriteRequest): number =>
  Math.min(words[1], Math.max(usual.most, words[0] + usual.more));

const wordsIn = (facts: readonly Fact[]): number =>
  facts.reduce((sum, { claim }) => sum + countWords(claim), 0);

/** How much longer or shorter than the version before another one is. */
const share = { shorter: 0.6, longer: 1.5 };

/** Words that an editor wishes for; undefined when any length will do. */
const wishedWords = ({ before }: WriteRequest, { length }: Wish): number | undefined =>
  before && length ? Math.round(countWords(before.text) * share[length]) : undefined;

/** The facts of an extract of so many words, and the sentence that tells their figures. */
function told({ article, before }: WriteRequest, wish: Wish, room: number, figureRoom?: number) {
  const facts = choose(article, Math.max(20, room), wish, before?.facts ?? []).map((place) => ({
    claim: frenchTypography(saidAt(article.text, place)),
    evidence: article.text.slice(place.start, place.end),
  }));
  const sentences = facts.map(({ evidence }) => evidence);
  const figures = figuresSentence(mainFigures(sentences, article.language), figureRoom);
  return { facts, figures: frenchTypography(figures) };
}

function draftOf(request: WriteRequest, wish: Wish): Draft {
  const { article, rubric } = request;
  const frame = frenchTypography(extractFrame(article));
  const words = wishedWords(request, wish) ?? mostWords(request);
  const room = words - countWords(frame);
  const whole = told(request, wish, room);
  const figureRoom = countWords(whole.figures);
  const isLong = wordsIn(whole.facts) + figureRoom > room;
  const { facts, figures } = isLong ? told(request, wish, room - figureRoom, figureRoom) : whole;
  const text = [frame, figures, ...facts.map(({ claim }) => claim)].filter(Boolean).join(' ');
  const headline = rubric.kind === 'brief' ? '' : harmless(article.title);
  return {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text,
    medium: harmless(article.medium),
    facts,
    ...(rubric.kind === 'promo' ? { call: { label: callLabel[linkKind(article)] } } : {}),
  };
}

/** Writes without a model: a French frame and the sentences that tell the page best, in the page's language. */
export function extractWriter(): Writer {
  return {
    follows: (instruction, lead) => {
      const wish = readWish(instruction);
      return wish !== undefined && !(lead && (wish.figures || wish.others));
    },
    async write(request, signal) {
      signal.throwIfAborted();
      const { article, others = [], rubric, before, instruction = '' } = request;
      const wish = (before && readWish(instruction)) ?? {};
      const draft =
        others.length > 0
          ? dossierOf([article, ...others], rubric, wishedWords(request, wish))
          : draftOf(request, wish);
      return { draft, writer: 'extract' };
    },
  };
}
