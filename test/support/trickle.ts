import type { ServerResponse } from 'node:http';

/** Answers a paragraph at a time, for as long as anyone listens. */
export function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('<p>goutte à goutte</p>'), 20);
  response.on('close', () => clearInterval(timer));
}
