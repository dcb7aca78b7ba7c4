import { bodySize, type PdfLine } from './pdflines.ts';
import { folded } from './trim.ts';

/** What programs write in place of a title. */
const junk =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|sans titre.*|(?:document|présentation|presentation|classeur|book|template|modèle)\s*\d*|title|titre)$|\.(?:docx?|pdf|indd|pptx?|xlsx?|odt|qxp?|tex|rtf|pages)$/iu;

const declared = (title: unknown): string => {
  const text = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
  return text.length < 4 || text.length > 300 || junk.test(text) || !/\p{L}{2}/u.test(text)
    ? ''
    : text;
};

/** The largest text of the first page, when it stands out: at most three lines of one size. */
function largest(lines: readonly PdfLine[]): string {
  const first = lines.filter(({ page }) => page === 0);
  const worded = first.filter(({ text }) => /\p{L}{2}/u.test(text));
  const size = Math.max(0, ...worded.map((line) => line.size));
  if (size < 1.15 * bodySize(lines)) return '';
  const from = first.findIndex((line) => worded.includes(line) && line.size > 0.98 * size);
  const run: string[] = [];
  for (const line of first.slice(from, from + 4)) {
    if (line.size < 0.98 * size) break;
    run.push(line.text);
  }
  const title = run.join(' ');
  return title.length > 3 && title.length < 300 ? title : '';
}

/** A PDF's title: as it declares it when its pages print it too, else its largest line, else its first short one. */
export function titleOfPdf(info: unknown, lines: readonly PdfLine[]): string {
  const title = declared(info);
  const opening = folded(
    lines
      .filter(({ page }) => page < 2)
      .map(({ text }) => text)
      .join(' '),
  );
  if (title && opening.includes(folded(title))) return title;
  const [first] = lines;
  return largest(lines) || title || (first && first.text.length <= 120 ? first.text : '');
}
