import { readFile } from 'node:fs/promises';

/** The rules that hold the layout: no comment may switch them off. */
const binding = [
  'lint/style/noRestrictedImports',
  'lint/style/noDefaultExport',
  'lint/style/noEnum',
  'lint/suspicious/noImportCycles',
  'lint/correctness/noUndeclaredDependencies',
  'lint/plugin',
];

const comment = /biome-ignore(?:-all|-start)?\s+([^:\n]*)/g;

const covers = (category: string): boolean =>
  binding.some((rule) => `${rule}/`.startsWith(`${category}/`) || category.startsWith(`${rule}/`));

/** The comments of a source that switch off a binding rule, whether by its name or by a whole group of rules. */
export const suppressions = (source: string): string[] =>
  [...source.matchAll(comment)]
    .filter(([, categories = '']) => categories.split(/[\s,]+/).some(covers))
    .map(([found]) => found.trim());

/** Every such comment in the given files, as `file: comment`. */
export async function suppressionsIn(files: readonly string[]): Promise<string[]> {
  const found = files.map(async (file) =>
    suppressions(await readFile(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  return (await Promise.all(found)).flat();
}
