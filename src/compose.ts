import { parseArgs } from 'node:util';
import { checkHere } from '#src/adapters/checker/here.ts';
import { composeWords as words } from '#src/locale/compose.ts';
import { startErrors } from '#src/locale/config.ts';
import { composeIssue } from '#src/pipeline/compose.ts';
import { rubricOf } from '#src/pipeline/draft.ts';
import { formats, press } from '#src/pipeline/press/index.ts';
import { folderFault, writeFiles } from './app/files.ts';
import { readerOf } from './app/reader.ts';
import { writerOf } from './app/writer.ts';
import { ConfigError } from './config/error.ts';
import { type Config, readConfig } from './config.ts';
import { type Dropped, parseDropped } from './core/links/dropped.ts';

const say = (text: string): void => console.error(text);

type Request = {
  links: readonly Dropped[];
  twice: readonly Dropped[];
  out: string | undefined;
  config: Config;
};

/** The command line, `help` when it asks for it, or a sentence saying what is wrong with it. */
function parse(argv: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const config = readConfig(process.env);
    const { links, twice, wrong } = parseDropped(positionals, config.rubrics);
    if (wrong !== undefined) return words.wrong(wrong);
    if (links.length === 0) return words.usage;
    const { out } = values;
    const fault = out === undefined ? undefined : folderFault(out);
    if (out !== undefined && fault) return words.unwritable(out, fault);
    return { links, twice, out, config };
  } catch (error) {
    if (error instanceof ConfigError) return startErrors.setting(error.variable);
    return words.usage;
  }
}

async function run({ links, twice, out, config }: Request): Promise<number> {
  for (const { url, rubric } of twice)
    say(words.twice(url, rubricOf(rubric, config.rubrics).title));
  const web = readerOf(config);
  const newsroom = {
    web,
    writer: await writerOf(config, checkHere),
    check: checkHere,
    rubrics: config.rubrics,
  };
  const view = await composeIssue(newsroom, links, (step) => say(words.step(step)));
  await web.close();
  if (view.sections.length === 0) {
    say(words.nothing);
    return 1;
  }
  const print = (): boolean => process.stdout.write(press(view, 'md', String));
  if (out === undefined) {
    print();
    return 0;
  }
  const fault = writeFiles(
    out,
    formats.map((format) => ({ name: `numero.${format}`, text: press(view, format, String) })),
  );
  if (fault) {
    print();
    say(words.unwritten(out, fault));
    return 1;
  }
  say(words.written(out, view.sections.length));
  return 0;
}

const request = parse(process.argv.slice(2));
if (request === 'help') {
  console.log(words.usage);
} else if (typeof request === 'string') {
  say(request);
  process.exitCode = 2;
} else {
  process.exitCode = await run(request);
}
