import type { Block } from '#src/core/article.ts';
import { joinLines, vocabulary } from './hyphens.ts';
import { bodySize, type PdfLine } from './pdflines.ts';

const ends = /[.!?…:;»”"')\]]$/u;
const bullet = /^(?:[•▪◦●■–—-]|\d{1,2}[.)])\s+(?=\S)/u;
const opensLow = /^[\p{Ll}(«“,;]/u;

type Measures = {
  body: number;
  /** The usual step from one line to the next. */
  lead: number;
  /** Right edge of the column that a line stands in. */
  edge(line: PdfLine): number;
};

const columnOf = ({ page, left, size }: PdfLine): string =>
  `${page}:${Math.round(left / (4 * Math.max(size, 6)))}`;

function measure(lines: readonly PdfLine[]): Measures {
  const body = bodySize(lines);
  const steps: number[] = [];
  const edges = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const step = next && next.page === line.page ? line.y - next.y : 0;
    if (step > 0 && step < 4 * body && Math.abs(line.size - body) < 1) steps.push(step);
    const key = columnOf(line);
    edges.set(key, Math.max(edges.get(key) ?? 0, line.right));
  }
  steps.sort((a, b) => a - b);
  return {
    body,
    lead: steps[Math.floor(steps.length / 2)] ?? 1.3 * body,
    edge: (line) => edges.get(columnOf(line)) ?? line.right,
  };
}

/** Whether `next` goes on with the paragraph, or heading, that `line` belongs to. */
function goesOn(line: PdfLine, next: PdfLine, first: PdfLine, measures: Measures): boolean {
  if (Math.abs(line.size - next.size) > 0.08 * line.size) return false;
  if (bullet.test(next.text) && !/^[–—-]/.test(next.text)) return false;
  const ended = ends.test(line.text);
  const step = line.y - next.y;
  if (next.page !== line.page || step < 0) return !ended && opensLow.test(next.text);
  const scale = Math.max(1, line.size / measures.body);
  if (step > 1.45 * measures.lead * scale) return false;
  if (!ended) return true;
  if (next.left - Math.min(first.left, line.left) > 0.8 * next.size && line !== first) return false;
  if (line === first && first.left - next.left > 0.8 * next.size) return true;
  const width = measures.edge(line) - line.left;
  return !/[.!?…»”]$/u.test(line.text) || line.right > measures.edge(line) - 0.12 * width;
}

/** Paragraphs, cross-heads and lists out of printed lines; footnotes set small are left out. */
export function blocksOfLines(lines: readonly PdfLine[]): Block[] {
  const measures = measure(lines);
  const words = vocabulary(lines.map(({ text }) => text).join('\n'));
  const blocks: Block[] = [];
  let open: { text: string; first: PdfLine; last: PdfLine } | undefined;

  const close = (): void => {
    if (!open) return;
    const text = open.text.replace(/\s+/g, ' ').trim();
    const large = open.first.size > 1.12 * measures.body && text.length < 200;
    const item = bullet.test(text);
    const kind = large ? 'heading' : item ? 'item' : 'paragraph';
    if (text) blocks.push({ kind, text: item ? text.replace(bullet, '') : text });
    open = undefined;
  };

  for (const line of lines) {
    if (line.size < 0.72 * measures.body) continue;
    if (open && goesOn(open.last, line, open.first, measures)) {
      open = { ...open, text: joinLines(open.text, line.text, words), last: line };
    } else {
      close();
      open = { text: line.text, first: line, last: line };
    }
  }
  close();
  return blocks;
}
