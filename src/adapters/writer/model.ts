import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import { countWords } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { checkBrief } from '#src/core/checks/index.ts';
import type { Finding } from '#src/core/finding.ts';
import type { WriteRequest, Writer } from '#src/ports/writer.ts';
import { readAnswer, readParagraph } from './answer.ts';
import { ask, type Reply, type Rung, type Turn } from './ask.ts';
import { corrections, instructions, pageAsData } from './prompt.ts';
import { settle } from './settle.ts';

/** Where a model is and how long it may take; `random` makes the marks around the page's text. */
export type ModelSettings = {
  apiKey?: string;
  baseURL?: string;
  model: string;
  fallback: Writer;
  log?: { info(facts: object, message: string): void; warn(facts: object, message: string): void };
  /** Milliseconds for one call. */
  callMs?: number;
  /** Milliseconds for the whole draft, repair and waiting included. */
  overallMs?: number;
  random?: () => string;
};

const rungs: readonly Rung[] = ['json_schema', 'json_object', 'text'];
const fewestWords = 20;
const pauseMs = 400;

type Tried = { draft: Draft; findings: Finding[]; content: string; rung: Rung };

const hardIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.hard);
const unsafe = (tried: Tried): boolean =>
  tried.findings.some((finding) => finding.about === 'safety');

/** Drafts with any OpenAI-compatible server: the strictest form it takes, one round of corrections, else the fallback. */
export function modelWriter(settings: ModelSettings): Writer {
  const { callMs = 30_000, overallMs = 90_000, log, fallback, model } = settings;
  const random = settings.random ?? (() => randomBytes(9).toString('hex'));
  const client = new OpenAI({
    apiKey: settings.apiKey || 'none',
    baseURL: settings.baseURL || 'https://api.openai.com/v1',
    maxRetries: 0,
  });
  const refused = new Set<Rung>();

  async function patiently(
    rung: Rung,
    turns: readonly Turn[],
    signal: AbortSignal,
    until: number,
  ): Promise<Reply> {
    let reply = await ask(client, model, rung, turns, { callMs, signal });
    for (let attempt = 1; attempt <= 2 && !signal.aborted; attempt += 1) {
      const again =
        reply.kind === 'busy' || (reply.kind === 'failed' && reply.again && attempt === 1);
      const wait = reply.kind === 'busy' ? (reply.retryAfterMs ?? pauseMs * attempt) : pauseMs;
      if (!again || performance.now() + wait >= until) return reply;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return reply;
      reply = await ask(client, model, rung, turns, { callMs, signal });
    }
    return reply;
  }

  function read(content: string, rung: Rung, { article, rubric }: WriteRequest): Tried | undefined {
    const answer = readAnswer(content) ?? (rung === 'text' ? readParagraph(content) : undefined);
    if (!answer || countWords(answer.text) < fewestWords) return undefined;
    const draft = settle(answer, article, rubric);
    return { draft, findings: checkBrief(draft, article, rubric), content, rung };
  }

  async function climb(
    request: WriteRequest,
    turns: readonly Turn[],
    signal: AbortSignal,
    until: number,
  ) {
    const formRefused: Rung[] = [];
    for (const rung of rungs.filter((one) => !refused.has(one))) {
      const reply = await patiently(rung, turns, signal, until);
      const tried = reply.kind === 'answer' ? read(reply.content, rung, request) : undefined;
      log?.info(
        { rung, reply: reply.kind, ...(reply.kind === 'answer' ? { tokens: reply.tokens } : {}) },
        'model asked',
      );
      if (tried) {
        for (const one of formRefused) refused.add(one);
        return tried;
      }
      if (reply.kind === 'form-refused') formRefused.push(rung);
      else if (reply.kind !== 'garbled' && reply.kind !== 'answer') return undefined;
    }
    return undefined;
  }

  async function repaired(
    first: Tried,
    request: WriteRequest,
    turns: readonly Turn[],
    signal: AbortSignal,
    until: number,
  ) {
    const faults = hardIn(first.findings);
    if (faults.length === 0) return first;
    const said: Turn[] = [
      ...turns,
      { role: 'assistant', content: first.content },
      { role: 'user', content: corrections(faults) },
    ];
    const reply = await patiently(first.rung, said, signal, until);
    const second = reply.kind === 'answer' ? read(reply.content, first.rung, request) : undefined;
    if (!second) return first;
    if (unsafe(first) !== unsafe(second)) return unsafe(first) ? second : first;
    return hardIn(second.findings).length <= faults.length ? second : first;
  }

  return {
    async write(request, signal) {
      signal.throwIfAborted();
      const until = performance.now() + overallMs;
      const within = AbortSignal.any([signal, AbortSignal.timeout(overallMs)]);
      const turns: Turn[] = [
        { role: 'system', content: instructions(request.rubric) },
        { role: 'user', content: pageAsData(request.article, `#${random()}#`) },
      ];
      const first = await climb(request, turns, within, until);
      const kept = first && (await repaired(first, request, turns, within, until));
      signal.throwIfAborted();
      if (kept && !unsafe(kept)) return { draft: kept.draft, writer: 'model' };
      log?.warn({ unsafe: kept !== undefined }, 'model gave no usable draft, extract instead');
      return fallback.write(request, signal);
    },
  };
}
