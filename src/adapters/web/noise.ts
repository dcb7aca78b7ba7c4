import { keeping } from './css/keeping.ts';

/** Tags that hold no article text. */
export const furniture =
  'noscript,form,button,input,select,textarea,nav,dialog,audio,video,figcaption,[role="navigation"],[role="dialog"],[role="complementary"],[role="banner"],[role="contentinfo"],aside';

const words = [
  'shar(?:e|ing)',
  'social',
  'partage',
  'news-?letters?',
  'inscription',
  'subscribe',
  'subscription',
  'abonne[rz]?',
  'abonnement',
  'cookie',
  'consent',
  'gdpr',
  'rgpd',
  'related',
  'recommend(?:ed|ation)?s?',
  'recirc\\w*',
  'more-?on',
  'read-?(?:more|also|next)',
  'a-?lire',
  'lire-?(?:aussi|egalement)',
  'voir-?aussi',
  'sur-?le-?meme',
  'outbrain',
  'taboola',
  'sponsor\\w*',
  'advert\\w*',
  'publicit\\w*',
  'pub',
  'ads?',
  'breadcrumbs?',
  'fil-?ariane',
  'tags?',
  'tag-?list',
  'keywords',
  'author-?(?:bio|box|info|card|block)',
  'byline',
  'signature',
  'timestamp',
  'dateline',
  'pub-?date',
  'comments?',
  'commentaires?',
  'disqus',
  'caption',
  'credits?',
  'legende',
  'copyright',
  'tool-?bar',
  'most-?(?:read|popular)',
  'popular',
  'trending',
  'player',
  'podcast-?player',
  'jump-?to',
  'skip-?link',
  'print-?only',
  'follow(?:-us)?',
  'donate',
  'paywall-?(?:cta|offer)',
  'login',
  'footer',
  'menu',
];

/** Names of boxes that now and then hold the article itself. */
const doubtful = [
  'teaser',
  'promo\\w*',
  'banner',
  'side-?bar',
  'widget',
  'popup',
  'modal',
  'overlay',
];

const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:[\\s_-]|$)`, 'i');
const noisy = anyOf(words);
const dubious = anyOf(doubtful);
const central =
  /(?:^|[\s_-])(?:article|post|entry|story|news|main|content|page)-?(?:body|content|text|copy)(?:[\s_-]|$)/i;

const consent =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|qc-cmp|sp_message|truste|usercentrics|cookiebot|cybot|axeptio|tarteaucitron|sirdata|cmp-?box|cookie-?(?:banner|consent|notice|policy|bar|wall|law)|consent-?(?:banner|manager|modal)|gdpr|rgpd)/i;

/** Whether a class or id names a consent manager's panel, however much text it holds. */
export const namesConsent = (name: string): boolean => consent.test(name);

type Noise = 'noise' | 'doubt' | undefined;

function told(name: string): Noise {
  const plain = name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
  if (central.test(plain)) return undefined;
  if (noisy.test(plain)) return 'noise';
  return dubious.test(plain) ? 'doubt' : undefined;
}

const known = keeping<{ noise: Noise }>(5_000);

/** What a class or id, camel case and BEM included, says of its element: page furniture, perhaps furniture, or nothing. */
export function noiseIn(name: string): Noise {
  const one = known.get(name) ?? { noise: told(name) };
  known.set(name, one);
  return one.noise;
}
