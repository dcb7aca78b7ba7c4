import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueMarkdown } from '#src/pipeline/press/markdown.ts';
import { issueView, sectionView } from '#test/support/view.ts';

/** What Markdown prints of a text, without the issue’s own title, rubric and source lines. */
function printed(text: string): string {
  const view = issueView('approved', sectionView({ brief: { text } }));
  return issueMarkdown(view).split('\n\n').slice(2).join('\n\n').slice(0, -1);
}

/** The text that Markdown without markup says: a backslash before a mark of ASCII is not read. */
const said = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');

/** What makes a line more than words of a paragraph, as CommonMark and GitHub say. */
const block = new RegExp(
  [
    /[ \t]{0,3}#{1,6}(?:[ \t]|$)/u,
    /[ \t]{0,3}(?:=+|-+)[ \t]*$/u,
    /[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/u,
    /[ \t]{0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/u,
    /[ \t]{0,3}(?:>|```|~~~|<)/u,
    /[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u,
    /[ \t]{0,3}\[[^\]]*\]:/u,
  ]
    .map(({ source }) => `^(?:${source})`)
    .join('|'),
  'mu',
);

/** Markup within a line: a mark that no backslash stands before. */
const inline = /(?<!\\)(?:\\\\)*(?:[`*_[\]<>|~]|&(?:#|\w+;)|(?<=https?|ftp):(?=\/\/)|(?<=www)\.)/iu;

test.each([
  ['2026. L’année où la gare rouvre.', '2026\\. L’année où la gare rouvre.'],
  ['1) Une gare, 2) un livre.', '1\\) Une gare, 2) un livre.'],
  ['Une gare\n---\nrouvre', 'Une gare\n\\---\nrouvre'],
  ['Une gare\n===\nrouvre', 'Une gare\n\\===\nrouvre'],
  ['A station\n- - -\nreopens', 'A station\n\\- - -\nreopens'],
  ['##### Un croisillon', '\\##### Un croisillon'],
  ['Une colonne\n:-:\nouverte', 'Une colonne\n\\:-:\nouverte'],
  ['- Viens, dit-elle.', '\\- Viens, dit-elle.'],
  ['Il gagne 2026.50 euros\n-3 degrés, #lecture', 'Il gagne 2026.50 euros\n-3 degrés, #lecture'],
  ['Le langage C # et F#, en 2026.', 'Le langage C \\# et F#, en 2026.'],
  ['Le score est de 3-2 : le club passe.', 'Le score est de 3-2 : le club passe.'],
])('Markdown says «%s» and nothing else', (text, markdown) => {
  expect(printed(text)).toBe(markdown);
  expect(said(markdown)).toBe(text);
});

test.each([
  '# un',
  '#',
  '###### six',
  'titre\n=',
  'titre\n-',
  'titre\n  ------  ',
  '***',
  '* * *',
  '__ _',
  '-\t-\t-',
  '+ un',
  '* un',
  'un\n-',
  '1. un',
  '123456789) neuf',
  '```\ncode',
  '~~~\ncode',
  '> dit-on',
  '<div>\nhtml',
  '<!-- html -->',
  'a | b\n--|--',
  'a\n:--',
  'a\n| --- |',
  '[^1]: note[^1]',
  '[lien]: /url',
  '<https://gazette.example>',
  'www.gazette.example, https://gazette.example, ftp://gazette.example',
  '&copy; &#35; &amp;',
  '*a* _a_ **a** `a` ~~a~~ ![a](b) [a](b)',
])('no markup of «%s» is read as any', (text) => {
  const markdown = printed(text);
  expect(markdown).not.toMatch(block);
  expect(markdown).not.toMatch(inline);
});

test('no text is read as markup, and none of it is lost', () => {
  const word = fc.constantFrom(
    ...'# ## - -- --- + * _ = === : | ~ ~~~ ` ``` > [ ] ( ) ! 1. 12) 2026. \\ & &amp; mot'.split(
      ' ',
    ),
    'https://gazette.example',
    ' ',
    '   ',
    '\t',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = `a${words.join('')}\nz`
        .replace(/\n\s*\n/gu, '\n')
        .replace(/^#{2,4}[ \t]/gmu, '');
      const markdown = printed(text);
      expect(said(markdown)).toBe(text);
      expect(markdown).not.toMatch(block);
      expect(markdown).not.toMatch(inline);
    }),
    { numRuns: 500 },
  );
});
