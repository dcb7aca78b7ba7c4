import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Measured } from './read/measure.ts';
import { readers } from './read/readers.ts';
import { rowOf } from './read-row.ts';
import { printTable } from './table.ts';

const sets = ['benchmark', 'publishers', 'french'];
const one = fileURLToPath(new URL('./read/one.ts', import.meta.url));

type Figures = { set: string; pages: Measured[]; peak: number };

async function figuresOf(reader: string, corpus: string): Promise<Figures[]> {
  const child = spawn(process.execPath, [one, reader, corpus, ...sets], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures: Figures[] = [];
  for await (const line of createInterface({ input: child.stdout })) figures.push(JSON.parse(line));
  if (figures.length < sets.length) throw new Error(`${reader} did not read every set`);
  return figures;
}

/** Reads the corpus at `$JUNGLE_CORPUS` with each reader, alone in its process, and prints how well and how fast each did. */
export async function benchRead(): Promise<void> {
  const corpus = process.env.JUNGLE_CORPUS;
  if (!corpus) {
    console.log(
      'read: set JUNGLE_CORPUS to the folder that holds read/{benchmark,publishers,french}',
    );
    return;
  }
  const all: { reader: string; figures: Figures[] }[] = [];
  for (const reader of Object.keys(readers))
    all.push({ reader, figures: await figuresOf(reader, corpus) });
  for (const [at, set] of sets.entries())
    printTable(
      `read: ${set}`,
      all.map(({ reader, figures }) => rowOf(reader, figures[at]?.pages ?? [])),
    );
  printTable(
    'read: all the sets, with the most memory the process held',
    all.map(({ reader, figures }) => ({
      ...rowOf(
        reader,
        figures.flatMap(({ pages }) => pages),
      ),
      'peak MiB': figures.at(-1)?.peak ?? 0,
    })),
  );
}
