import { expect, test } from 'vitest';
import { lineOf, parsePage } from '#src/adapters/web/dom.ts';
import { dropHidden } from '#src/adapters/web/hidden.ts';

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
