type Wrapper = { host: RegExp; path?: RegExp; parameters: readonly string[] };

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, parameters: ['url'] },
  { host: /^statics\.teams\.cdn\.office\.net$/, parameters: ['url'] },
  { host: /^slack-redir\.net$/, parameters: ['url'] },
  { host: /^lm?\.(?:facebook|messenger|threads)\.com$/, parameters: ['u'] },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, parameters: ['u'] },
  {
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)/,
    parameters: ['url'],
  },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^out\.reddit\.com$/, parameters: ['url'] },
  { host: /^t\.umblr\.com$/, parameters: ['z'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
];

const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** The original of an AMP copy kept by Google: the address is in the path, `s` saying https. */
function fromAmpCache(url: URL): string | undefined {
  const google = /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname);
  if (!google && !/\.cdn\.ampproject\.org$/.test(url.hostname)) return undefined;
  const [, secure, rest] = /^\/(?:amp|c|v)\/(s\/)?(.+\..+)$/.exec(url.pathname + url.search) ?? [];
  return rest ? `${secure ? 'https' : 'http'}://${rest}` : undefined;
}

/** The original behind Proofpoint's rewriting: `/v3/__<url>__;` */
function fromUrlDefense(url: URL): string | undefined {
  if (url.hostname !== 'urldefense.com') return undefined;
  return /^\/v3\/__(https?:\/{1,2}.+?)__;/
    .exec(url.href.slice(url.origin.length))?.[1]
    ?.replace(/^(https?:)\/(?!\/)/, '$1//');
}

function wrapped(url: URL): string | undefined {
  for (const { host, path, parameters } of wrappers) {
    if (!host.test(url.hostname) || (path && !path.test(url.pathname))) continue;
    const inner = parameters.map((name) => url.searchParams.get(name)).find((value) => value);
    if (inner) return inner;
  }
  return fromAmpCache(url) ?? fromUrlDefense(url);
}

/** The address inside the redirect wrappers of mailers, chats and search engines, read from the text alone. */
export function unwrapUrl(text: string): string {
  let current = text;
  for (;;) {
    const inner = URL.canParse(current) ? wrapped(new URL(current)) : undefined;
    if (!inner || !isWeb(inner) || inner.length >= current.length) return current;
    current = inner;
  }
}
