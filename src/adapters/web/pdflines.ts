/** One printed line of a PDF page, in points from its bottom left corner. */
export type PdfLine = {
  text: string;
  /** Counts from 0. */
  page: number;
  left: number;
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
  /** Height of its page. */
  high: number;
};

/** A run of text as a PDF page sets it. */
export type PdfRun = { str: string; width: number; transform: readonly number[]; hasEOL: boolean };

/** Puts the runs of one page together into lines, in the order in which the page sets them. */
export function linesOf(runs: readonly PdfRun[], page: number, high: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  let ended = false;
  for (const { str, width, transform, hasEOL } of runs) {
    const [, , skew = 0, height = 0, left = 0, y = 0] = transform;
    const size = Math.hypot(skew, height);
    const sameLine = line && !ended && Math.abs(line.y - y) < 0.5 * Math.max(line.size, size);
    if (!line || !sameLine) {
      line = { text: '', page, left, right: left, y, size: 0, high };
      lines.push(line);
    } else if (left - line.right > 0.2 * size && !/\s$/.test(line.text) && str.trim()) {
      line.text += ' ';
    }
    line.text += str;
    if (str.trim()) {
      if (line.size === 0) line.left = left;
      line.size = Math.max(line.size, size);
      line.right = Math.max(line.right, left + width);
    }
    ended = hasEOL;
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}

/** The size that most of the text is set in. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

const pageNumber = /^(?:page |p\. ?)?[\divxlc]{1,4}(?: ?(?:\/|sur|of|[-–|]) ?\d{1,4})?$/i;
const masked = (text: string): string => text.toLowerCase().replace(/\d+/g, '#');

/** Leaves out what repeats at the head and foot of the pages, and their numbers. */
export function withoutRunningLines(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const largest = 1.2 * bodySize(lines);
  const atEdge = ({ y, high, size }: PdfLine): boolean =>
    (y > 0.9 * high || y < 0.1 * high) && size < largest;
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!atEdge(line)) continue;
    const key = masked(line.text);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const often = Math.max(2, Math.ceil(pages / 3));
  return lines.filter((line) => {
    if (!atEdge(line)) return true;
    const repeats = (seen.get(masked(line.text))?.size ?? 0) >= often;
    return !repeats && !pageNumber.test(line.text);
  });
}
