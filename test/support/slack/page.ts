import type { RichElement } from '#src/adapters/slack/richtext.ts';
import type { ShownBlock } from './blocks.ts';
import { textOf } from './bot.ts';
import type { Kept } from './server.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const link = (url: string, text: string): string => `<a href="${escaped(url)}">${text}</a>`;

/** Slack's markup as a page: entities stay, links and emphasis become what they stand for. */
const markup = (text: string): string =>
  text
    .replace(/<([^|<>]+)\|([^<>]*)>/g, (_, url: string, label: string) =>
      link(url.replaceAll('&amp;', '&'), label),
    )
    .replace(/\*(\S[^*\n]*)\*/g, '<b>$1</b>')
    .replace(/~(\S[^~\n]*)~/g, '<s>$1</s>');

const runs = (elements: readonly (RichElement | { type: string; text: string })[]): string =>
  elements
    .map((element) => {
      const text = escaped(element.text).replaceAll('\n', '<br>');
      if ('url' in element) return link(element.url, text);
      const style = 'style' in element ? (element.style as Record<string, boolean>) : undefined;
      if (style?.bold) return `<b>${text}</b>`;
      return style?.strike ? `<s>${text}</s>` : text;
    })
    .join('');

function drawn(block: ShownBlock): string {
  switch (block.type) {
    case 'header':
      return `<h2>${block.text.text}</h2>`;
    case 'section':
      return `<p>${block.text.type === 'mrkdwn' ? markup(block.text.text) : block.text.text}</p>`;
    case 'context':
      return `<p class="small">${block.elements.map(({ text }) => markup(text)).join(' ')}</p>`;
    case 'actions':
      return `<div class="actions">${block.elements
        .map(({ text, style }) => `<button class="${style ?? ''}">${text.text}</button>`)
        .join('')}</div>`;
    case 'rich_text':
      return block.elements
        .map((part) =>
          part.type === 'rich_text_list'
            ? `<ul>${part.elements.map(({ elements }) => `<li>${runs(elements)}</li>`).join('')}</ul>`
            : `<p>${runs(part.elements)}</p>`,
        )
        .join('');
    default:
      return '';
  }
}

const signs: Record<string, string> = {
  white_check_mark: '✅',
  pencil2: '✏️',
  no_entry: '⛔',
  eyes: '👀',
  bookmark: '🔖',
};

const message = (kept: Kept, name: string): string => {
  const reactions = [...kept.reactions]
    .filter(([, people]) => people.size > 0)
    .map(([emoji, people]) => `<span>${signs[emoji] ?? `:${emoji}:`} ${people.size}</span>`)
    .join('');
  const body = kept.blocks?.length
    ? kept.blocks.map(drawn).join('')
    : `<p>${escaped(textOf(kept)).replace(/https?:\/\/\S+/g, (url) => link(url, url))}</p>`;
  const app = kept.bot_id ? '<i>APP</i>' : '';
  return `<article><div class="face ${kept.bot_id ? 'bot' : ''}">${name.slice(0, 1)}</div><div><b>${escaped(name)}</b> ${app}${body}<div class="reactions">${reactions}</div></div></article>`;
};

/** A page that draws messages from the Block Kit they were sent as, in a plain look of our own. */
export const channelPage = (
  name: string,
  messages: readonly Kept[],
  nameOf: (user: string) => string,
): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${name}</title><style>
body{font:15px/1.46 "DejaVu Sans",system-ui,sans-serif;color:#1d1c1d;margin:0;background:#fff;width:760px}
header{padding:12px 20px;border-bottom:1px solid #ddd;font-weight:bold}
article{display:flex;gap:10px;padding:10px 20px}
.face{flex:none;width:36px;height:36px;border-radius:6px;background:#9a6f3c;color:#fff;display:grid;place-items:center;font-weight:bold}
.face.bot{background:#1f5f3f}
i{font-style:normal;font-size:10px;background:#eee;border-radius:3px;padding:1px 4px;color:#555}
h2{font-size:17px;margin:6px 0}p{margin:4px 0}.small{font-size:12.5px;color:#616061}
a{color:#1264a3;text-decoration:none}ul{margin:4px 0;padding-left:22px}
button{font:bold 13px "DejaVu Sans",system-ui,sans-serif;background:#fff;border:1px solid #bbb;border-radius:6px;padding:5px 10px;margin:4px 8px 4px 0;color:#1d1c1d}
button.danger{color:#c01343;border-color:#c01343}
.reactions span{display:inline-block;background:#f2f2f2;border-radius:12px;padding:2px 8px;margin:4px 4px 0 0;font-size:12px}
</style><header># ${escaped(name)}</header>${messages
  .map((kept) => message(kept, nameOf(kept.user)))
  .join('')}</html>`;
