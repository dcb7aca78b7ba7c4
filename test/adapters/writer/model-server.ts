import type { IncomingMessage, ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';

/** What the model server does with one request. */
export type Step =
  | { say: string; finish?: 'stop' | 'length' | 'content_filter' }
  | { refuse: string }
  | { status: number; headers?: Record<string, string>; message?: string; code?: string }
  | { hang: true }
  | { cut: true }
  /** Says so much of a good answer's body, then goes away, or goes on for ever a space at a time. */
  | { half: string; end: 'cut' | 'trickle' }
  | { raw: string; type?: string }
  /** A message as no good server sends it, with what it counted. */
  | { message: object; finish?: string; usage?: object }
  /** No tokens counted; the text in parts. */
  | { parts: string };

type Asked = { response_format?: { type: string }; messages: { role: string; content: string }[] };

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return JSON.parse(body);
}

const completion = (message: object, finish: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'sample',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
  usage: { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1100 },
});

function play(step: Step, response: ServerResponse): void {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
  if ('say' in step)
    json(200, completion({ content: step.say, refusal: null }, step.finish ?? 'stop'));
  else if ('parts' in step) {
    const content = [{ type: 'text', text: step.parts }];
    json(200, { ...completion({ content, refusal: null }, 'stop'), usage: undefined });
  } else if ('refuse' in step)
    json(200, completion({ content: null, refusal: step.refuse }, 'stop'));
  else if ('status' in step)
    json(step.status, { error: { message: step.message ?? 'no', code: step.code } }, step.headers);
  else if ('message' in step)
    json(200, { ...completion(step.message, step.finish ?? 'stop'), usage: step.usage });
  else if ('raw' in step)
    response.writeHead(200, { 'content-type': step.type ?? 'application/json' }).end(step.raw);
  else if ('half' in step) {
    const body = JSON.stringify(completion({ content: step.half, refusal: null }, 'stop'));
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length * 2,
    });
    response.write(body.slice(0, body.length / 2));
    const timer = setInterval(() => response.write(' '), 20);
    if (step.end === 'cut') setTimeout(() => response.destroy(), 20);
    response.on('close', () => clearInterval(timer));
  } else if ('cut' in step) response.destroy();
}

/** A real model server on loopback that plays the steps in turn, the last one for ever, and remembers what it was asked. */
export async function modelServer(steps: readonly Step[]) {
  const asked: Asked[] = [];
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  mock.mount('/v1', {
    async handleRequest(request, response) {
      asked.push(await bodyOf(request));
      const step = steps[Math.min(asked.length, steps.length) - 1];
      if (step) play(step, response);
      return true;
    },
  });
  await mock.start();
  return {
    baseURL: `${mock.url}/v1`,
    asked,
    forms: () => asked.map((one) => one.response_format?.type ?? 'text'),
    [Symbol.asyncDispose]: () => mock.stop(),
  };
}
