import { expect, test } from 'vitest';
import { lineOf, parsePage } from '#src/adapters/web/dom.ts';
import { dropHidden } from '#src/adapters/web/hidden.ts';
import { sourceOf } from '#src/adapters/web/source.ts';

const shown = (attributes: string) => {
  const document = parsePage(`<p>Un article visible.</p><div ${attributes}>piège</div>`);
  dropHidden(document);
  return lineOf(document.body).includes('piège');
};

test.each([
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="DISPLAY : NONE !important"',
  'style="visibility:hidden"',
  'style="opacity:0"',
  'style="color:red;opacity: 0.0;"',
  'style="font-size:0"',
  'style="font-size:0px;color:red"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-5000px"',
  'style="clip:rect(0,0,0,0)"',
  'style="color:#fff;background:#fff"',
  'style="color:white;background-color:#FFFFFF"',
  'style="color:transparent"',
  'class="sr-only"',
  'class="note visually-hidden"',
  'class="hidden"',
  'class="note hide"',
  'inert',
  'popover',
  'aria-hidden="TRUE"',
  'style="overflow:hidden;max-height:0"',
  'style="max-height:0;overflow:hidden"',
  'style="line-height:0;overflow:hidden;height:0"',
  'style="color:white"',
  'style="color:#fefefe"',
  'style="color:#00000000"',
  'style="color:hsl(0 0% 100%)"',
  'style="-webkit-text-fill-color:transparent"',
  'style="opacity:.01"',
  'style="opacity:0%"',
  'style="filter:opacity(0)"',
  'style="font-size:1px"',
  'style="font-size:.01em"',
  'style="font:0/0 a"',
  'style="position:absolute;left:-99em"',
  'style="position:fixed;left:200vw"',
  'style="margin-left:-9999px"',
  'style="transform:translateX(-9999px)"',
  'style="transform:scale(0)"',
  'style="clip-path:circle(0)"',
  'style="clip-path:inset(50%)"',
  'style="display:/**/none"',
  'style="d\\69splay:none"',
  'style="display:block;display:none"',
])('drops text under %s', (attributes) => {
  expect(shown(attributes)).toBe(false);
});

test.each([
  'style="opacity:0.9"',
  'style="opacity:.5"',
  'style="font-size:10px"',
  'style="font-size:0.9em"',
  'style="color:#fff;background:#000"',
  'style="left:-10px"',
  'aria-hidden="false"',
  'class="hidden-gems"',
  'class="hidden md:block"',
  'style="color:#fff;background:url(nuit.jpg)"',
  'style="display:none;display:block"',
  'style="max-height:0"',
  'style="transform:translateX(-50%)"',
  'style="margin:0 -15px"',
  'style="font-size:.8em"',
  'style="background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent"',
  'style="content:\'display:none\'"',
])('keeps text under %s', (attributes) => {
  expect(shown(attributes)).toBe(true);
});

test('keeps an article that fades in', () => {
  const document = parsePage(
    '<div style="opacity:0"><p>Tout l’article attend un script pour paraître.</p></div><p>Pied</p>',
  );
  dropHidden(document);
  expect(lineOf(document.body)).toContain('attend un script');
});

test('a sheet of its own makes white text seen on a dark page', () => {
  const document = parsePage('<body class="nuit"><p style="color:white">piège</p></body>');
  dropHidden(document, ['.nuit{background:#123}']);
  expect(lineOf(document.body)).toContain('piège');
});

const under = (sheet: string, attributes = 'class="x"') => {
  const article = '<p>Un article visible, plus long que ce qui se cache dans sa page.</p>'.repeat(
    3,
  );
  const { styles, html } = sourceOf(`<style>${sheet}</style>${article}<p ${attributes}>piège</p>`);
  const document = parsePage(html);
  dropHidden(document, styles);
  return lineOf(document.body).includes('piège');
};

test.each([
  ['.x{display:none}'],
  ['.a,.x , .b { color:red; display : none !important }'],
  ['p.x{visibility:hidden}'],
  ['div .x{color:red} .x{position:absolute;left:-9999px}'],
  ['.x{font-size:0}'],
  ['.x{opacity:0}'],
  ['@media screen{.x{display:none}}'],
  ['@supports (display:grid){.x{display:none}}'],
  ['@font-face{font-family:a;src:url(a)} @keyframes k{from{top:0}to{top:1px}} .x{display:none}'],
  ['/* .x{display:block} */ .x{dis\\70lay:none}'],
  ['body .x{display:none}'],
])('a sheet that says %s hides', (sheet) => {
  expect(under(sheet)).toBe(false);
});

test('a sheet hides by id and by tag', () => {
  expect(under('#x{visibility:hidden}', 'id="x"')).toBe(false);
  expect(under('x-y{display:none}', '><x-y>piège</x-y></p><p hidden')).toBe(false);
});

test.each([
  ['@media print{.x{display:none}}'],
  ['@media (max-width:600px){.x{display:none}}'],
  ['.x{display:none}@media (min-width:600px){.x{display:block}}'],
  ['.x{display:none}.x{display:block}'],
  ['.x{display:none}p.x{display:block}'],
  ['.x:hover{display:none}'],
  ['.js .x{display:none}'],
  ['.X{display:none}'],
  ['p{opacity:0}'],
  ['.x{opacity:.9;color:#fff}'],
])('a sheet that says %s hides nothing', (sheet) => {
  expect(under(sheet)).toBe(true);
});

test('a sheet for print alone is not read', () => {
  const { styles, html } = sourceOf('<style media="print">p{display:none}</style><p>piège</p>');
  const document = parsePage(html);
  dropHidden(document, styles);
  expect(lineOf(document.body)).toBe('piège');
});
