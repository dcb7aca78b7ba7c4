import { expect, test } from 'vitest';
import { readPdf } from '#src/adapters/web/pdf.ts';
import { column, type PdfOptions, pdf } from '#test/support/pdf.ts';

const url = 'https://www.ville.example/rapport.pdf';
const prose = [
  'La bibliothèque de Trévenec a prêté l’an dernier plus de livres que jamais, et',
  'le conseil municipal veut en ouvrir une seconde dans le quartier du port. Le rap-',
  'port compte les emprunts depuis dix ans : ils ont doublé, surtout chez les moins',
  'de quinze ans, que l’animation du mercredi attire en nombre.',
];
const more = [
  'Le vice-',
  'président de la commission y voit un succès. « C’est une chance », dit-',
  'elle en présentant le budget, de 1,2 million d’euros sur trois ans.',
];

const read = (pages: Parameters<typeof pdf>[0], options: PdfOptions = {}) =>
  readPdf(pdf(pages, options), url);
const headed = (title: string, texts: readonly string[]) => [
  { text: title, y: 800, size: 20 },
  ...column(texts, { top: 740 }),
];

test('a PDF gives its paragraphs, its words mended where a line broke them', async () => {
  const page = [...headed('Lire à Trévenec', prose), ...column(more, { top: 660 })];
  const reading = await read([page], { info: { Author: 'Léa Morvan' } });
  expect(reading).toMatchObject({
    kind: 'article',
    article: {
      url,
      title: 'Lire à Trévenec',
      byline: 'Léa Morvan',
      medium: 'ville.example',
      language: 'fr',
    },
  });
  expect(reading.article?.blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'La bibliothèque de Trévenec a prêté l’an dernier plus de livres que jamais, et le conseil municipal veut en ouvrir une seconde dans le quartier du port. Le rapport compte les emprunts depuis dix ans : ils ont doublé, surtout chez les moins de quinze ans, que l’animation du mercredi attire en nombre.',
    },
    {
      kind: 'paragraph',
      text: 'Le vice-président de la commission y voit un succès. « C’est une chance », dit-elle en présentant le budget, de 1,2 million d’euros sur trois ans.',
    },
  ]);
});

test('cross-heads and lists stay apart from the text', async () => {
  const page = [
    ...headed('Lire à Trévenec', prose),
    { text: 'Ce qui vient', y: 620, size: 14 },
    ...column(['• une salle de lecture', '• un bus le mercredi'], { top: 590 }),
  ];
  const { article } = await read([page]);
  expect(article?.blocks?.slice(1)).toEqual([
    { kind: 'heading', text: 'Ce qui vient' },
    { kind: 'item', text: 'une salle de lecture' },
    { kind: 'item', text: 'un bus le mercredi' },
  ]);
});

test('what repeats on every page is left out, and a paragraph goes on over the page', async () => {
  const [one, two, three, four] = prose as [string, string, string, string];
  const furniture = (n: number) => [
    { text: 'Ville de Trévenec — rapport annuel', y: 815, size: 9 },
    { text: `${n} / 2`, x: 300, y: 30, size: 9 },
  ];
  const { article } = await read([
    [...furniture(1), ...column([one, two], { top: 760 })],
    [...furniture(2), ...column([three, four], { top: 760 })],
  ]);
  expect(article?.blocks).toHaveLength(1);
  expect(article?.text).toContain('Le rapport compte les emprunts');
  expect(article?.text).not.toContain('annuel');
});

test('a declared title counts when the pages print it, and not when a program made it up', async () => {
  const page = headed('Lire à Trévenec', prose);
  const named = async (Title: string) => (await read([page], { info: { Title } })).article?.title;
  expect(await named('Lire à Trévenec')).toBe('Lire à Trévenec');
  expect(await named('Microsoft Word - note_v3_DEF.docx')).toBe('Lire à Trévenec');
  expect(await named('Modèle de note interne')).toBe('Lire à Trévenec');
});

test('a title goes on over its lines, the last of which may be a year alone', async () => {
  const title = ['La lecture publique à Trévenec en', '2025'];
  const page = [...column(title, { top: 800, size: 20, lead: 24 }), ...column(prose, { top: 700 })];
  const { article } = await read([page]);
  expect(article?.title).toBe('La lecture publique à Trévenec en 2025');
  expect(article?.blocks).toHaveLength(1);
});

test('in a column set flush, a short line ends its paragraph, stop or no stop', async () => {
  const line = 'une ligne qui va jusqu’au bout de sa colonne, comme les autres,';
  const texts = [line, line, 'une salle de lecture', line, line, 'un bus le mercredi', line, line];
  const { article } = await read([column(texts)]);
  expect(article?.blocks?.map(({ text }) => text.split(' ').length)).toEqual([28, 28, 24]);
});

test('the date is the one that the file gives', async () => {
  const info = { CreationDate: "D:20260105093000+01'00'" };
  expect((await read([column(prose)], { info })).article).toMatchObject({
    publishedAt: '2026-01-05T09:30:00+01:00',
  });
});

test.each([
  ['scanned', 'page.scan', pdf([[], [], []], { scanned: true, info: { Title: 'Délibération' } })],
  ['locked', 'page.locked', pdf([column(prose)], { locked: true })],
  ['broken', 'page.broken', Buffer.from('%PDF-1.7 et puis rien')],
  ['cut short', 'page.broken', pdf([column(prose)]).subarray(0, 300)],
  ['too long', 'page.heavy', pdf(Array.from({ length: 301 }, () => []))],
])('a %s PDF is refused', async (_name, code, bytes) => {
  expect(await readPdf(bytes, url)).toMatchObject({ kind: 'refused', code });
});
