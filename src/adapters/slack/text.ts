import { mentionText } from '#src/core/mention.ts';
import { slackWords as words } from '#src/locale/slack.ts';
import { personOf, roomOf, type Self } from './ids.ts';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Text with the three characters that Slack reads as markup made inert. */
export const inert = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

const isWeb = (target: string): boolean => /^https?:\/\//i.test(target);

/** What stands between angle brackets, in the words of the core; the bot's own name is left out. */
function spoken(self: Self, target: string, label = ''): string {
  const id = target.slice(1);
  if (target.startsWith('#')) return mentionText({ room: roomOf(id), label });
  if (target.startsWith('@'))
    return id === self.user ? '' : mentionText({ person: personOf(self, id), label });
  if (/^!(?:here|channel|everyone)$/.test(target)) return `@${id}`;
  if (target.startsWith('!subteam')) return label || words.somegroup;
  if (target.startsWith('!')) return label;
  return label || target.replace(/^mailto:/, '');
}

const flatten = (self: Self, text: string, address: (url: string) => string): string =>
  text.replace(/<([^<>|]*)(?:\|([^<>]*))?>|[^<]+/g, (plain, to?: string, label?: string) => {
    if (to === undefined) return decoded(plain);
    const target = decoded(to);
    return isWeb(target) ? address(target) : spoken(self, target, label && decoded(label));
  });

/** What a person typed, from Slack's markup: `&amp;` is `&`, `<https://…|label>` its address, `<@U0>` a mention of the core's. */
export const typed = (self: Self, text: string): string => flatten(self, text, (url) => url);

/** The same with each address between angle brackets, so that nothing beside it can be taken for a part of it. */
export const bracketed = (self: Self, text: string): string =>
  flatten(self, text, (url) => `<${url}>`);
