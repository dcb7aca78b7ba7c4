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
  'teaser',
  'promo\\w*',
  'outbrain',
  'taboola',
  'sponsor\\w*',
  'advert\\w*',
  'publicit\\w*',
  'pub',
  'ads?',
  'banner',
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
  'side-?bar',
  'widget',
  'popup',
  'modal',
  'overlay',
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

const noisy = new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:[\\s_-]|$)`, 'i');
const central =
  /(?:^|[\s_-])(?:article-?body|article__body|post-?content|entry-?content|story-?body|article-?content|content-?body|main-?content)(?:[\s_-]|$)/i;

const consent =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|qc-cmp|sp_message|truste|usercentrics|cookiebot|cybot|axeptio|tarteaucitron|sirdata|cmp-?box|cookie-?(?:banner|consent|notice|policy|bar|wall|law)|consent-?(?:banner|manager|modal)|gdpr|rgpd)/i;

/** Whether a class or id names a consent manager's panel, however much text it holds. */
export const namesConsent = (name: string): boolean => consent.test(name);

/** Whether a class or id, camel case and BEM included, names page furniture rather than the article. */
export function namesNoise(name: string): boolean {
  const plain = name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-');
  return noisy.test(plain) && !central.test(plain);
}
