import { App, type Receiver, webApi } from '@slack/bolt';
import { slackWords as words } from '#src/locale/slack.ts';
import { clientOptions } from './calls.ts';
import type { SlackDeps, SlackLog } from './deps.ts';
import type { Self } from './ids.ts';
import type { Intake } from './intake.ts';
import { payloads } from './payloads.ts';
import { inert } from './text.ts';

/** Bolt's logger on ours: its words only, for they may hold a message's. */
export const boltLogger = (log: SlackLog): webApi.Logger => ({
  debug() {},
  info() {},
  warn: (text: unknown) => log.warn({}, String(text)),
  error: (text: unknown) => log.error({}, String(text)),
  setLevel() {},
  setName() {},
  getLevel: () => webApi.LogLevel.WARN,
});

/** What a person is shown in place of an answer, when what they asked for could not be kept. */
function excuse(body: unknown): object | undefined {
  if (payloads.command.safeParse(body).success)
    return { response_type: 'ephemeral', text: inert(words.down) };
  const view = payloads.view.safeParse(body).data?.view;
  const [block] = Object.keys(view?.state.values ?? {});
  return block ? { response_action: 'errors', errors: { [block]: words.down } } : undefined;
}

/** Bolt over a receiver, which keeps each delivery before it lets Bolt acknowledge it. */
export function boltApp(
  deps: SlackDeps,
  self: Self,
  receiver: Receiver,
  intake: Intake,
): { app: App; idle(): Promise<void> } {
  const app = new App({
    receiver,
    token: deps.settings.botToken,
    botId: self.bot,
    botUserId: self.user,
    tokenVerificationEnabled: false,
    ignoreSelf: false,
    convoStore: false,
    clientOptions: clientOptions(deps),
    logger: boltLogger(deps.log),
  });
  app.error(async (error) => deps.report(error, deps.newId()));

  const running = new Set<Promise<void>>();
  const process = app.processEvent.bind(app);
  const durable = async (event: Parameters<typeof process>[0]): Promise<void> => {
    const left = await intake(event.body).catch(async (error: unknown) => {
      deps.log.error({ error }, 'a delivery of Slack could not be kept');
      const told = excuse(event.body);
      if (!told) throw error;
      await event.ack(told);
      return 'nothing';
    });
    if (left === 'acknowledge') await event.ack();
    if (left === 'answer') await process(event);
  };
  app.processEvent = async (event) => {
    const run = durable(event);
    running.add(run);
    try {
      await run;
    } finally {
      running.delete(run);
    }
  };
  return {
    app,
    idle: async () => {
      await Promise.allSettled(running);
    },
  };
}
