const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Text with the three characters that Slack reads as markup made inert. */
export const inert = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

const isWeb = (target: string): boolean => /^https?:\/\//i.test(target);

/** What stands between angle brackets, as people read it. */
function spoken(target: string, label: string | undefined): string {
  if (target.startsWith('#')) return `#${label ?? ''}`;
  if (target.startsWith('@')) return label ? `@${label}` : '';
  if (target.startsWith('!')) return label ?? '';
  return label ?? target.replace(/^mailto:/, '');
}

const flatten = (text: string, address: (url: string) => string): string =>
  decoded(
    text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) =>
      isWeb(target) ? address(target) : spoken(target, label),
    ),
  );

/** What a person typed, from Slack's markup: `&amp;` is `&`, `<https://…|label>` its address. */
export const typed = (text: string): string => flatten(text, (url) => url);

/** The same with each address between angle brackets, so that nothing beside it can be taken for a part of it. */
export const bracketed = (text: string): string => flatten(text, (url) => `<${url}>`);
