import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { LLMock } from '@copilotkit/aimock';
import { briefs } from './briefs.ts';

async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asked = await text(request);
  const brief = Object.entries(briefs).find(([title]) => asked.includes(title))?.[1] ?? {};
  const message = { role: 'assistant', content: JSON.stringify(brief), refusal: null };
  const completion = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'sample',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1100 },
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
  return true;
}

/** A model server on loopback that knows the sample pages. */
export async function startModel(): Promise<{ url: string; stop(): Promise<void> }> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  mock.mount('/v1', { handleRequest: answer });
  await mock.start();
  return { url: `${mock.url}/v1`, stop: () => mock.stop() };
}
