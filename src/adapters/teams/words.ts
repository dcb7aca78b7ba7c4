import type { Activity } from './activity.ts';
import { htmlText, type Links } from './html.ts';
import { type Called, mentionsOf, own } from './mentions.ts';

function htmlOf({ attachments }: Activity): string | undefined {
  const content = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' && content.trim() ? content : undefined;
}

/** What a message says, with a mark in the place of the bot's own name. */
function marked(activity: Activity, called?: Called, links: Links = 'both'): string {
  const mention = mentionsOf(activity, called);
  const html = htmlOf(activity);
  if (html !== undefined) return htmlText(html, { links, mention });
  return (activity.text ?? '')
    .replace(/<at\b[^<>]*>([^<]*)<\/at>/gi, (_, words: string) => mention(words))
    .trim();
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

/** The command that a text gives, with addresses behind its words when it is made of them alone. */
export function commandIn(activity: Activity, called: Called): string {
  const addresses = saidIn(activity, called, 'address');
  const bare = addresses.replace(/<https?:[^<>]*>|\bhttps?:\/\/\S+|#\S+/gi, '').trim();
  const text = /\s/.test(bare) ? saidIn(activity, called, 'words') : addresses;
  return unbracketed(text)
    .replace(/^\/?\s*/, '')
    .replace(/^jungle\b\s*/i, '');
}
