import { expect, test } from 'vitest';
import { suppressions } from '#test/suppressions.ts';

/** Put together here, so that this file holds no such comment itself. */
const ignore = (rest: string): string => `biome-${'ignore'}${rest}`;

test.each([
  ' lint/style/noRestrictedImports: it is needed',
  ' lint/style: it is needed',
  ' lint: it is needed',
  '-all lint/suspicious/noImportCycles: it is needed',
  '-start lint/style/noDefaultExport: it is needed',
  ' lint/complexity/noForEach lint/style/noEnum: both',
  ' lint/plugin: it is needed',
  ' lint/plugin/imports: it is needed',
])('A comment may not say «%s»', (rest) => {
  expect(suppressions(`const a = 1;\n// ${ignore(rest)}\nconst b = 2;\n`)).toHaveLength(1);
});

test.each([
  ' lint/complexity/noForEach: clearer here',
  ' format: a table',
  ' lint/style/noNonNullAssertion: the line above made sure, whatever lint/style/noEnum says',
])('A comment may say «%s»', (rest) => {
  expect(suppressions(`// ${ignore(rest)}\n`)).toEqual([]);
});
