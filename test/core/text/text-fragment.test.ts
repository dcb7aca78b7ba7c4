import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageUrl } from '#src/core/text/text-fragment.ts';

const page = 'https://gazette.example/un?a=1&b=2';

test('a short passage is looked for whole, without the marks around it', () => {
  expect(passageUrl(page, '« Nous voulions parler », dit-elle.')).toBe(
    `${page}#:~:text=Nous%20voulions%20parler%20%C2%BB%2C%20dit%2Delle`,
  );
});

test('a long passage is looked for by its first and last words', () => {
  const long =
    'La rédaction de Vannes a présenté, après huit mois, son nouveau rendez-vous du soir.';
  expect(passageUrl(page, long)).toBe(
    `${page}#:~:text=La%20r%C3%A9daction%20de%20Vannes,nouveau%20rendez%2Dvous%20du%20soir`,
  );
});

test('an address keeps the fragment that it has, and loses another’s directive', () => {
  expect(passageUrl(`${page}#suite`, 'Douze bénévoles')).toBe(
    `${page}#suite:~:text=Douze%20b%C3%A9n%C3%A9voles`,
  );
  expect(passageUrl(`${page}#:~:text=autre`, 'Douze bénévoles')).toBe(
    `${page}#:~:text=Douze%20b%C3%A9n%C3%A9voles`,
  );
});

test('a document, an address that is none, a passage without words keep the page’s own', () => {
  for (const [url, passage] of [
    ['https://gazette.example/rapport.PDF', 'Douze bénévoles'],
    ['javascript:alert(1)', 'Douze bénévoles'],
    ['pas une adresse', 'Douze bénévoles'],
    [page, ' « … » '],
    [`${page}&c=${'x'.repeat(2000)}`, 'Douze bénévoles'],
  ] as const)
    expect(passageUrl(url, passage)).toBe(url);
});

test('whatever the passage, the address stays one, without a sign that a chat or the directive reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (passage) => {
      const [before, directive = ''] = passageUrl(page, passage).split('#:~:text=');
      expect(before).toBe(page);
      expect(directive).toMatch(/^[\w.%]*(?:,[\w.%]+)?$/);
      expect(directive.length).toBeLessThan(1600);
    }),
  );
});
