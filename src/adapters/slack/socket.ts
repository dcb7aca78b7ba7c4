import { SocketModeReceiver } from '@slack/bolt';
import { boltLogger } from './bolt-app.ts';
import { clientOptions } from './calls.ts';
import { persist } from './credentials.ts';
import type { SlackDeps } from './deps.ts';

/** Slack's way in by a socket that we open. */
export type SocketWay = {
  receiver: SocketModeReceiver;
  /** Resolves when the first session stands, false when Slack refuses it; sessions that end are opened again until all is closing. */
  open(): Promise<boolean>;
  close(): Promise<void>;
};

/** Sessions of Socket Mode. Bolt's own reconnection would end the process when Slack answers an error. */
export function socketWay(deps: SlackDeps, appToken: string, closing: AbortSignal): SocketWay {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger(deps.log),
    installerOptions: { clientOptions: clientOptions(deps) },
  });
  const { client } = receiver;
  let ended = Promise.withResolvers<void>();
  client.on('disconnected', () => ended.resolve());

  const session = (): Promise<unknown> =>
    persist(deps, 'SLACK_APP_TOKEN', closing, async () => {
      ended = Promise.withResolvers<void>();
      await client.start();
      return true;
    });

  const keepOpen = async (): Promise<void> => {
    while (!closing.aborted) {
      await ended.promise;
      if (closing.aborted || !(await session())) return;
    }
  };

  let keeping: Promise<void> | undefined;
  return {
    receiver,
    async open() {
      const opened = Boolean(await session());
      if (opened) keeping = keepOpen();
      return opened;
    },
    async close() {
      await client.disconnect();
      ended.resolve();
      await keeping;
    },
  };
}
