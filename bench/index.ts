import { benchChecks } from './checks.ts';
import { benchDraft } from './draft.ts';
import { benchExtract } from './extract.ts';
import { benchIntake } from './intake.ts';
import { benchSlackIntake } from './intake-slack.ts';
import { benchPages } from './pages.ts';
import { benchRead } from './read.ts';
import { benchStart } from './start.ts';
import { benchStories } from './stories.ts';
import { benchTeams } from './teams.ts';

type Bench = { says: string; run(): Promise<void>; corpus?: true };

async function intakeAll(): Promise<void> {
  await benchIntake();
  await benchSlackIntake();
}

async function readAll(): Promise<void> {
  await benchPages();
  await benchRead();
}

/** Everything that can be measured; a new one is its file and one line here. */
const benches: Record<string, Bench> = {
  start: { says: 'starts, memory and processor when idle', run: benchStart },
  intake: { says: 'events kept and handled a second, and acks', run: intakeAll },
  draft: { says: '/jungle draft and the desk’s calls, by links stored', run: benchDraft },
  stories: { says: 'links of one story found among those stored', run: benchStories },
  teams: { says: 'activities of Teams, beside a bot that does nothing', run: benchTeams },
  read: { says: 'a page from address to article', run: readAll },
  checks: { says: 'false briefs caught, faithful ones alarmed', run: benchChecks },
  extract: { says: 'extracts against summaries by people', run: benchExtract, corpus: true },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !benches[name]);
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are:`);
  for (const [name, { says, corpus }] of Object.entries(benches))
    console.error(`  ${name.padEnd(8)} ${says}${corpus ? ' (needs JUNGLE_CORPUS)' : ''}`);
  process.exitCode = 2;
} else {
  for (const [name, { run, corpus }] of Object.entries(benches)) {
    const wanted = names.length > 0 ? names.includes(name) : !corpus || process.env.JUNGLE_CORPUS;
    if (wanted) await run();
  }
}
