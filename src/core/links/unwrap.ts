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
  { host: /^consent\.(?:youtube|google)\.[a-z.]+$/, parameters: ['continue'] },
  { host: /^out\.reddit\.com$/, parameters: ['url'] },
  { host: /^t\.umblr\.com$/, parameters: ['z'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  {
    host: /^(?:www\.)?(?:medium\.com|disq\.us|steamcommunity\.com|bing\.com)$/,
    path: /^\/(?:r\/|url|linkfilter\/|ck\/)/,
    parameters: ['url'],
  },
  { host: /^l\.wl\.co$/, parameters: ['u'] },
  { host: /^translate\.google\.[a-z.]+$/, path: /^\/(?:translate|website)$/, parameters: ['u'] },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, parameters: ['a'] },
  { host: /^(?:www\.)?awin1\.com$/, parameters: ['ued'] },
  { host: /^go\.(?:skimresources|redirectingat|viglink)\.com$/, parameters: ['url', 'u'] },
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

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** An address that a mailer writes into its own path: `/L0/https:%2F%2F…/1/…`, as Amazon's and TLDR's do. */
function fromMailer(url: URL): string | undefined {
  if (!/(?:^|\.)(?:awstrack\.me|tldrnewsletter\.com|tracking\.beehiiv\.com)$/.test(url.hostname))
    return undefined;
  return decoded(/^\/(?:L|CL)\d\/(https?:%2F%2F[^/]+)/i.exec(url.pathname)?.[1] ?? '') || undefined;
}

/** The address that a path carries in base64: `{"e":"https://…"}` in Substack's links, bytes around it in Google News's. */
function fromBase64(url: URL): string | undefined {
  const news = /^\/(?:rss\/|__i\/rss\/rd\/)?articles\/([\w-]{20,})/;
  const [, code] =
    (/(?:^|\.)substack\.com$/.test(url.hostname) &&
      /^\/redirect\/2\/([\w-]{20,})/.exec(url.pathname)) ||
    (url.hostname === 'news.google.com' && news.exec(url.pathname)) ||
    [];
  if (!code) return undefined;
  const whole = code.length % 4 === 1 ? code.slice(0, -1) : code;
  const text = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return /https?:\/\/[\x21\x23-\x5b\x5d-\x7e]+/.exec(text)?.[0];
}

/** The original behind Proofpoint's rewriting: `/v3/__<url>__;`, or `?u=https-3A__…` in which `_` is a slash. */
function fromUrlDefense(url: URL): string | undefined {
  if (url.hostname === 'urldefense.proofpoint.com' && url.pathname === '/v2/url')
    return decoded(
      url.searchParams
        .get('u')
        ?.replaceAll('_', '/')
        .replace(/-(?=[\dA-F]{2})/g, '%') ?? '',
    );
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
  return fromAmpCache(url) ?? fromUrlDefense(url) ?? fromMailer(url) ?? fromBase64(url);
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
