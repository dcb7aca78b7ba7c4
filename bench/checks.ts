import { checkBrief } from '#src/core/checks/index.ts';
import { detection } from '#test/core/checks/detection.ts';
import { pairs } from '#test/core/checks/pairs/index.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;

/** Prints how many false briefs the checks catch, by kind of falsehood, and how often they alarm on faithful ones. */
export async function benchChecks(): Promise<void> {
  const verbose = process.env.BENCH_MISSED === '1';
  for (const [name, mode] of [
    ['claims changed too', 'follow'],
    ['claims left alone', 'alone'],
    ['no facts given', 'none'],
  ] as const) {
    for (const [kind, { caught, all, missed }] of detection(mode)) {
      console.log(`checks ${name}, ${kind}: ${percent(caught, all)} caught (${caught} of ${all})`);
      if (verbose) for (const one of missed) console.log(`    ${one}`);
    }
  }
  const alarms = pairs.map((one) => ({
    foreign: one.article.language !== 'fr',
    facts: one.draft.facts.length,
    findings: checkBrief(one.draft, one.article, rubric).filter(
      (finding) => finding.about === 'fact' && finding.hard,
    ),
  }));
  const facts = alarms.reduce((sum, { facts: some }) => sum + some, 0);
  const findings = alarms.reduce((sum, { findings: some }) => sum + some.length, 0);
  const crossLingual = alarms.filter(({ foreign }) => foreign);
  const alarmed = crossLingual.filter(({ findings: some }) => some.length > 0).length;
  console.log(`checks false alarms: ${percent(findings, facts)} of ${facts} facts`);
  console.log(
    `checks false alarms: ${percent(alarmed, crossLingual.length)} of ${crossLingual.length} French briefs of foreign pages`,
  );
}
