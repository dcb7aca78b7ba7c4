import { firstFrom } from '#src/core/bisect.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { within } from '#src/core/text/span.ts';
import { bare, type Word, wordsOf } from '#src/core/text/words.ts';
import type { Check } from './subject.ts';

const shingle = 6;
const longest = 15;
const share = 0.35;

/** The runs of a page that have no other words than these. */
function heldIn(page: string, words: ReadonlySet<string>): Set<string> {
  const runs = new Set<string>();
  let run: string[] = [];
  for (const { text } of wordsOf(page)) {
    const word = bare(text);
    run = words.has(word) ? [...run.slice(1 - shingle), word] : [];
    if (run.length === shingle) runs.add(run.join(' '));
  }
  return runs;
}

/** Words copied in runs, outside quotation marks: capped as a share of the brief and in the length of one run; each run is shown. */
export const copied: Check = ({ draft, source }) => {
  const quotes = quotationsIn(draft.text);
  const isQuoted = (word: Word) => {
    const quote = quotes[firstFrom(quotes, ({ end }) => end >= word.end)];
    return quote !== undefined && within(word, quote);
  };
  const words = wordsOf(draft.text).filter((word) => !isQuoted(word));
  const said = words.map(({ key }) => key);
  const held = heldIn(source.article.text, new Set(said));
  const taken = words.map(() => false);
  for (let i = 0; i + shingle <= words.length; i += 1)
    if (held.has(said.slice(i, i + shingle).join(' '))) taken.fill(true, i, i + shingle);
  const runs: { from: number; length: number }[] = [];
  taken.forEach((yes, i) => {
    const run = runs.at(-1);
    if (yes && run && taken[i - 1]) run.length += 1;
    else if (yes) runs.push({ from: i, length: 1 });
  });
  const part = taken.filter(Boolean).length / Math.max(1, words.length);
  return runs
    .filter((run) => part >= share || run.length >= longest)
    .flatMap(({ from, length }): Finding[] => {
      const [first, last] = [words[from], words[from + length - 1]];
      if (!first || !last) return [];
      const span = [first.start, last.end] as const;
      return [remarkAt('copied', draft.text.slice(...span), span)];
    });
};
