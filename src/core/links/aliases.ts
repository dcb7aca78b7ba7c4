type Alias = { host: RegExp; path: RegExp; to: string };

/** Addresses that one place gives to one page, each with the one that stands for all; `$1` is from the path. */
const aliases: readonly Alias[] = [
  { host: /^youtu\.be$/, path: /^\/([\w-]{6,})\/?$/, to: 'https://www.youtube.com/watch?v=$1' },
  {
    host: /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:shorts|live|embed|v)\/([\w-]{6,})\/?$/,
    to: 'https://www.youtube.com/watch?v=$1',
  },
  {
    host: /^(?:www\.|m\.|mobile\.)?twitter\.com$/,
    path: /^\/([^/]+\/status\/\d+).*$/,
    to: 'https://x.com/$1',
  },
  { host: /^dai\.ly$/, path: /^\/(\w+)\/?$/, to: 'https://www.dailymotion.com/video/$1' },
  { host: /^player\.vimeo\.com$/, path: /^\/video\/(\d+)\/?$/, to: 'https://vimeo.com/$1' },
  {
    host: /^open\.spotify\.com$/,
    path: /^\/(?:intl-[a-z]+|embed)\/(.+)$/,
    to: 'https://open.spotify.com/$1',
  },
  {
    host: /^open\.substack\.com$/,
    path: /^\/pub\/([\w-]+)\/p\/([\w-]+)\/?$/,
    to: 'https://$1.substack.com/p/$2',
  },
];

/** The address that stands for all those that a place gives to the page; the same one where nothing is known. */
export function aliased(text: string): string {
  if (!URL.canParse(text)) return text;
  const { hostname, pathname, search } = new URL(text);
  for (const { host, path, to } of aliases) {
    const parts = host.test(hostname) ? path.exec(pathname) : null;
    if (!parts) continue;
    const page = to.replace(/\$(\d)/g, (_, place: string) => parts[Number(place)] ?? '');
    return page + (to.includes('?') ? search.replace('?', '&') : search);
  }
  return text;
}
