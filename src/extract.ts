import { parseArgs } from 'node:util';
import { z } from 'zod';
import { extract } from './core/extract/extract.ts';
import { withoutUnseen } from './core/text/unseen.ts';
import { answerLines, optionalText } from './jsonl.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  title: optionalText,
  text: z.string(),
  lang: optionalText,
});

const defaultWords = 100;

function usage(): void {
  process.stderr.write(
    'Usage : npm run -s extract -- --jsonl [--words N] < articles.jsonl\nChaque ligne : {"id", "title", "text", "lang"}\n',
  );
  process.exitCode = 2;
}

/** Extracts pages, one JSON line each, without a database or a network. */
export async function main(args: readonly string[]): Promise<void> {
  let values: { jsonl?: boolean; words?: string };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { jsonl: { type: 'boolean' }, words: { type: 'string' } },
    }));
  } catch {
    return usage();
  }
  const words = Number(values.words ?? defaultWords);
  if (!values.jsonl || !Number.isInteger(words) || words < 1) return usage();
  await answerLines(line, ({ title, text, lang }) => ({
    text: extract(
      { title: withoutUnseen(title), text: withoutUnseen(text), language: lang },
      words,
    ),
  }));
}

if (import.meta.main) await main(process.argv.slice(2));
