import type { App, ViewSubmitAction } from '@slack/bolt';
import { formNames, messageText, plain } from '#src/core/message.ts';
import { apology } from '#src/locale/refusals.ts';
import { slackWords as words } from '#src/locale/slack.ts';
import type { Answers } from './answers.ts';
import { renderAll } from './blocks.ts';
import { type Call, refusalOf } from './calls.ts';
import type { SlackDeps } from './deps.ts';
import type { HomeTabs } from './home.ts';
import type { Self } from './ids.ts';
import { addShortcut, interaction, slashCommand } from './interactions.ts';
import { amending, modalOf } from './modal.ts';
import type { OpenForms } from './open-forms.ts';
import { payloads } from './payloads.ts';
import { inert } from './text.ts';

/** Refusals that say Slack waits no more for what a press opens. */
const late = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'trigger_expired']);

/** What Slack is answered at once; all that matters is kept before these run. */
export function listen(
  app: App,
  deps: SlackDeps,
  self: Self,
  {
    call,
    answers,
    forms,
    home,
  }: { call: Call; answers: Answers; forms: OpenForms; home: HomeTabs },
): void {
  const privately = async (url: string | undefined, text: string): Promise<void> => {
    if (url) await answers.send(url, renderAll(plain(text)));
  };

  app.command(/.*/, async ({ command, ack }) => {
    await ack(
      command.command === slashCommand ? undefined : inert(words.unknownCommand(command.command)),
    );
  });

  app.action(/.*/, async ({ ack, body, action }) => {
    await ack();
    if (body.type !== 'block_actions' || !('action_id' in action) || !('value' in action)) return;
    const [kind, name] = action.action_id.split(':');
    const form = formNames.find((known) => kind === 'form' && known === name);
    if (!form) return;
    const opened = await deps.openForm(form, String(action.value ?? ''));
    if ('blocks' in opened) return privately(body.response_url, messageText(opened));
    const view = modalOf(opened, body.channel?.id ?? body.user.id);
    try {
      await call('views.open', { trigger_id: body.trigger_id, view });
    } catch (error) {
      if (!late.has(refusalOf(error) ?? '')) throw error;
      await privately(body.response_url, words.late);
    }
  });

  app.view<ViewSubmitAction>(
    { callback_id: /.*/, type: 'view_submission' },
    async ({ ack, body }) => {
      const [event] = interaction(self, deps.newsroom, body, deps.now()).events;
      const refused = event && (await forms.refusal(event.id));
      const view = payloads.view.safeParse(body).data?.view;
      await ack(refused && view ? amending(view, refused) : undefined);
    },
  );
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack }) => ack());
  app.options(/.*/, async ({ ack }) => ack({ options: [] }));

  app.shortcut(/.*/, async ({ ack, body }) => {
    await ack();
    if (body.type !== 'message_action' || body.callback_id !== addShortcut) return;
    const { events } = interaction(self, deps.newsroom, body, deps.now());
    if (events.length === 0) await privately(body.response_url, words.noLink);
  });

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await home.opened(event.user);
  });

  app.use(async ({ next, body }) => {
    try {
      await next();
    } catch (error) {
      const id = deps.newId();
      deps.report(error, id);
      const url = 'response_url' in body ? body.response_url : undefined;
      if (typeof url === 'string') await privately(url, apology(id));
    }
  });
}
