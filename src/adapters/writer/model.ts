import { randomBytes } from 'node:crypto';
import { countWords } from '#src/core/article.ts';
import type { Setback } from '#src/core/brief.ts';
import type { Checker } from '#src/ports/checker.ts';
import type { WriteRequest, Writer, Written } from '#src/ports/writer.ts';
import { type Answer, answerSchema, isParagraph, readAnswers, readPlain } from './answer.ts';
import type { Turn } from './ask.ts';
import { declines } from './declines.ts';
import { type Endless, endlessIn } from './endless.ts';
import { health } from './health.ts';
import { judgeOf } from './judge.ts';
import { refusalOf } from './judged.ts';
import { type Assignment, type Budget, ladder } from './ladder.ts';
import { leadAssignment } from './lead.ts';
import { examplesAsData, instructions, notesAsData, pageAsData, wishFor } from './prompt.ts';
import { repaired } from './repair.ts';
import { settle } from './settle.ts';
import { type Shown, shownOf } from './shown.ts';
import { withoutThought } from './thought.ts';
import type { Settled } from './trace.ts';
import { unbackedIn } from './unbacked.ts';

/** Where a model is and how long it may take; `random` makes the marks around the page's text. */
export type ModelSettings = {
  apiKey?: string;
  baseURL?: string;
  model: string;
  check: Checker;
  fallback: Writer;
  log?: { info(facts: object, message: string): void; warn(facts: object, message: string): void };
  /** Milliseconds for one call. */
  callMs?: number;
  /** Milliseconds for the whole draft, repair and waiting included. */
  overallMs?: number;
  random?: () => string;
  now?: () => Date;
};

const fewestWords = 20;
/** Tokens of a brief with its facts. */
const answerTokens = 1_000;

const isLong = ({ text }: Answer): boolean => countWords(text) >= fewestWords;

function briefAssignment(
  request: WriteRequest & { article: Shown },
  mark: () => string,
): Assignment<Settled | Endless> {
  const { article, rubric } = request;
  const turns: Turn[] = [
    { role: 'system', content: instructions(request) },
    {
      role: 'user',
      content: `${examplesAsData(request, mark())}${pageAsData(article, mark())}${notesAsData(request, mark())}${wishFor(request, mark())}`,
    },
  ];
  return {
    turns,
    answerTokens,
    schema: answerSchema[rubric.kind === 'promo' ? 'promo' : 'brief'],
    read: (content, { rung, cut }) => {
      const answers = readAnswers(content, cut);
      const given = answers.findLast(isLong) ?? answers.at(-1);
      const answer = given ?? (rung === 'text' && !cut ? readPlain(content) : undefined);
      if (declines(answer?.text ?? withoutThought(content), answer?.facts)) return 'declined';
      if (!answer || !isLong(answer)) return undefined;
      const { title, text, medium, action } = answer;
      const endless = endlessIn([title, text, medium, action], rubric);
      return endless ?? { ...settle(answer, article, rubric), plain: !given && isParagraph(text) };
    },
  };
}

/** Drafts with any OpenAI-compatible server: the strictest form it takes, one round of corrections, else the fallback; a server that does not answer keeps no second text waiting. */
export function modelWriter(settings: ModelSettings): Writer {
  const { callMs = 30_000, overallMs = 90_000, log, check, fallback } = settings;
  const random = settings.random ?? (() => randomBytes(9).toString('hex'));
  const now = settings.now ?? (() => new Date());
  const climb = ladder(settings, () => now().getTime(), log);
  const { begin, trouble } = health(now);

  return {
    trouble,
    async write(request, signal) {
      signal.throwIfAborted();
      const until = performance.now() + overallMs;
      const within = AbortSignal.any([signal, AbortSignal.timeout(overallMs)]);
      const budget: Budget = { callMs, until, signal: within, purse: request.purse, spent: 0 };
      const instead = async (setback: Setback): Promise<Written> => {
        log?.warn({ setback, spent: budget.spent }, 'no usable draft from the model');
        return { ...(await fallback.write(request, signal)), setback, tokens: budget.spent };
      };
      const { others: told = [] } = request;
      const hear = begin(told.length > 0);
      if (!hear) return instead('resting');
      const mark = (): string => `#${random()}#`;
      const articles = shownOf([request.article, ...told]);
      const [article = request.article, ...others] = articles;
      const assignment =
        others.length > 0
          ? leadAssignment({ ...request, article, others }, articles, mark)
          : briefAssignment({ ...request, article }, mark);
      const first = await climb(assignment, budget);
      signal.throwIfAborted();
      hear('setback' in first ? first.setback : undefined);
      if ('setback' in first) return instead(first.setback);
      const judge = judgeOf({ check, request, articles }, within, (error) =>
        log?.warn({ error: String(error) }, 'a draft could not be checked'),
      );
      const judged = await repaired({ climb, judge, articles }, assignment, first, budget);
      signal.throwIfAborted();
      if ('setback' in judged) return instead(judged.setback);
      const refused = refusalOf(judged);
      if (refused) return instead(refused);
      const unread = articles
        .filter(({ partial }) => partial)
        .map(({ medium, url }) => medium || url);
      return {
        draft: judged.draft,
        writer: 'model',
        tokens: budget.spent,
        ...(judged.groundless ? { unbacked: unbackedIn(judged.draft) } : {}),
        ...(unread.length > 0 ? { unread } : {}),
      };
    },
  };
}
