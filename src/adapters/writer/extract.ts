import { countWords } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { linkKind } from '#src/core/call-to-action.ts';
import { readWish, type Wish } from '#src/core/instruction.ts';
import { mainFigures } from '#src/core/main-figures.ts';
import { frenchTypography } from '#src/core/typography.ts';
import { callLabel } from '#src/locale/calls.ts';
import { figuresSentence } from '#src/locale/figures.ts';
import { extractFrame } from '#src/locale/frame.ts';
import type { WriteRequest, Writer } from '#src/ports/writer.ts';
import { choose } from './choose.ts';
import { dossierOf } from './dossier.ts';

/** Words beyond which an extract does not go unasked. */
const most = 155;

/** Words that the sentence of figures may take. */
const figureRoom = 16;

/** How much longer or shorter than the version before another one is. */
const share = { shorter: 0.6, longer: 1.5 };

/** Words that an editor wishes for; undefined when any length will do. */
const wishedWords = ({ before }: WriteRequest, { length }: Wish): number | undefined =>
  before && length ? Math.round(countWords(before.text) * share[length]) : undefined;

function draftOf(request: WriteRequest, wish: Wish): Draft {
  const { article, rubric, before } = request;
  const frame = frenchTypography(extractFrame(article));
  const words = wishedWords(request, wish) ?? Math.min(rubric.words[1], most);
  const room = Math.max(20, words - countWords(frame) - figureRoom);
  const facts = choose(article, room, wish, before?.facts ?? []).map(({ start, end }) => {
    const evidence = article.text.slice(start, end);
    return { claim: frenchTypography(evidence.replace(/\s+/gu, ' ')), evidence };
  });
  const figures = figuresSentence(
    mainFigures(
      facts.map(({ evidence }) => evidence),
      article.language,
    ),
  );
  const text = [frame, frenchTypography(figures), ...facts.map((fact) => fact.claim)]
    .filter(Boolean)
    .join(' ');
  const headline = rubric.kind === 'brief' ? '' : article.title.trim();
  return {
    ...(headline ? { headline: frenchTypography(headline) } : {}),
    text,
    medium: article.medium,
    facts,
    ...(rubric.kind === 'promo' ? { call: { label: callLabel[linkKind(article)] } } : {}),
  };
}

/** Writes without a model: a French frame and the sentences that tell the page best, in the page's language. */
export function extractWriter(): Writer {
  return {
    async write(request, signal) {
      signal.throwIfAborted();
      const { article, others = [], rubric, before, instruction = '' } = request;
      const wish = before ? readWish(instruction) : {};
      const lead = others.length > 0;
      const followed = wish && !(lead && (wish.figures || wish.others));
      const draft = lead
        ? dossierOf([article, ...others], rubric, wishedWords(request, wish ?? {}))
        : draftOf(request, wish ?? {});
      return { draft, writer: 'extract', ...(followed ? {} : { ignored: true as const }) };
    },
  };
}
