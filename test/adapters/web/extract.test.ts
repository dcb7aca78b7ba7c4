import { expect, test } from 'vitest';
import { decodePage } from '#src/adapters/web/charset.ts';
import { readPage } from '#src/adapters/web/page.ts';
import { articleOf, described, pageOf } from '#test/pages/gates/page.ts';
import { headlines, stories } from '#test/pages/gates/stories.ts';

const read = (html: string) => readPage(html, 'https://www.vigie.example/2026/bief').article;
const page = (body: string, head = '') =>
  read(pageOf({ lang: 'fr', title: headlines.fr, head, body }));
const story = articleOf(headlines.fr, stories.fr);
const whole = stories.fr.join('\n\n');

test('an article and nothing else is read to the letter', () => {
  expect(page(story)?.text).toBe(whole);
});

test.each([
  ['a caption with its credit', '<p>Le bief à sec, en mars. © Yann Corre / La Vigie</p>'],
  [
    'a picture and its legend',
    '<figure><img src="/b.jpg"><figcaption>Le bief.</figcaption></figure>',
  ],
  [
    'a newsletter box',
    '<div class="newsletter"><p>Recevez chaque matin notre lettre, gratuitement.</p></div>',
  ],
  [
    'a box without a name that offers the letter',
    '<p>Inscrivez-vous à notre newsletter pour recevoir chaque matin les nouvelles du canton.</p>',
  ],
  [
    'a link to another article',
    '<p><strong>À lire aussi :</strong> <a href="/x">La vanne des Tanneurs a cédé dans la nuit</a></p>',
  ],
  [
    'share buttons',
    '<ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">Copier le lien</a></li></ul>',
  ],
  ['an advertisement’s label', '<div>Publicité</div>'],
])('%s in the middle is left out', (_name, stray) => {
  const [first, second, ...rest] = stories.fr.map((text) => `<p>${text}</p>`);
  const body = `<article><h1>${headlines.fr}</h1>${first}${second}${stray}${rest.join('')}</article>`;
  expect(page(body)?.text).toBe(whole);
});

test.each([
  [
    'related articles',
    '<h2>Sur le même sujet</h2><ul><li><a href="/1">La vanne a cédé</a></li><li><a href="/2">Un préfet dans la vase</a></li></ul>',
  ],
  [
    'comments',
    '<section id="comments"><h2>3 commentaires</h2><p>Ce bief, mon grand-père y pêchait déjà quand j’étais petit, et il n’y prenait rien.</p></section>',
  ],
  ['who wrote it', '<p>Nolwenn Le Goff est journaliste à La Vigie, où elle suit les rivières.</p>'],
  ['how to write to us', '<p>Une erreur dans cet article ? Écrivez à courrier@vigie.example.</p>'],
])('%s after the end are left out', (_name, stray) => {
  const body = `<article><h1>${headlines.fr}</h1>${stories.fr.map((text) => `<p>${text}</p>`).join('')}${stray}</article>`;
  const head = described({ headline: headlines.fr, author: { name: 'Nolwenn Le Goff' } });
  expect(page(body, head)?.text).toBe(whole);
});

test('keeps cross-heads, lists and quotations in quotations as blocks of their own', () => {
  const blocks = page(
    `<article><h1>${headlines.fr}</h1><p>${stories.fr[0]}</p><h2>Neuf ans à sec</h2>
    <blockquote><p>Le maire de l’époque écrivait : « Mon père disait “jamais” et l’eau est partie. »</p></blockquote>
    <p>${stories.fr[1]}</p><ul><li>Une vanne de chêne, large de deux mètres</li><li>Un déversoir pour les crues</li></ul>
    <p>${stories.fr[2]}</p></article>`,
  )?.blocks;
  expect(blocks?.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'heading',
    'quote',
    'paragraph',
    'item',
    'item',
    'paragraph',
  ]);
  expect(blocks?.[2]?.text).toContain('« Mon père disait “jamais” et l’eau est partie. »');
});

test('no two words are glued that the page shows apart', () => {
  const text = page(
    `<article><h1>${headlines.fr}</h1><div>Premier alinéa, assez long pour être compté parmi les autres.<br><br>Deuxième alinéa, assez long lui aussi pour être compté.<div>Troisième, dans sa boîte, et de la même longueur que les autres.</div>Quatrième, sans boîte, mais assez long pour qu’on le garde.</div><p>${stories.fr[0]}</p></article>`,
  )?.text;
  expect(text).not.toMatch(/\p{Ll}\.\p{Lu}|autres\.Deux|compté\.Trois|autres\.Qua/u);
  expect(text).toContain('Quatrième, sans boîte');
});

test('a live blog keeps its entries in order', () => {
  const entry = (at: number) =>
    `<article class="entry"><h3>1${at} h 05 – Point numéro ${at}</h3><p>${stories.fr[at % 4]} C’était le point numéro ${at}.</p></article>`;
  const text = page(
    `<h1>${headlines.fr}, minute par minute</h1><div class="live">${[5, 4, 3, 2, 1].map(entry).join('')}</div>`,
  )?.text;
  const order = [...(text ?? '').matchAll(/C’était le point numéro (\d)/g)].map(([, at]) => at);
  expect(order).toEqual(['5', '4', '3', '2', '1']);
});

test('of a page that goes on with other articles, the first is read', () => {
  const other = articleOf(
    'Une tout autre affaire',
    [...stories.fr].map((text) => `Ailleurs. ${text}`),
  );
  expect(page(`${story}${other}`)?.text).toBe(whole);
});

test('paragraphs that stand apart but look alike are given back', () => {
  const part = (texts: readonly string[]) =>
    `<div class="grid"><div class="grid__text">${texts.map((text) => `<p class="body">${text}</p>`).join('')}</div></div>`;
  const [first, second, third, last] = stories.fr;
  const short = 'Le vote était attendu.';
  const parts = [[first, second], [short], [third, last]].map(part).join('<div class="ad"></div>');
  const text = page(`<article><h1>${headlines.fr}</h1>${parts}</article>`)?.text;
  expect(text).toBe([first, second, short, third, last].join('\n\n'));
});

test('the body that the page declares to machines is taken when the page shows next to none', () => {
  const head = described({ headline: headlines.fr, articleBody: stories.fr.join('\n') });
  expect(page(`<h1>${headlines.fr}</h1><p>Chargement…</p>`, head)?.text).toBe(whole);
});

test('a declared body that is only the beginning does not cut the page', () => {
  const head = described({
    headline: headlines.fr,
    articleBody: stories.fr.slice(0, 2).join('\n'),
  });
  expect(page(story, head)?.text).toBe(whole);
});

test.each([
  ['paragraphs never closed', `<h1>${headlines.fr}</h1><p>${stories.fr.join('<p>')}`],
  [
    'closing tags nobody opened',
    `</div></p></td><h1>${headlines.fr}</h1>${stories.fr.map((text) => `<p>${text}</span></p></div>`).join('')}`,
  ],
  [
    'tags across one another',
    `<h1>${headlines.fr}</h1>${stories.fr.map((text) => `<p><b><i>${text}</b></i></p>`).join('')}`,
  ],
  [
    'an article in a table, in capitals',
    `<TABLE><TR><TD><H1>${headlines.fr}</H1>${stories.fr.map((text) => `<P CLASS=texte>${text}</P>`).join('')}</TD></TR></TABLE>`,
  ],
  ['lines parted by <br>', `<h1>${headlines.fr}</h1><div>${stories.fr.join('<br><br>')}</div>`],
  ['no head, no body, no root', ''],
])('reads through %s', (_name, body) => {
  const html = body
    ? `<html><head><title>${headlines.fr}</title></head><body>${body}</body></html>`
    : `<title>${headlines.fr}</title>${story}`;
  expect(read(html)?.text).toBe(whole);
  expect(read(html)?.title).toBe(headlines.fr);
});

test.each([
  ['windows-1252', 'windows-1252'],
  ['iso-8859-15', 'ISO-8859-15'],
])('reads a page in %s that says so itself', (_name, charset) => {
  const text = 'À Noël, l’été dernier, où l’on mangea des œufs : c’était déjà ça, à 3 € près.';
  const bytes: number[] = [];
  const coded: Record<string, number> =
    charset === 'windows-1252'
      ? { '’': 0x92, œ: 0x9c, '€': 0x80 }
      : { '’': 0x27, œ: 0xbd, '€': 0xa4 };
  const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=${charset}"><title>Été</title></head><body><h1>Été</h1>${Array.from({ length: 5 }, (_, at) => `<p>${at}. ${text}</p>`).join('')}</body></html>`;
  for (const letter of html) bytes.push(coded[letter] ?? letter.charCodeAt(0));
  const found = read(decodePage(Uint8Array.from(bytes)))?.text ?? '';
  expect(found.replaceAll('’', "'")).toContain(text.replaceAll('’', "'"));
});
