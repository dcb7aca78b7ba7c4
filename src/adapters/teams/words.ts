import { commanded } from '#src/core/commanded.ts';
import type { Activity } from './activity.ts';
import { htmlText, type Links } from './html.ts';
import { type Called, mentionsOf, own } from './mentions.ts';

function htmlOf({ attachments }: Activity): string | undefined {
  const content = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' && content.trim() ? content : undefined;
}

/** The bot's name typed at the head of a text, which Teams took for no mention, is marked like one. */
function withTyped(text: string, name = ''): string {
  const typed = `@${name}`;
  const rest = text.slice(typed.length);
  const opens = name !== '' && text.toLowerCase().startsWith(typed.toLowerCase());
  return opens && /^(?:[\s,:]|$)/.test(rest) ? `${own}${rest}` : text;
}

/** What a message says, with a mark in the place of the bot's own name. */
function marked(activity: Activity, called?: Called, links: Links = 'both'): string {
  const mention = mentionsOf(activity, called);
  const html = htmlOf(activity);
  const text =
    html === undefined
      ? (activity.text ?? '').replace(/<at\b[^<>]*>([^<]*)<\/at>/gi, (_, words: string) =>
          mention(words),
        )
      : htmlText(html, { links, mention });
  return withTyped(text.trim(), activity.recipient?.name);
}

/** True when a message is said to the bot: by a mention that opens it, by slash, or in a conversation with it alone. */
export const isAddressed = (activity: Activity): boolean =>
  activity.conversation.conversationType === 'personal' ||
  activity.recipient?.isTargeted === true ||
  marked(activity).startsWith(own);

/** What a message says, without the bot's own name; its HTML, when there is some, knows the addresses behind words. */
export const saidIn = (activity: Activity, called?: Called, links?: Links): string =>
  marked(activity, called, links).replaceAll(own, '').trim();

const unbracketed = (text: string): string => text.replace(/<(https?:[^<>]*)>/gi, '$1');

/** Teams’s own pages, which open a message, a meeting or a file there: nothing that subscribers could read. */
const inTeams =
  /<?https?:\/\/(?:[a-z]+\.)?teams\.(?:microsoft\.(?:com|us)|cloud\.microsoft|live\.com)(?![\w.-])[^\s<>]*>?/gi;

/** What a message says that drops links: those to Teams itself left out. */
export const droppedIn = (activity: Activity, called: Called): string =>
  saidIn(activity, called).replace(inTeams, '').trim();

/** The command that a text gives, with addresses behind its words when it is made of them alone. */
export function commandIn(activity: Activity, called: Called): string {
  const addresses = saidIn(activity, called, 'address');
  const bare = addresses.replace(/<https?:[^<>]*>|\bhttps?:\/\/\S+|#\S+/gi, '').trim();
  const text = /\s/.test(bare) ? saidIn(activity, called, 'words') : addresses;
  return commanded(unbracketed(text)).command;
}
