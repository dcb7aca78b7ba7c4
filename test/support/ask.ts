import type { Hono } from 'hono';

/** What a desk answered; `body` is parsed when it is JSON. */
export type Answer = { status: number; headers: Headers; body: unknown };

/** Who asks for what; `text` is sent as it is, `body` as JSON. */
export type Question = {
  headers?: Record<string, string>;
  body?: unknown;
  text?: string;
};

/** Asks a desk anything at all, from this machine unless `headers` say otherwise. */
export async function ask(
  app: Hono,
  method: string,
  path: string,
  { headers, body, text }: Question = {},
): Promise<Answer> {
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await app.request(path, {
    method,
    headers: { host: 'localhost', ...headers },
    ...(content === undefined ? {} : { body: content }),
  });
  const said = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(said) : said,
  };
}
