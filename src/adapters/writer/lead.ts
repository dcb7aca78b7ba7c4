import { type Article, countWords } from '#src/core/article.ts';
import { textOf } from '#src/core/lead.ts';
import { frenchTypography } from '#src/core/typography.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { declines } from './answer.ts';
import type { Assignment } from './ladder.ts';
import { type LeadAnswer, leadSchema, readLead } from './lead-answer.ts';
import { leadInstructions, pagesAsData } from './lead-prompt.ts';
import { examplesAsData, notesAsData, wishFor } from './prompt.ts';
import { plainText } from './settle.ts';
import { type Settled, trace } from './trace.ts';

const fewestWords = 80;
/** Tokens of a lead with its facts. */
const answerTokens = 4_000;

/** Makes a draft of a lead's answer: plain blocks with their sources, each fact on a true span of its article or gone. */
function settleLead(answer: LeadAnswer, articles: readonly Article[]): Settled {
  const address = (number: number): string[] =>
    articles.slice(number - 1, number).map(({ url }) => url);
  const text = frenchTypography(
    textOf([
      { kind: 'standfirst', text: plainText(answer.standfirst) },
      ...answer.blocks.flatMap(({ heading, text: body }) => [
        ...(heading ? [{ kind: 'heading' as const, text: plainText(heading) }] : []),
        { kind: 'paragraph' as const, text: plainText(body) },
      ]),
    ]),
  );
  const origins = [
    [],
    ...answer.blocks.map(({ sources }) => sources.filter((number) => number > 0).flatMap(address)),
  ];
  const { facts, ...traced } = trace({ text, origins }, answer.facts, articles);
  const draft = {
    headline: frenchTypography(plainText(answer.title || (articles[0]?.title ?? ''))),
    text,
    medium: articles[0]?.medium ?? '',
    facts,
    origins,
  };
  return { draft, ...traced };
}

/** What a model is asked for a lead, and how its answer is judged. */
export function leadAssignment(
  request: WriteRequest,
  articles: readonly Article[],
  mark: () => string,
): Assignment<Settled> {
  const { examples = [] } = request;
  return {
    turns: [
      { role: 'system', content: leadInstructions(request) },
      {
        role: 'user',
        content: `${examplesAsData(examples, mark())}${pagesAsData(articles, mark())}${notesAsData(request, mark())}${wishFor(request, mark())}`,
      },
    ],
    answerTokens,
    schema: leadSchema,
    read: (content) => {
      const answer = readLead(content);
      if (declines(answer?.standfirst ?? content, answer?.facts)) return 'declined';
      if (!answer) return undefined;
      const settled = settleLead(answer, articles);
      return countWords(settled.draft.text) < fewestWords ? undefined : settled;
    },
  };
}
