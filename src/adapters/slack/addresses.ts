import { findUrls } from '#src/core/links/url.ts';
import type { Self } from './ids.ts';
import { bracketed } from './text.ts';

const deepest = 16;

/** A page of Slack itself: a message, a profile, a file or a canvas, in a workspace or in Slack's own client. */
const isPermalink = (url: string): boolean =>
  /^https:\/\/app\.slack\.com\//i.test(url) ||
  /^https:\/\/[\w-]+(?:\.enterprise)?\.slack\.com\/(?:archives|team|files|canvas|docs\/[TE][A-Z0-9]+)\//i.test(
    url,
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Addresses that blocks hold: link elements, and those in texts with markup. */
function inBlocks(self: Self, value: unknown, depth = 0): string[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => inBlocks(self, item, depth + 1));
  if (!isObject(value)) return [];
  if (value.type === 'link' && typeof value.url === 'string') return [value.url];
  if (value.type === 'mrkdwn' && typeof value.text === 'string')
    return findUrls(bracketed(self, value.text));
  return Object.values(value).flatMap((item) => inBlocks(self, item, depth + 1));
}

/** Addresses in messages that were shared in this one; a page's own preview is not one. */
function inShared(self: Self, attachments: unknown): string[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.filter(isObject).flatMap((attachment) => {
    if (attachment.is_share !== true && attachment.is_msg_unfurl !== true) return [];
    const text =
      typeof attachment.text === 'string' ? findUrls(bracketed(self, attachment.text)) : [];
    return [
      ...text,
      ...inBlocks(self, attachment.message_blocks),
      ...inBlocks(self, attachment.blocks),
    ];
  });
}

/** A message as Slack delivers it, as far as its words go. */
export type Worded = {
  text?: string | undefined;
  blocks?: unknown;
  attachments?: unknown;
};

/** What a message says with every address it holds, in its text, blocks and shared messages; links to Slack's own messages left out. */
export function wordsOf(self: Self, { text = '', blocks, attachments }: Worded): string {
  const said = bracketed(self, text).replace(/<(https?:[^<>]*)>/g, (whole, url: string) =>
    isPermalink(url) ? '' : whole,
  );
  const known = new Set(findUrls(said));
  const others = new Set([...inBlocks(self, blocks), ...inShared(self, attachments)]);
  const more = [...others].filter((url) => !known.has(url) && !isPermalink(url));
  return [said, ...more.map((url) => `<${url}>`)].join('\n').trim();
}
