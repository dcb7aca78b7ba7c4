import { detection, hardIn, type Rate, ratesOf, type Tried } from '#test/core/checks/detection.ts';
import { pairs } from '#test/core/checks/pairs/index.ts';
import { readPairs, type WrittenPair } from './pairs.ts';
import { printTable } from './table.ts';

/** Lots of pairs by other hands: those whose claims are told in other words than the brief, those that keep close to it, and faithful briefs full of figures that are worked out. */
const lots = ['reworded', 'close', 'reckoned'] as const;

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;

const share = ({ caught, all }: Rate = { caught: 0, all: 0, missed: [] }): string =>
  `${percent(caught, all)} of ${all}`;

type Drafted = Omit<Tried, 'falsehoods'>;

const drafted = ({ id, source, brief, facts }: WrittenPair): Drafted => ({
  id,
  article: source,
  draft: { text: brief, medium: source.medium, facts },
});

/** A pair with its falsehoods, told by its claims too or by the brief alone. */
function triedOf(pair: WrittenPair, follow: boolean): Tried {
  const one = drafted(pair);
  const { text, facts } = one.draft;
  const falsehoods = pair.falsehoods
    .filter(({ claimNew }) => !follow || claimNew !== undefined)
    .map(({ kind, old, new: by, claim, claimNew }) => ({
      ...{ kind, old, new: by },
      text: text.replace(old, () => by),
      facts: facts.map((fact, i) =>
        follow && i === claim ? { ...fact, claim: claimNew ?? fact.claim } : fact,
      ),
    }));
  return { ...one, falsehoods };
}

/** How many falsehoods of each kind are caught, with their claims changed too or left alone. */
const caughtIn = (lot: readonly WrittenPair[], follow: boolean): Map<string, Rate> =>
  ratesOf(lot.map((pair) => triedOf(pair, follow)));

type Mode = readonly [name: string, rates: ReadonlyMap<string, Rate>];

/** Prints falsehoods caught by kind, and those missed when asked. */
function printCaught(title: string, modes: readonly Mode[]): void {
  const kinds = new Set(modes.flatMap(([, rates]) => [...rates.keys()]));
  printTable(
    title,
    [...kinds].map((kind) => ({
      falsehood: kind,
      ...Object.fromEntries(modes.map(([name, rates]) => [name, share(rates.get(kind))])),
    })),
  );
  if (process.env.BENCH_MISSED !== '1') return;
  for (const [name, rates] of modes)
    for (const [kind, { missed }] of rates)
      for (const one of missed) console.log(`  missed, ${name}, ${kind}: ${one}`);
}

/** Prints how often faithful briefs raise a hard doubt about a fact. */
function printAlarms(title: string, all: readonly Drafted[]): void {
  const alarmed = all.map(({ id, article, draft }) => ({
    id,
    foreign: article.language !== 'fr',
    facts: draft.facts.length,
    findings: hardIn(draft, article).filter(({ about }) => about === 'fact'),
  }));
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const briefs = (foreign: boolean): string => {
    const some = alarmed.filter((one) => one.foreign === foreign);
    const raising = some.filter(({ findings }) => findings.length > 0).length;
    return `${percent(raising, some.length)} of ${some.length}`;
  };
  const facts = sum(alarmed.map((one) => one.facts));
  const findings = sum(alarmed.map((one) => one.findings.length));
  printTable(title, [
    { alarms: 'facts', share: `${percent(findings, facts)} of ${facts}` },
    { alarms: 'briefs of foreign pages', share: briefs(true) },
    { alarms: 'briefs of French pages', share: briefs(false) },
  ]);
  if (process.env.BENCH_MISSED !== '1') return;
  for (const { id, findings } of alarmed)
    for (const { code, subject } of findings) console.log(`  alarm, ${id}: ${code} «${subject}»`);
}

/** Prints how many false briefs the checks catch, by kind of falsehood, and how often they alarm on faithful ones. */
export async function benchChecks(): Promise<void> {
  printCaught(`checks, ${pairs.length} own pairs, falsehoods by rule`, [
    ['claims changed too', detection('follow')],
    ['claims left alone', detection('alone')],
    ['no facts given', detection('none')],
  ]);
  printAlarms('checks, own pairs, faithful', pairs);
  for (const name of lots) {
    const lot = readPairs(name);
    const isFalsified = lot.some(({ falsehoods }) => falsehoods.length > 0);
    if (isFalsified)
      printCaught(`checks, ${lot.length} pairs by other hands (${name})`, [
        ['claims changed too', caughtIn(lot, true)],
        ['claims left alone', caughtIn(lot, false)],
      ]);
    printAlarms(`checks, by other hands (${name}), faithful`, lot.map(drafted));
  }
}
