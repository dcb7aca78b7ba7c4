import { afterEach, expect, test } from 'vitest';
import { type Given, type Places, startPlaces } from '#test/support/places.ts';

const { signal } = new AbortController();
const open: Places[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((places) => places.close()));
});

async function reading(url: string, answers: Record<string, Given>) {
  const places = await startPlaces(answers);
  open.push(places);
  return { ...places, reading: await places.reader.read(places.at(url), signal) };
}

const about =
  'Pendant un an, notre équipe a suivi les boulangers de Trévenec, qui se lèvent à deux heures du matin pour pétrir le pain de toute la vallée. ' +
  'Ils racontent la farine qui augmente, les apprentis qui manquent et le four communal que la mairie veut rouvrir avant l’hiver.';
const oembed = (more: object) => ({ json: { version: '1.0', type: 'video', ...more } });
const video = oembed({
  title: 'La nuit des boulangers',
  author_name: 'Les Estuaires',
  provider_name: 'YouTube',
});
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;

test('a video is read by its description, without its chapters and calls to subscribe', async () => {
  const shortDescription = `${about}\n\n00:00 Le fournil\n12:30 La mairie\nAbonnez-vous : https://youtube.com/c/estuaires\n#pain #nuit`;
  const { reading: read } = await reading('https://www.youtube.com/watch?v=abc', {
    'https://www.youtube.com/oembed': video,
    'https://www.youtube.com/watch': page(
      '<meta itemprop="datePublished" content="2026-03-02T08:00:00+01:00">',
      `<script>var ytInitialPlayerResponse = ${JSON.stringify({ videoDetails: { shortDescription } })};</script>`,
    ),
  });
  expect(read).toMatchObject({
    kind: 'article',
    article: {
      title: 'La nuit des boulangers',
      byline: 'Les Estuaires',
      medium: 'YouTube',
      language: 'fr',
      publishedAt: '2026-03-02T08:00:00+01:00',
      text: about,
    },
  });
});

test('a video of one line is refused as too thin, its title and author kept, nothing invented', async () => {
  const { reading: read } = await reading('https://youtu.be/abc', {
    'https://www.youtube.com/oembed': video,
    'https://youtu.be/abc': page('<meta name="description" content="Une vidéo sur le pain.">'),
  });
  expect(read).toMatchObject({
    kind: 'refused',
    code: 'page.thin',
    article: { title: 'La nuit des boulangers', byline: 'Les Estuaires', medium: 'YouTube' },
  });
});

test('a consent page is never read in place of the video', async () => {
  const consent = page('<title>Avant d’accéder à YouTube</title>', `<p>${about}</p>`.repeat(5));
  const { reading: read, asked } = await reading('https://bit.ly/pain', {
    'https://bit.ly/pain': { to: 'https://www.youtube.com/watch?v=abc' },
    'https://www.youtube.com/oembed': video,
    'https://www.youtube.com/watch': { to: 'https://consent.youtube.com/m' },
    'https://consent.youtube.com/m': consent,
  });
  expect(read).toMatchObject({ code: 'page.thin', article: { title: 'La nuit des boulangers' } });
  expect(asked.filter((url) => url.includes('consent'))).toEqual([]);
});

test('a page that redirects to a consent wall is refused', async () => {
  const { reading: read } = await reading('https://news.google.com/rss/articles/abc', {
    'https://news.google.com/rss/articles/abc': { to: 'https://consent.google.com/ml' },
    'https://consent.google.com/ml': page('', `<p>${about}</p>`),
  });
  expect(read).toEqual({ kind: 'refused', code: 'page.consent' });
});

test('a video that is gone is missing', async () => {
  const { reading: read } = await reading('https://vimeo.com/123456', {});
  expect(read).toMatchObject({ kind: 'refused', code: 'page.missing' });
});

const post = `<blockquote class="twitter-tweet"><p lang="fr">Le fournil communal de Trévenec rouvre le 3 mars, après douze ans de silence.<br>Les boulangers y cuiront chaque nuit le pain de trois villages, et les habitants pourront y cuire le leur le samedi. <a href="https://t.co/x">https://t.co/x</a> <a>pic.twitter.com/y</a></p>&mdash; Mairie (@trevenec) <a>2 mars 2026</a></blockquote>`;

test.each([
  ['X', 'https://x.com/trevenec/status/12', 'https://publish.x.com/oembed'],
  ['X', 'https://twitter.com/trevenec/status/12', 'https://publish.x.com/oembed'],
  ['Bluesky', 'https://bsky.app/profile/trevenec.example/post/3k', 'https://embed.bsky.app/oembed'],
  ['TikTok', 'https://www.tiktok.com/@trevenec/video/73', 'https://www.tiktok.com/oembed'],
])('a post on %s is read by its own words (%s)', async (medium, url, endpoint) => {
  const { reading: read, asked } = await reading(url, {
    [endpoint]: { json: { type: 'rich', author_name: 'Mairie de Trévenec', html: post } },
  });
  expect(read).toMatchObject({
    kind: 'article',
    article: {
      medium,
      byline: 'Mairie de Trévenec',
      blocks: [
        { text: 'Le fournil communal de Trévenec rouvre le 3 mars, après douze ans de silence.' },
        {
          text: 'Les boulangers y cuiront chaque nuit le pain de trois villages, et les habitants pourront y cuire le leur le samedi.',
        },
      ],
    },
  });
  expect(asked).toHaveLength(1);
});

test('an oEmbed answer as heavy as a film is not taken', async () => {
  const { reading: read } = await reading('https://vimeo.com/123456', {
    'https://vimeo.com/api/oembed.json': oembed({ title: 'Le pain', html: 'x'.repeat(400_000) }),
  });
  expect(read).toMatchObject({ kind: 'refused', code: 'page.heavy' });
});

test('a post of a few words is too thin', async () => {
  const { reading: read } = await reading('https://x.com/a/status/1', {
    'https://publish.x.com/oembed': {
      json: { author_name: 'Ada', html: '<blockquote><p>Quelle belle journée !</p></blockquote>' },
    },
  });
  expect(read).toMatchObject({ code: 'page.thin', article: { byline: 'Ada' } });
});

test.each([
  ['Vimeo', 'https://vimeo.com/123456', 'https://vimeo.com/api/oembed.json'],
  ['SoundCloud', 'https://soundcloud.com/estuaires/pain', 'https://soundcloud.com/oembed'],
])('%s tells the description by oEmbed alone', async (medium, url, endpoint) => {
  const { reading: read, asked } = await reading(url, {
    [endpoint]: oembed({ title: 'Le pain', author_name: 'Estuaires', description: about }),
  });
  expect(read).toMatchObject({
    kind: 'article',
    article: { title: 'Le pain', byline: 'Estuaires', medium, text: about },
  });
  expect(asked).toHaveLength(1);
});

test.each([
  [
    'https://open.spotify.com/episode/7mk',
    'https://open.spotify.com/oembed',
    page(`<meta property="og:description" content="${about}">`),
    'Spotify',
  ],
  [
    'https://podcasts.apple.com/fr/podcast/le-pain/id12',
    'https://podcasts.apple.com/api/oembed',
    page(
      jsonLd({
        '@type': 'PodcastEpisode',
        name: 'Le pain',
        description: about,
        partOfSeries: { name: 'Les Nuits' },
      }),
    ),
    'Les Nuits',
  ],
  [
    'https://www.dailymotion.com/video/x8',
    'https://www.dailymotion.com/services/oembed',
    page(`<meta property="og:description" content="${about}">`),
    'Dailymotion',
  ],
])(
  '%s tells its title by oEmbed and its description on its page',
  async (url, endpoint, body, medium) => {
    const { reading: read } = await reading(url, {
      [endpoint]: oembed({ title: 'Le pain' }),
      [url]: body,
    });
    expect(read).toMatchObject({
      kind: 'article',
      article: { title: 'Le pain', medium, text: about },
    });
  },
);

test('an episode elsewhere is read by its structured data', async () => {
  const url = 'https://podcast.ausha.example/nuits/pain';
  const thing = {
    '@type': 'PodcastEpisode',
    name: 'La nuit des boulangers',
    description: about,
    datePublished: '2026-03-02',
    author: { '@type': 'Person', name: 'Zoé Lefèvre' },
    partOfSeries: { '@type': 'PodcastSeries', name: 'Les Nuits' },
  };
  const { reading: read } = await reading(url, {
    [url]: page(jsonLd(thing), '<div id="app"></div>'),
  });
  expect(read).toMatchObject({
    kind: 'article',
    article: {
      title: 'La nuit des boulangers',
      byline: 'Zoé Lefèvre',
      medium: 'Les Nuits',
      publishedAt: '2026-03-02',
      text: about,
    },
  });
});

test('a transcript on the page is read with the description', async () => {
  const url = 'https://radio.example/emissions/pain';
  const spoken =
    `Bonjour à tous. ${'Le fournil ouvre à deux heures et le pain sort à cinq. '.repeat(10)}`.trim();
  const thing = { '@type': 'RadioEpisode', name: 'Le pain', description: about };
  const { reading: read } = await reading(url, {
    [url]: page(jsonLd({ ...thing, audio: { '@type': 'AudioObject', transcript: spoken } })),
  });
  expect(read).toMatchObject({ kind: 'article', article: { text: `${about}\n\n${spoken}` } });
});

test('a page without an article is asked again by the oEmbed address that it names on its own site', async () => {
  const url = 'https://micro.example/@lea/12';
  const link =
    '<link rel="alternate" type="application/json+oembed" href="/api/oembed?url=https%3A%2F%2Fmicro.example%2F12&amp;f=1">';
  const { reading: read } = await reading(url, {
    [url]: page(`<title>Léa</title>${link}`, '<div id="mastodon"></div>'),
    'https://micro.example/api/oembed': oembed({
      title: 'Léa',
      author_name: 'Léa',
      description: about,
    }),
  });
  expect(read).toMatchObject({ kind: 'article', article: { text: about, byline: 'Léa' } });
});

test('an oEmbed address on another site is not asked', async () => {
  const url = 'https://micro.example/@lea/12';
  const link =
    '<link rel="alternate" type="application/json+oembed" href="https://traqueur.example/oembed?url=x">';
  const { reading: read, asked } = await reading(url, {
    [url]: page(link, ''),
    'https://traqueur.example/oembed': oembed({ title: 'Léa', description: about }),
  });
  expect(read).toMatchObject({ kind: 'refused' });
  expect(asked).toEqual([url]);
});
