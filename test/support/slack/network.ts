import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';
import { type FakeSlack, fakeSlack } from './server.ts';

/** A pretended Slack on this machine's own network: its Web API, and the socket of Socket Mode. */
export type SlackNetwork = {
  slack: FakeSlack;
  apiUrl: string;
  /** Where answers to commands go. */
  hook(name: string): string;
  /** Resolves with the `n`th session that was opened, from 1. */
  session(n: number): Promise<Session>;
  close(): Promise<void>;
};

/** One session of Socket Mode. */
export type Session = {
  /** Sends an envelope; resolves with what it was acknowledged with. */
  send(envelope: { id: string; type: string; payload: object }): Promise<unknown>;
  /** Sends an envelope and does not wait for its acknowledgement. */
  throwIn(envelope: { id: string; type: string; payload: object }): void;
  /** Tells the client that this session ends, as Slack does now and then. */
  refresh(): void;
  /** Ends it without a word. */
  cut(): void;
};

function sessionOn(socket: WebSocket): Session {
  const acks = new Map<string, (payload: unknown) => void>();
  socket.on('message', (data) => {
    const { envelope_id, payload } = JSON.parse(String(data));
    acks.get(envelope_id)?.(payload);
  });
  socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  const throwIn: Session['throwIn'] = ({ id, type, payload }) =>
    socket.send(
      JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: false }),
    );
  return {
    throwIn,
    send: (envelope) =>
      new Promise((resolve) => {
        acks.set(envelope.id, resolve);
        throwIn(envelope);
      }),
    refresh: () => socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    cut: () => socket.terminate(),
  };
}

/** Opens a pretended Slack on a free port of this machine. */
export async function slackNetwork(): Promise<SlackNetwork> {
  const slack = fakeSlack(Date.now);
  const sessions: Session[] = [];
  const arrived: { n: number; resolve: (session: Session) => void }[] = [];
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const headers = new Headers({ authorization: request.headers.authorization ?? '' });
      const answer = await slack.fetch(new URL(request.url ?? '/', apiUrl), {
        method: 'POST',
        headers,
        body: await text(request),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    };
    pass().catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ server, path: '/link' });
  sockets.on('connection', (socket) => {
    const session = sessionOn(socket);
    sessions.push(session);
    for (const { n, resolve } of arrived) if (n === sessions.length) resolve(session);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  slack.socketAt(`ws://127.0.0.1:${port}/link`);
  return {
    slack,
    apiUrl,
    hook: (name) => `http://127.0.0.1:${port}/hooks/${name}`,
    session: (n) => {
      const known = sessions[n - 1];
      return known
        ? Promise.resolve(known)
        : new Promise((resolve) => arrived.push({ n, resolve }));
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}
