import { type Article, countWords } from '#src/core/article.ts';
import { textOf } from '#src/core/lead/lead.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { declines } from './declines.ts';
import { type Endless, endlessIn } from './endless.ts';
import type { Assignment } from './ladder.ts';
import { type LeadAnswer, leadSchema, readLeads } from './lead-answer.ts';
import { leadInstructions, pagesAsData } from './lead-prompt.ts';
import { firstGiven, meantSources } from './meant-sources.ts';
import { plainText, sourceMarksIn } from './plain.ts';
import { examplesAsData, notesAsData, wishFor } from './prompt.ts';
import type { Shown } from './shown.ts';
import { withoutThought } from './thought.ts';
import { titleAbove } from './title-above.ts';
import { type Settled, trace } from './trace.ts';
import { unwrapped } from './unwrapped.ts';

const fewestWords = 80;
/** Tokens of a lead with its facts. */
const answerTokens = 4_000;

/** Makes a draft of a lead's answer: plain blocks with their sources, each fact on a true span of its article or gone. */
function settleLead(answer: LeadAnswer, articles: readonly Article[]): Settled {
  const own = (said: string): string => unwrapped(plainText(said), articles);
  const first = firstGiven(
    [
      ...answer.blocks.map(({ sources, text }) => [sources, sourceMarksIn(text)]),
      ...answer.facts.map(({ source }) => source),
    ],
    articles,
  );
  const standfirst = own(answer.standfirst);
  const blocks = answer.blocks
    .map(({ heading, text, sources }) => {
      const told = titleAbove(text);
      return {
        heading: own(heading || told.title),
        text: own(told.text),
        sources: meantSources([sources, sourceMarksIn(text)], articles, first),
      };
    })
    .filter(({ text }) => text !== '');
  const text = frenchTypography(
    textOf([
      ...(standfirst ? [{ kind: 'standfirst' as const, text: standfirst }] : []),
      ...blocks.flatMap(({ heading, text: body }) => [
        ...(heading ? [{ kind: 'heading' as const, text: heading }] : []),
        { kind: 'paragraph' as const, text: body },
      ]),
    ]),
  );
  const origins = [
    ...(standfirst ? [[]] : []),
    ...blocks.map(({ sources }) => sources.flatMap((number) => articles[number - 1]?.url ?? [])),
  ];
  const given = answer.facts.map(({ source, ...fact }) => ({
    ...fact,
    source: meantSources(source, articles, first)[0],
  }));
  const { facts, ...traced } = trace({ text, origins }, given, articles);
  const draft = {
    headline: frenchTypography(own(answer.title || (articles[0]?.title ?? ''))),
    text,
    medium: articles[0]?.medium ?? '',
    facts,
    origins,
  };
  return { draft, ...traced };
}

const toldBy = ({ standfirst, blocks }: LeadAnswer): string =>
  [standfirst, ...blocks.flatMap(({ heading, text }) => [heading, text])].join(' ').trim();

const isLong = (answer: LeadAnswer): boolean => countWords(toldBy(answer)) >= fewestWords;

/** What a model is asked for a lead, and how its answer is judged. */
export function leadAssignment(
  request: WriteRequest,
  articles: readonly Shown[],
  mark: () => string,
): Assignment<Settled | Endless> {
  const { rubric } = request;
  return {
    turns: [
      { role: 'system', content: leadInstructions(request) },
      {
        role: 'user',
        content: `${examplesAsData(request, mark())}${pagesAsData(articles, mark())}${notesAsData(request, mark())}${wishFor(request, mark())}`,
      },
    ],
    answerTokens,
    schema: leadSchema,
    read: (content, { cut }) => {
      const answers = readLeads(content, cut);
      const answer = answers.findLast(isLong) ?? answers.at(-1);
      if (declines(answer ? toldBy(answer) : withoutThought(content), answer?.facts))
        return 'declined';
      if (!answer || !isLong(answer)) return undefined;
      return endlessIn([answer.title, toldBy(answer)], rubric) ?? settleLead(answer, articles);
    },
  };
}
