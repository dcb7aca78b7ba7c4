import type { RefusalCode } from '#src/core/article.ts';

type Gate = { host: RegExp; path?: RegExp; code: RefusalCode };

const gates: readonly Gate[] = [
  { host: /^(?:consent|guce|myprivacy|cmp-consent|consents?-[a-z]+)\./, code: 'page.consent' },
  { host: /(?:^|\.)privacy-mgmt\.com$/, code: 'page.consent' },
  { host: /^accounts\.google\.com$/, code: 'page.login' },
  { host: /^login\.(?:microsoftonline|live|yahoo)\.com$/, code: 'page.login' },
  {
    host: /(?:^|\.)(?:facebook|instagram|threads)\.(?:com|net)$/,
    path: /^\/(?:accounts\/)?login/,
    code: 'page.login',
  },
  {
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/(?:authwall|uas\/login|checkpoint)/,
    code: 'page.login',
  },
  { host: /^(?:www\.)?(?:twitter|x)\.com$/, path: /^\/(?:i\/flow\/)?login/, code: 'page.login' },
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/sorry\//, code: 'page.captcha' },
];

/** What stands in the way at an address that a site redirects strangers to; undefined when nothing is known of it. */
export const gateAt = ({ hostname, pathname }: URL): RefusalCode | undefined =>
  gates.find(({ host, path }) => host.test(hostname) && (!path || path.test(pathname)))?.code;
