import { startApp } from '#src/app.ts';
import { readConfig } from '#src/config.ts';
import { openLog } from '#src/log.ts';
import { article } from '#test/support/article.ts';
import { signingSecret } from '#test/support/slack/signed.ts';
import { noopSlackApp } from './slack-noop.ts';

/** What is measured in a process of its own: `bare`, or the whole app; it tells its address, then what it spent whenever it is asked. */
async function open(which: string | undefined): Promise<string> {
  if (which === 'bare') return noopSlackApp(signingSecret);
  const app = await startApp(
    readConfig({ ...process.env, PORT: '0', SLACK_SIGNING_SECRET: signingSecret }),
    openLog('error'),
    () => {},
    { web: () => ({ read: async (url) => ({ kind: 'article', article: article(url) }) }) },
  );
  process.on('message', (asked) => {
    if (asked === 'end') void app.close().then(() => process.exit(0));
  });
  return app.url;
}

const url = await open(process.argv[2]);
process.on('message', (asked) => {
  if (asked === 'usage') process.send?.(process.cpuUsage());
  if (asked === 'end' && process.argv[2] === 'bare') process.exit(0);
});
process.send?.(url);
