import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
const { isLocalFile, readFileAt, readLines, readUrl, record } = await import(
  '#src/adapters/web/tool.ts'
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    charset: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
    base: { type: 'string', default: '.' },
  },
});
const [target] = positionals;

if (values.jsonl) {
  for await (const line of readLines(process.stdin, values.base)) console.log(line);
} else if (!target) {
  console.error(
    'usage: npm run -s read -- <url | file.html> [--url U] [--charset C] | --jsonl [--base DIR]',
  );
  process.exitCode = 2;
} else {
  const reading = isLocalFile(target)
    ? await readFileAt(target, values)
    : await readUrl(target, process.env);
  console.log(JSON.stringify(record(reading), undefined, 2));
  if (reading.kind === 'refused') process.exitCode = 1;
}
