import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decodePage } from '#src/adapters/web/charset.ts';
import { readPage } from '#src/adapters/web/page.ts';

const sample = async (name: string) => {
  const bytes = await readFile(new URL(`../../pages/${name}.html`, import.meta.url));
  return readPage(decodePage(bytes), `https://www.site.example/${name}`);
};
const article = async (name: string) => {
  const reading = await sample(name);
  return reading.kind === 'article' ? reading.article : undefined;
};

test('reads the whole of an article and nothing around it', async () => {
  const text = (await article('canal-fret'))?.text ?? '';
  expect(text).toContain(
    'Il était 7 h 40, lundi 16 mars, quand la Belle-Anna a largué ses amarres',
  );
  expect(text).toContain('un chargement d’engrais pour le mois d’avril.');
  for (const stray of [
    'Partager',
    'Notre lettre',
    'Lire aussi',
    'Crue de 2018',
    'Bravo',
    '©',
    'Photo',
  ])
    expect(text).not.toContain(stray);
});

test.each([
  {
    name: 'canal-fret',
    title: 'Le canal de la Vaure rouvre au fret après douze ans de silence',
    medium: 'L’Écho des Rives',
    byline: 'Maëlle Kervadec, Idriss Bonnafous',
    publishedAt: '2026-03-17T06:30:00+01:00',
    updatedAt: '2026-03-17T11:05:00+01:00',
    language: 'fr',
    access: 'free',
  },
  {
    name: 'tramway-nuit',
    title: 'Le tramway roulera toute la nuit dès septembre',
    medium: 'La Gazette de Trévenec',
    byline: 'Clémence Oriol',
    publishedAt: '2026-05-22',
    language: 'fr',
  },
  {
    name: 'podcast-local',
    title: 'Dans le Morvan, un podcast de village devient une radio',
    medium: 'Ondes Courtes',
    byline: 'Tiphaine Roussel',
    publishedAt: '2026-02-08T09:00:00Z',
    canonicalUrl: 'https://site.example/podcast-local.html',
    language: 'fr',
  },
  {
    name: 'bibliotheques',
    title: 'Les bibliothèques prêtent aussi des journalistes',
    medium: 'Le Petit Relais',
    byline: 'Oumar Diakité',
    publishedAt: '2026-06-11',
    language: 'fr',
  },
  {
    name: 'letters-boom',
    title: 'How a one-woman newsletter outgrew the town paper',
    medium: 'The Tidewater Ledger',
    byline: 'Rowan Achterberg',
    publishedAt: '2026-04-02T08:15:00-04:00',
    language: 'en',
  },
  {
    name: 'harbour-archive',
    title: 'Ninety years of harbour photographs, captioned by the people in them',
    medium: 'Saltmarsh Review',
    byline: 'Fergus Tallentire',
    publishedAt: '2025-11-30T07:00:00+00:00',
    language: 'en',
  },
])('knows what $name says of itself', async ({ name, ...metadata }) => {
  expect(await article(name)).toMatchObject(metadata);
});

test('tells headings, quotations and list items from paragraphs', async () => {
  const blocks = (await article('podcast-local'))?.blocks ?? [];
  const of = (kind: string) =>
    blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  expect(of('heading')).toEqual(['Une rédaction de dix-sept bénévoles']);
  expect(of('quote')).toEqual([
    'Ici, une rumeur met vingt minutes à faire le tour du canton. Nous, nous mettons deux jours. C’est notre ligne éditoriale.',
  ]);
  expect(of('item')).toHaveLength(3);
});

test('the article and its AMP page are one link', async () => {
  const [page, amp] = [await article('podcast-local'), await article('podcast-local.amp')];
  expect(amp?.canonicalUrl).toBe(page?.canonicalUrl);
});

test('no page keeps a line break in a block, and the text is the blocks', async () => {
  const read = await article('letters-boom');
  expect(read?.blocks.some(({ text }) => /\n/.test(text))).toBe(false);
  expect(read?.text).toBe(read?.blocks.map(({ text }) => text).join('\n\n'));
});

test.each([
  ['mur-cookies', 'page.consent'],
  ['abonnes', 'page.walled'],
  ['appli', 'page.script'],
  ['introuvable', 'page.missing'],
  ['mur-connexion', 'page.login'],
  ['robot', 'page.captcha'],
])('refuses %s as %s', async (name, code) => {
  expect(await sample(name)).toMatchObject({ kind: 'refused', code });
});

test('keeps of a walled page what it shows, marked as walled', async () => {
  expect(await sample('abonnes')).toMatchObject({
    article: {
      title: 'Enquête : les comptes cachés du stade des Tilleuls',
      medium: 'Le Grand Format',
      byline: 'Séverine Albaret',
      standfirst: expect.stringContaining('Le chantier du stade'),
      access: 'walled',
    },
  });
});

test('refuses a front page', async () => {
  const bytes = await readFile(new URL('../../pages/accueil.html', import.meta.url));
  const reading = readPage(decodePage(bytes), 'https://www.site.example/');
  expect(reading).toMatchObject({ kind: 'refused', code: 'page.home' });
});

test.each(['article-cookies', 'depeche', 'encart-abonnement'])(
  'reads %s, which only looks like a wall',
  async (name) => {
    expect(await sample(name)).toMatchObject({ kind: 'article', article: { access: 'free' } });
  },
);

test('drops what a reader of the page never sees', async () => {
  const read = JSON.stringify(await article('hostile'));
  for (const hidden of [
    'IGNORE',
    'ignore previous',
    'hameçon',
    'invisible',
    'blanc sur blanc',
    'robots',
  ])
    expect(read).not.toContain(hidden);
});

test('a hostile title stays plain text', async () => {
  expect((await article('hostile'))?.title).toBe(
    '<!channel> <script>alert(1)</script> Les nuages de Valmure',
  );
});
