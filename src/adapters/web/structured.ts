/** One JSON-LD object; see https://www.w3.org/TR/json-ld11/ and schema.org. */
export type Thing = { readonly [key: string]: unknown };

const deepest = 6;
const most = 500;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: JSON-LD writes one item with or without brackets. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

function parseLoosely(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\]\]>|;)\s*$/g, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function collect(value: unknown, into: Thing[], depth = 0): void {
  if (depth > deepest || into.length > most) return;
  for (const item of listOf(value)) {
    if (!isThing(item)) continue;
    into.push(item);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      collect(item[key], into, depth + 1);
  }
}

/** Every object described in a page's JSON-LD scripts, broken ones mended where a stray comma or line break is all. */
export function thingsIn(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  for (const script of scripts) collect(parseLoosely(script), things);
  return things;
}

/** An object's types without their namespace: `NewsArticle`. */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).map((type) => String(type).replace(/^.*[/:#]/, ''));

const articleType = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review)$/;
const workType = /^(?:WebPage|CreativeWork|PodcastEpisode|VideoObject|ItemPage|RadioEpisode)$/;

/** The object that describes the page's article: an article if there is one, else the page itself. */
export function articleThing(things: readonly Thing[]): Thing | undefined {
  const typed = (pattern: RegExp) =>
    things.filter((thing) => typesOf(thing).some((type) => pattern.test(type)));
  const named = (thing: Thing) => Boolean(thing.headline ?? thing.name);
  const articles = typed(articleType);
  return articles.find(named) ?? articles[0] ?? typed(workType).find(named);
}

/** A text property, whether it stands alone, in a list, or as `@value` or `name` of an object. */
export function textIn(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const text = isThing(item) ? (item['@value'] ?? item.name ?? item.url) : item;
    if (typeof text === 'string' && text.trim()) return text.trim();
  }
  return undefined;
}

/** The object a value is or refers to by `@id`. */
export function resolved(value: unknown, things: readonly Thing[]): Thing | undefined {
  const [first] = listOf(value);
  if (!isThing(first)) return undefined;
  const id = first['@id'];
  if (first.name || typeof id !== 'string') return first;
  return things.find((thing) => thing['@id'] === id && thing.name) ?? first;
}
