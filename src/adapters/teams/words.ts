import type { Activity } from './activity.ts';
import { htmlText, type Links } from './html.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function htmlOf({ attachments }: Activity): string | undefined {
  const content = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' && content.trim() ? content : undefined;
}

const botIn = ({ entities, recipient }: Activity) =>
  entities?.find(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id);

/** True when a message is said to the bot: by mention, by slash, or in a conversation with it alone. */
export const isAddressed = (activity: Activity): boolean =>
  activity.conversation.conversationType === 'personal' ||
  activity.recipient?.isTargeted === true ||
  botIn(activity) !== undefined;

/** What a message says, without the bot's own mention; its HTML, when there is some, knows the addresses behind words. */
export function saidIn(activity: Activity, links: Links = 'both'): string {
  const mention = botIn(activity);
  const name = mention?.mentioned?.name ?? activity.recipient?.name ?? '';
  const html = htmlOf(activity);
  if (html !== undefined) {
    const bot = `\\s*(?:${escaped(name)})\\s*`;
    const own = new RegExp(
      `<(span|at)\\b[^>]*(?:schema\\.skype\\.com/Mention|\\bid=)[^>]*>${bot}</\\1>`,
      'i',
    );
    return htmlText(mention ? html.replace(own, '') : html, links);
  }
  const text = mention?.text
    ? (activity.text ?? '').replace(mention.text, '')
    : (activity.text ?? '');
  return text.replace(/<at\b[^>]*>(.*?)<\/at>/gs, '$1').trim();
}

/** The command that a text gives, with addresses behind its words when it is made of them alone. */
export function commandIn(activity: Activity): string {
  const words = saidIn(activity, 'words');
  const bare = saidIn(activity, 'address')
    .replace(/\bhttps?:\/\/\S+|#\S+/g, '')
    .trim();
  const text = bare.split(/\s+/).length <= 1 ? saidIn(activity, 'address') : words;
  return text.replace(/^\/?\s*/, '').replace(/^jungle\b\s*/i, '');
}
