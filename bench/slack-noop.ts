import { App, HTTPReceiver } from '@slack/bolt';

/** A bare Bolt app, which acknowledges what it is sent and does nothing more; answers its address. */
export async function noopSlackApp(signingSecret: string): Promise<string> {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: ['/slack/events'] });
  const app = new App({
    receiver,
    token: 'xoxb-0-test',
    botId: 'B0BRUISSE',
    botUserId: 'U0BRUISSE',
    tokenVerificationEnabled: false,
  });
  app.event(/.*/, async () => {});
  const server = await app.start({ host: '127.0.0.1', port: 0 });
  const address = server && 'address' in server ? server.address() : undefined;
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
