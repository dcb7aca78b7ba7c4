/** A place whose pages say little to a machine, and that tells about them by oEmbed; see https://oembed.com. */
export type Provider = {
  name: string;
  /** Matched against host name and path: `youtube.com/watch`; `www.` and `m.` left out. */
  pages: RegExp;
  /** Asked with the page's address behind it. */
  endpoint: string;
  /** A post says what it says; of a video or a programme only its description is known. */
  kind: 'post' | 'programme';
  /** Whether the page itself says more than oEmbed does. */
  hasPage: boolean;
};

/** Places that answer oEmbed without a key. A new one is a line here. */
export const defaultProviders: readonly Provider[] = [
  {
    name: 'YouTube',
    pages: /^(?:music\.)?youtube\.com\/(?:watch|shorts\/|live\/|embed\/)|^youtu\.be\/./,
    endpoint: 'https://www.youtube.com/oembed?format=json&url=',
    kind: 'programme',
    hasPage: true,
  },
  {
    name: 'Vimeo',
    pages: /^vimeo\.com\/(?:.+\/)?\d+/,
    endpoint: 'https://vimeo.com/api/oembed.json?url=',
    kind: 'programme',
    hasPage: false,
  },
  {
    name: 'Dailymotion',
    pages: /^dailymotion\.com\/video\/|^dai\.ly\/./,
    endpoint: 'https://www.dailymotion.com/services/oembed?format=json&url=',
    kind: 'programme',
    hasPage: true,
  },
  {
    name: 'Spotify',
    pages: /^open\.spotify\.com\/(?:intl-[a-z]+\/)?(?:episode|show|track|album|playlist|artist)\//,
    endpoint: 'https://open.spotify.com/oembed?url=',
    kind: 'programme',
    hasPage: true,
  },
  {
    name: 'SoundCloud',
    pages: /^soundcloud\.com\/[^/]+\/[^/]+/,
    endpoint: 'https://soundcloud.com/oembed?format=json&url=',
    kind: 'programme',
    hasPage: false,
  },
  {
    name: 'Apple Podcasts',
    pages: /^podcasts\.apple\.com\/.*\/id\d+/,
    endpoint: 'https://podcasts.apple.com/api/oembed?url=',
    kind: 'programme',
    hasPage: true,
  },
  {
    name: 'X',
    pages: /^(?:mobile\.)?(?:x|twitter)\.com\/[^/]+\/status\/\d+/,
    endpoint: 'https://publish.x.com/oembed?omit_script=1&dnt=true&url=',
    kind: 'post',
    hasPage: false,
  },
  {
    name: 'TikTok',
    pages: /^tiktok\.com\/@[^/]+\/(?:video|photo)\/\d+/,
    endpoint: 'https://www.tiktok.com/oembed?url=',
    kind: 'post',
    hasPage: false,
  },
  {
    name: 'Bluesky',
    pages: /^bsky\.app\/profile\/[^/]+\/post\/./,
    endpoint: 'https://embed.bsky.app/oembed?url=',
    kind: 'post',
    hasPage: false,
  },
];

/** The provider of the page at an address. */
export function providerOf(url: URL, providers: readonly Provider[]): Provider | undefined {
  const page = `${url.hostname.replace(/^(?:www|m)\./, '')}${url.pathname}`;
  return providers.find(({ pages }) => pages.test(page));
}
