import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type CheckerThread, checkerThread } from '#src/adapters/checker/thread.ts';
import type { Finding } from '#src/core/finding.ts';
import { findingMessage } from '#src/locale/findings.ts';
import type { Checker } from '#src/ports/checker.ts';
import { answerLines, optionalText } from './jsonl.ts';

/** Characters that are checked in seconds: a page as long as a short novel, a brief as long as a lead. */
const longest = { page: 200_000, brief: 20_000 };

const line = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.object({
    text: z.string().max(longest.page),
    title: optionalText,
    medium: optionalText,
    byline: optionalText,
    publishedAt: optionalText,
    language: optionalText,
  }),
  brief: z.string().max(longest.brief),
  facts: z.array(z.object({ claim: optionalText, evidence: optionalText })).nullish(),
});

/** Threads at most: each takes some 300 MB. */
const mostThreads = 4;

const rubric = { kind: 'brief', words: [90, 160] } as const;

function usage(): void {
  process.stderr.write(
    'Usage : npm run -s check -- --jsonl [--seconds 30] < briefs.jsonl\nChaque ligne : {"id", "source": {"text", …}, "brief", "facts"?} ; --seconds est le temps laissé à chacune.\n',
  );
  process.exitCode = 2;
}

/** The seconds that each line may take, as the command line has them; undefined when it is none of ours. */
function readArgs(args: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { jsonl: { type: 'boolean' }, seconds: { type: 'string', default: '30' } },
    });
    const seconds = z.coerce.number().positive().max(86_400).safeParse(values.seconds);
    return values.jsonl ? seconds.data : undefined;
  } catch {
    return undefined;
  }
}

/** Checks briefs against their pages, one JSON line each, without a database or a network; a line that takes too long stops no other. */
export async function main(args: readonly string[]): Promise<void> {
  const seconds = readArgs(args);
  if (seconds === undefined) return usage();
  const atOnce = Math.min(mostThreads, availableParallelism());
  const idle: CheckerThread[] = [];
  const check = async (asked: Parameters<Checker>[0]): Promise<Finding[]> => {
    const thread = idle.pop() ?? checkerThread({ timeMs: Math.ceil(seconds * 1000) });
    try {
      return await thread.check(asked);
    } finally {
      idle.push(thread);
    }
  };
  const answer = async ({ source, brief, facts }: z.output<typeof line>): Promise<object> => {
    const draft = { text: brief, medium: source.medium, facts: facts ?? [] };
    const findings = await check({ draft, page: source, rubric });
    return {
      findings: findings.map((finding) => ({
        code: finding.code,
        about: finding.about,
        hard: finding.hard,
        span: finding.span,
        message: findingMessage(finding, { words: rubric.words }),
      })),
    };
  };
  await answerLines(line, answer, atOnce);
  await Promise.all(idle.map((thread) => thread.close()));
}

if (import.meta.main) await main(process.argv.slice(2));
