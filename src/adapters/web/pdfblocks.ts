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
  /** Whether that column is set flush on both sides, so that a short line ends its paragraph. */
  flush(line: PdfLine): boolean;
};

const columnOf = ({ page, left, size }: PdfLine): string =>
  `${page}:${Math.round(left / (4 * Math.max(size, 6)))}`;

function measure(lines: readonly PdfLine[]): Measures {
  const body = bodySize(lines);
  const steps: number[] = [];
  const columns = Map.groupBy(lines, columnOf);
  const edges = new Map(
    [...columns].map(([key, column]) => [key, Math.max(...column.map(({ right }) => right))]),
  );
  const edge = (line: PdfLine): number => edges.get(columnOf(line)) ?? line.right;
  const reaches = (line: PdfLine): boolean => line.right > edge(line) - 0.35 * line.size;
  const full = new Map(
    [...columns].map(([key, column]) => [key, column.filter(reaches).length / column.length]),
  );
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const step = next && next.page === line.page ? line.y - next.y : 0;
    if (step > 0 && step < 4 * body && Math.abs(line.size - body) < 1) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return {
    body,
    lead: steps[Math.floor(steps.length / 2)] ?? 1.3 * body,
    edge,
    flush: (line) => (full.get(columnOf(line)) ?? 0) > 0.5,
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
  if (!ended) return !measures.flush(line) || line.right > measures.edge(line) - 2 * line.size;
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
