import { expect, test } from 'vitest';
import type { IssueView } from '#src/core/issue.ts';
import { press } from '#src/pipeline/press/index.ts';
import { issueView, sectionView } from '#test/support/view.ts';

const hostile = (state: IssueView['state']): IssueView =>
  issueView(
    state,
    sectionView({
      brief: {
        text: 'Un mot \u202eretourné, javascript:alert(1), <!here> et @here, *trop* de _Gerland_.',
      },
      findings: [
        { code: 'untranslated', about: 'style', hard: false, span: [0, 5], subject: 'Un mot' },
      ],
      sources: [
        {
          url: 'https://gazette.example/1',
          title: 'À Lyon <@U42> et @here [x](https://evil.com) \u2066',
          medium: 'La <!channel> Gazette',
          byline: 'Anne @channel Roy',
        },
      ],
    }),
  );

test.each(['html', 'md', 'txt'] as const)(
  'nothing of a hostile page is live in numero.%s',
  (format) => {
    const file = press(hostile('draft'), format, String);
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(file).not.toMatch(/javascript:alert/u);
    expect(file).not.toMatch(/@(?:channel|here)|<(?:!(?!doctype)|@)/u);
  },
);

test('a source line of Markdown holds one link', () => {
  const line = press(hostile('draft'), 'md', String)
    .split('\n')
    .find((one) => one.startsWith('Source'));
  expect(line?.match(/(?<!\\)\]\(/gu)).toHaveLength(1);
  expect(line).not.toMatch(/(?<!\\)\(https:\/\/evil/u);
});

test.each([
  '*important* et _souligné_',
  'le mot **rayé** ou ~~barré~~',
  'the `code` of snake_case_name, 2 * 3 * 4',
])('plain text keeps the signs of «%s», as the other formats do', (text) => {
  const view = hostile('approved');
  const [section] = view.sections;
  const sections = section ? [{ ...section, brief: { ...section.brief, text } }] : [];
  expect(press({ ...view, sections }, 'txt', String)).toContain(text);
  expect(press({ ...view, sections }, 'html', String)).toContain(text);
});

test.each(['html', 'md', 'txt'] as const)(
  'numero.%s names the page, its medium and its author, and nobody is called',
  (format) => {
    const file = press(hostile('approved'), format, String);
    expect(file).toContain('À Lyon');
    expect(file).toContain('La ‹!channel› Gazette, Anne channel Roy');
  },
);

test.each(['html', 'md', 'txt'] as const)('numero.%s names a rubric once', (format) => {
  const view = hostile('approved');
  const file = press({ ...view, sections: [...view.sections, ...view.sections] }, format, String);
  expect(file.match(/et sinon…/giu)).toHaveLength(1);
  expect(file.match(/Gerland/gu)).toHaveLength(2);
});

test.each(['html', 'md', 'txt'] as const)(
  'numero.%s says what an extract is still to go through, until it is approved',
  (format) => {
    expect(press(hostile('draft'), format, String)).toContain('à réécrire et à traduire');
    expect(press(hostile('approved'), format, String)).not.toContain('à réécrire');
  },
);
