import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalOf,
  canonicalUrl,
  findUrls,
  parseWebUrl,
  sameSite,
  withoutTrackers,
} from '#src/core/links/url.ts';

const page = 'https://www.gazette.example/ville/tramway';

test('finds addresses in a sentence without its punctuation', () => {
  expect(findUrls(`Lu hier (${page}). Et aussi ${page}-2, non ? « ${page}-3 »`)).toEqual([
    page,
    `${page}-2`,
    `${page}-3`,
  ]);
});

test('keeps the parentheses an address opened itself', () => {
  expect(findUrls('(voir https://fr.wiki.test/wiki/Loire_(fleuve))')).toEqual([
    'https://fr.wiki.test/wiki/Loire_(fleuve)',
  ]);
});

test("reads Slack's angle brackets, labels and escaped ampersands", () => {
  const text =
    '<https://a.test/x?b=1&amp;c=2|un titre, https://b.test> <!channel> <@U1> <https://d.test>';
  expect(findUrls(text)).toEqual(['https://a.test/x?b=1&c=2', 'https://d.test']);
});

test('finds an address that starts at www and a Markdown link', () => {
  expect(findUrls('www.gazette.example/une et [ici](https://b.test/y)')).toEqual([
    'https://www.gazette.example/une',
    'https://b.test/y',
  ]);
});

test('keeps one address of an article dropped twice, the first', () => {
  expect(findUrls(`${page}?utm_source=slack ${page}#haut`)).toEqual([`${page}?utm_source=slack`]);
});

test('finds no address where there is none', () => {
  expect(
    findUrls('http:// https://x ftp://a.test mailto:a@b.test a.test https://u:p@a.test'),
  ).toEqual([]);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://intranet',
  'https://a:b@c.test',
  '',
])('does not take %s for a web address', (text) => {
  expect(parseWebUrl(text)).toBeUndefined();
});

test.each(['http://localhost:3000/a', 'http://127.0.0.1:8081', 'http://[::1]/', 'https://é.test'])(
  'takes %s for a web address',
  (text) => {
    expect(parseWebUrl(text)).toBeInstanceOf(URL);
  },
);

test.each([
  'http://gazette.example/ville/tramway',
  'https://m.gazette.example/ville/tramway/',
  'https://amp.gazette.example/ville/tramway',
  'https://www.gazette.example:443/ville/tramway#utm_source=rss',
  'https://www.gazette.example/ville/tramway/amp/',
  'https://www.gazette.example/amp/ville/tramway',
  'https://www.gazette.example/ville/tramway?xtor=RSS-3208&at_medium=a&lmd_link=b&mc_cid=c&gclid=d',
  'https://www.gazette.example/ville/tramway?unlocked_article_code=1.abc&ref=newsletter&outputType=amp',
  'https://www.gazette.example/ville/tramway/index.html?fbclid=x&igshid=y',
  'https://www.google.com/url?sa=t&q=https%3A%2F%2Fwww.gazette.example%2Fville%2Ftramway%3Futm_medium%3Dx',
  'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgazette.example%2Fville%2Ftramway&data=05',
  'https://slack-redir.net/link?url=https%3A%2F%2Fgazette.example%2Fville%2Ftramway',
  'https://www.google.fr/amp/s/www.gazette.example/ville/tramway/amp/',
  'https://gazette-example.cdn.ampproject.org/c/s/gazette.example/ville/tramway',
])('sees one article behind %s', (variant) => {
  expect(canonicalUrl(variant)).toBe('https://gazette.example/ville/tramway');
});

test.each([
  'https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9nYXpldHRlLmV4YW1wbGUvdmlsbGUvdHJhbXdheSIsInAiOjEyfQ?j=1',
  'https://news.google.com/rss/articles/CBMiJmh0dHBzOi8vZ2F6ZXR0ZS5leGFtcGxlL3ZpbGxlL3RyYW13YXnSAQA?oc=5',
  'https://tracking.tldrnewsletter.com/CL0/https:%2F%2Fgazette.example%2Fville%2Ftramway%3Futm_source=tldr/1/0100/x',
  'https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fgazette.example%2Fville%2Ftramway/1/0102/x',
  'https://urldefense.proofpoint.com/v2/url?u=https-3A__gazette.example_ville_tramway&d=Dw',
  'https://urldefense.com/v3/__https://gazette.example/ville/tramway__;!!x',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fville%2Ftramway%3Ffbclid%3Dz&h=AT',
  'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fgazette.example%2Fville%2Ftramway&trk=x',
  'https://consent.google.com/ml?continue=https://gazette.example/ville/tramway&gl=FR',
  'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fgazette.example%2fville%2ftramway&c=E',
])('reads the article’s address inside %s', (variant) => {
  expect(canonicalUrl(variant)).toBe('https://gazette.example/ville/tramway');
});

test.each([
  ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=12', 'https://m.youtube.com/watch?t=12&v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://mobile.twitter.com/a/status/12?s=20', 'https://x.com/a/status/12'],
  ['https://open.spotify.com/intl-fr/episode/7m?si=a', 'https://open.spotify.com/episode/7m'],
  ['https://open.substack.com/pub/nuits/p/pain?r=a', 'https://nuits.substack.com/p/pain'],
])('sees one page behind %s and %s', (one, two) => {
  expect(canonicalUrl(one)).toBe(canonicalUrl(two));
});

test.each([
  ['https://a.test/?id=1', 'https://a.test/?id=2'],
  ['https://a.test/x?ref=4521', 'https://a.test/x'],
  ['https://m.test/x', 'https://test.test/x'],
  ['https://a.test/#!/un', 'https://a.test/#!/deux'],
  ['https://a.test:8080/x', 'https://a.test/x'],
  ['https://a.test/a%2Fb', 'https://a.test/a/b'],
])('keeps %s and %s apart', (one, two) => {
  expect(canonicalUrl(one)).not.toBe(canonicalUrl(two));
});

test('folds the order of parameters, accents and encodings', () => {
  expect(canonicalUrl('https://É.test/%c3%a9t%c3%a9?b=2&a=1')).toBe(
    canonicalUrl('https://xn--9ca.test/e\u0301t\u00e9?a=1&b=2'),
  );
});

test('keeps an address readable', () => {
  const url = 'https://a.test/vue,2:3/@moi?q=l%27%C3%A9t%C3%A9';
  expect(canonicalUrl(url)).toBe(url);
});

test('unwraps a wrapper behind a mobile host', () => {
  expect(canonicalUrl('https://m.slack-redir.net/link?url=https%3A%2F%2Fa.test%2Fx')).toBe(
    'https://a.test/x',
  );
});

const webUrl = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string())
  .map(([url, tail]) => url + tail);
const anything = fc.oneof(fc.string({ unit: 'binary' }), webUrl, fc.webUrl());

test('canonical addresses are their own canonical address', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = canonicalUrl(text);
      expect(canonicalUrl(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('no text makes the address functions throw', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      findUrls(`${a} ${b}`);
      expect(typeof canonicalOf(a, b)).toBe('string');
      expect(sameSite(a, b)).toBe(sameSite(b, a));
    }),
    { numRuns: 500 },
  );
});

test('tracking parameters never change a canonical address', () => {
  const tracking = fc.constantFrom(
    'utm_source',
    'utm_x',
    'fbclid',
    'gclid',
    'xtor',
    'at_medium',
    'mc_eid',
  );
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }).filter((url) => parseWebUrl(url) !== undefined),
      fc.dictionary(tracking, fc.string()),
      (url, extra) => {
        const tagged = new URL(url);
        for (const [name, value] of Object.entries(extra)) tagged.searchParams.append(name, value);
        expect(canonicalUrl(tagged.href)).toBe(canonicalUrl(url));
      },
    ),
  );
});

test('one site is one registrable domain', () => {
  expect(sameSite('https://www.a.co.uk/x', 'http://m.a.co.uk')).toBe(true);
  expect(sameSite('https://a.co.uk', 'https://b.co.uk')).toBe(false);
  expect(sameSite('https://un.github.io', 'https://deux.github.io')).toBe(false);
  expect(sameSite('http://127.0.0.1:1/x', 'http://127.0.0.1:2/x')).toBe(false);
});

test("follows a page's canonical link on its own site only, and never to a front page", () => {
  const url = 'https://m.a.test/deep/story?page=1';
  expect(canonicalOf(url, '/deep/story')).toBe('https://a.test/deep/story');
  expect(canonicalOf(url, 'https://www.a.test/other')).toBe('https://a.test/other');
  expect(canonicalOf(url, 'https://b.test/deep/story')).toBe('https://a.test/deep/story?page=1');
  expect(canonicalOf(url, 'https://a.test/')).toBe('https://a.test/deep/story?page=1');
  expect(canonicalOf(url, 'http://')).toBe('https://a.test/deep/story?page=1');
  expect(canonicalOf('https://a.test/art.php?id=3', '/art.php')).toBe(
    'https://a.test/art.php?id=3',
  );
});

test.each([
  ['https://a.example/x?utm_source=t&id=3&fbclid=abc#haut', 'https://a.example/x?id=3#haut'],
  ['https://a.example/x?utm_source=t', 'https://a.example/x'],
  ['https://a.example/x?gift=K1&at_medium=mail', 'https://a.example/x?gift=K1'],
  ['https://a.example/x?q=a%20b&page=2', 'https://a.example/x?q=a%20b&page=2'],
  ['pas une adresse', 'pas une adresse'],
])('%s is given to readers as %s', (dropped, given) => {
  expect(withoutTrackers(dropped)).toBe(given);
});
