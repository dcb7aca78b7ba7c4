import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkHere } from '#src/adapters/checker/here.ts';
import { findingMessage } from '#src/locale/findings.ts';
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

const rubric = { kind: 'brief', words: [90, 160] } as const;

function usage(): void {
  process.stderr.write(
    'Usage : npm run -s check -- --jsonl < briefs.jsonl\nChaque ligne : {"id", "source": {"text", …}, "brief", "facts"?}\n',
  );
  process.exitCode = 2;
}

/** Checks briefs against their pages, one JSON line each, without a database or a network. */
export async function main(args: readonly string[]): Promise<void> {
  let jsonl: boolean | undefined;
  try {
    jsonl = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean' } } }).values.jsonl;
  } catch {
    return usage();
  }
  if (!jsonl) return usage();
  await answerLines(line, async ({ id, source, brief, facts }) => {
    const draft = { text: brief, medium: source.medium, facts: facts ?? [] };
    const findings = await checkHere({ draft, page: source, rubric });
    return {
      id,
      findings: findings.map((finding) => ({
        code: finding.code,
        about: finding.about,
        hard: finding.hard,
        span: finding.span,
        message: findingMessage(finding),
      })),
    };
  });
}

if (import.meta.main) await main(process.argv.slice(2));
