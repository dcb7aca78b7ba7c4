import { createHash, randomUUID } from 'node:crypto';
import { app } from './authority.ts';

/** The channel where tests speak. */
export const channel = '19:la-jungle-0123456789abcdef@thread.tacv2';

/** How Teams names one of the people: directory ids are stable, the others are the bot's own. */
export const accountOf = (name: string) => {
  const digest = createHash('sha256').update(name).digest('hex');
  const id = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4000-8000-${digest.slice(12, 24)}`;
  return { id: `29:1${digest}`, name, aadObjectId: id };
};

/** The id under which Bruisse knows them. */
export const personIn = (name: string): string => `teams:${accountOf(name).aadObjectId}`;

const bot = { id: `28:${app.id}`, name: 'Bruisse' };
let last = 1_800_000_000_000;
const nextId = (): string => {
  last += 1;
  return String(last);
};

/** What every activity carries; `rest` replaces any of it. */
export function activity(
  serviceUrl: string,
  name: string,
  rest: Record<string, unknown>,
): Record<string, unknown> {
  const id = nextId();
  return {
    channelId: 'msteams',
    serviceUrl,
    id,
    timestamp: new Date().toISOString(),
    locale: 'fr-FR',
    from: accountOf(name),
    recipient: bot,
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: app.tenant,
      id: `${channel};messageid=${id}`,
    },
    channelData: {
      channel: { id: channel, name: 'la-jungle' },
      team: { id: '19:equipe@thread.tacv2', name: 'Rédaction' },
      tenant: { id: app.tenant },
    },
    ...rest,
  };
}

/** The attachment in which Teams sends what was typed, with its links. */
export const html = (content: string) => ({
  attachments: [{ contentType: 'text/html', content }],
});

/** A message of plain words. */
export const message = (text: string, rest: Record<string, unknown> = {}) => ({
  type: 'message',
  text,
  textFormat: 'plain',
  ...html(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`),
  ...rest,
});

/** A message that mentions the bot. */
export const mention = (text: string) => ({
  type: 'message',
  text: `<at>Bruisse</at> ${text}`,
  entities: [
    { type: 'mention', mentioned: bot, text: '<at>Bruisse</at>' },
    { type: 'clientInfo', locale: 'fr-FR' },
  ],
  ...html(
    `<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Bruisse</span>&nbsp;${text}</p>`,
  ),
});

/** A message with mentions of people, the bot or a channel, each where its name stands after an @; `shown` names some of them otherwise there. */
export function mentioning(
  text: string,
  named: readonly (string | { id: string; name: string })[],
  shown: Record<string, string> = {},
) {
  const mentions = named.map((one) => {
    const { id, name } = typeof one !== 'string' ? one : one === bot.name ? bot : accountOf(one);
    return { id, name, label: shown[name] ?? name };
  });
  const put = (wrap: (label: string, at: number) => string): string =>
    mentions.reduce((said, { label }, at) => said.replace(`@${label}`, wrap(label, at)), text);
  return {
    type: 'message',
    text: put((label) => `<at>${label}</at>`),
    entities: mentions.map(({ id, name, label }) => ({
      type: 'mention',
      mentioned: { id, name },
      text: `<at>${label}</at>`,
    })),
    ...html(
      `<p>${put((label, at) => `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="${at}">${label}</span>`)}</p>`,
    ),
  };
}

/** A slash command: a message that only the bot and its author see. */
export const slash = (text: string) => ({
  type: 'message',
  text,
  recipient: { ...bot, isTargeted: true },
});

/** A reaction on one of the bot's messages; Teams does not name who reacts. */
export const reaction = (
  name: string,
  on: string,
  added: readonly string[],
  removed: readonly string[] = [],
) => {
  const { id, aadObjectId } = accountOf(name);
  return {
    type: 'messageReaction',
    id: `f:${randomUUID()}`,
    from: { id, aadObjectId },
    replyToId: on,
    conversation: thread(on),
    ...(added.length > 0 ? { reactionsAdded: added.map((type) => ({ type })) } : {}),
    ...(removed.length > 0 ? { reactionsRemoved: removed.map((type) => ({ type })) } : {}),
  };
};

/** The thread that a message opens in the channel. */
export const thread = (root: string) => ({
  isGroup: true,
  conversationType: 'channel',
  tenantId: app.tenant,
  id: `${channel};messageid=${root}`,
});

/** An invoke: a button pressed on a card, or a dialog opened or submitted from it. */
export const invoke = (name: string, on: string, value: unknown) => ({
  type: 'invoke',
  name,
  id: `f:${randomUUID()}`,
  replyToId: on,
  conversation: thread(on),
  value,
});

/** A press on an `Action.Execute` button. */
export const press = (on: string, button: { verb?: string; data: unknown }) =>
  invoke('adaptiveCard/action', on, {
    action: { type: 'Action.Execute', title: '', ...button },
    trigger: 'manual',
  });
