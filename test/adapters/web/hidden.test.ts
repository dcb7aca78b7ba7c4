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
  const { styles, html } = sourceOf(
    `<style>${sheet}</style><article>${article}<p ${attributes}><b>piège</b></p></article>`,
  );
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
  ['.x{opacity:.9;color:#fff;background:#123}'],
])('a sheet that says %s hides nothing', (sheet) => {
  expect(under(sheet)).toBe(true);
});

test.each([
  ['article > p.x{display:none}'],
  ['[class="x a:1"]{display:none}'],
  ['[data-k="V" i]{display:none}'],
  ['[DATA-K=v]{display:none}'],
  ['[class^=x]{display:none}'],
  [':is(.x,.y){display:none}'],
  [':where(.x){display:none}'],
  ['p:not(.y):not(:hover).x{display:none}'],
  ['p:has(b){display:none}'],
  ['p + .x{display:none}'],
  ['p:first-of-type ~ .x{display:none}'],
  ['p:nth-of-type(4){display:none}'],
  [':root .x:lang(fr){display:none}'],
  ['article .x, .x *{display:none}'],
  ['.a\\:1{display:none}'],
])('the selector of %s is read', (sheet) => {
  expect(under(sheet, 'class="x a:1" lang="fr" data-k="v"')).toBe(false);
});

test.each([
  ['article{.x{display:none}}'],
  ['article{color:red;& > p{&.x{display:none}}}'],
  ['.x{color:red;@media (width >= 600px){display:none}}'],
  ['.q{x:y;;} .x{display:none;display:bogus}'],
  ['.x{display:none;margin:{}}'],
  ['<!-- .x{display:none} -->'],
  [':root{--d:none}.x{display:var(--d)}'],
  [':root{--a:none;--d:var(--a)}.x{display:var(--d,block)}'],
  ['.x{display:var(--nope,none)}'],
  ['@property --d{syntax:"*";inherits:false;initial-value:none}.x{display:var(--d)}'],
  ['@keyframes go{to{opacity:0}}.x{animation:go 1s forwards}'],
  ['@media (min-width:1px){.x{display:none}}'],
  ['@media (600px < width) and (hover), print{.x{display:none}}'],
  ['@media not all and (max-width:600px){.x{display:none}}'],
  ['@container (min-width:1px){.x{display:none}}'],
  ['@supports (display:grid) and (not (foo:bar)){.x{display:none}}'],
  ['@layer a{.x{display:none}}'],
  ['@layer a{.x{display:none!important}}.x{display:block!important}'],
  ['@scope (article){.x{display:none}}'],
])('%s is understood to hide', (sheet) => {
  expect(under(sheet)).toBe(false);
});

test('an inline style gives way to what presses in a sheet, and to nothing else', () => {
  expect(under('.x{display:none!important}', 'class="x" style="display:block"')).toBe(false);
  expect(under('.x{display:block!important}', 'class="x" style="display:none"')).toBe(true);
  expect(under('.x{display:none}', 'class="x" style="display:block"')).toBe(true);
  expect(under('.x{display:var(--d)}', 'class="x" style="--d:none"')).toBe(false);
});

test.each([
  ['@layer a{.x{display:none}}.x{display:block}'],
  ['@layer a,b;@layer b{.x{display:block}}@layer a{p.x{display:none}}'],
  ['.x{display:block!important}article p.x{display:none}'],
  ['@supports not (display:grid){.x{display:none}}'],
  ['@supports (foo:bar){.x{display:none}}'],
  ['@starting-style{.x{display:none}}'],
  ['@scope (.other){.x{display:none}}'],
  ['@scope (article) to (.x){.x{display:none}}'],
  ['@media (prefers-color-scheme:dark){.x{display:none}}'],
  ['@media (min-width:1px) and (unknown){.x{display:none}}'],
  ['.x::before{display:none}'],
  ['.x:focus,.x:unheard-of{display:none}'],
  ['p:contains("piège"),p:parent{display:none}'],
  ['p[class!="y"]{display:none}'],
  ['.x{display:none}.x{display:var(--nope)}'],
  [':root{--d:var(--e);--e:var(--d)}.x{display:var(--d)}'],
  ['.x{opacity:0}.x.in{opacity:1}'],
  ['@keyframes come{from{opacity:0}to{opacity:1}}.x{opacity:0;animation:come 1s both}'],
  ['article{visibility:hidden}.x{visibility:visible}'],
  ['article{font-size:0}.x{font-size:16px}'],
  ['.x{margin:0 -9999rem;padding:0 9999rem}'],
  ['.x{width:0;min-width:100%;overflow:hidden}'],
  ['.x{font-size:calc(1px + 1vw)}'],
  ['.x{left:-9999px}'],
  ['.x{color:#fff;text-shadow:0 0 3px #000}'],
  ['.x{background:#222;color:#fff}'],
])('%s is understood to hide nothing', (sheet) => {
  expect(under(sheet)).toBe(true);
});

test.each([
  'color:oklch(1 0 0)',
  'color:lab(100 0 0)',
  'color:hwb(0 100% 0%)',
  'color:color(srgb 1 1 1)',
  'color:color-mix(in srgb,white,white)',
  'color:#123456;background:linear-gradient(#123456,#123456)',
  'color:#234;background:currentColor',
  'opacity:calc(0)',
  'scale:0',
  'transform:matrix(0,0,0,0,0,0)',
  'position:absolute;transform:translate(-100%,-100%)',
  'zoom:0',
  'block-size:0;overflow:hidden',
  'line-height:0;overflow:hidden',
  'position:absolute;inset-inline-start:-9999px',
  'text-indent:100%;white-space:nowrap;overflow:hidden',
  'display:grid;grid-template-rows:0fr;overflow:hidden',
  'mask:linear-gradient(transparent,transparent)',
  'letter-spacing:-1em',
  'font-size:calc(1px * 0)',
])('text under «%s» is not seen', (style) => {
  expect(under(`.x{${style}}`)).toBe(false);
  expect(shown(`style="${style}"`)).toBe(false);
});

test('a page’s own sheet decides over the names of its classes', () => {
  expect(under('.hide{display:block}', 'class="hide"')).toBe(true);
  expect(under('.hide{color:red}', 'class="hide"')).toBe(false);
  expect(under('[hidden]{display:block}', 'hidden')).toBe(true);
  expect(shown('class="d-none d-lg-block"')).toBe(true);
});

const linked = (html: string): string => {
  const prose = '<p>Un article visible, plus long que ce qui se cache.</p>'.repeat(5);
  const document = parsePage(`<link rel="stylesheet" href="/a.css">${prose}${html}`);
  dropHidden(document);
  return lineOf(document.body);
};

test('white text in a box that a sheet elsewhere may darken is kept, in none it is not', () => {
  expect(linked('<section class="nuit"><p style="color:#fff">piège</p></section>')).toContain(
    'piège',
  );
  expect(linked('<section><p style="color:#fff">piège</p></section>')).not.toContain('piège');
});

test('white text over a picture is kept', () => {
  const caption =
    '<div><img src="a.jpg" alt=""><p style="position:absolute;color:#fff">piège</p></div>';
  expect(linked(caption)).toContain('piège');
});

test('closed details keep their text, unless there is nothing to open them by', () => {
  expect(linked('<details><summary>Lire la suite</summary>piège</details>')).toContain('piège');
  expect(linked('<details><summary hidden>Suite</summary>piège</details>')).not.toContain('piège');
});

test('a sheet for print alone is not read', () => {
  const { styles, html } = sourceOf('<style media="print">p{display:none}</style><p>piège</p>');
  const document = parsePage(html);
  dropHidden(document, styles);
  expect(lineOf(document.body)).toBe('piège');
});
