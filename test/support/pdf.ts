import { deflateSync } from 'node:zlib';

/** One line of a test PDF, at points from the bottom left of an A4 page. */
export type PdfLine = { text: string; x?: number; y: number; size?: number };

export type PdfOptions = {
  info?: Record<string, string>;
  /** Asks for a password that nobody knows. */
  locked?: boolean;
  /** Draws a grey picture in place of words, as a scanner does. */
  scanned?: boolean;
  /** Mebibytes of words that each page unfolds to from a few kilobytes. */
  bomb?: number;
};

const winAnsi: Record<string, number> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
  '•': 0x95,
  œ: 0x9c,
  '€': 0x80,
};

const literal = (text: string): string =>
  [...text]
    .map((letter) => String.fromCharCode(winAnsi[letter] ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&');

const drawn = ({ text, x = 72, y, size = 11 }: PdfLine): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${literal(text)}) Tj ET`;

const stream = (content: string, filter = ''): string =>
  `<< /Length ${content.length}${filter} >>\nstream\n${content}\nendstream`;

const folded = (mebibytes: number): string => {
  const words = Buffer.alloc(mebibytes * 1024 * 1024, 'BT (mot) Tj ET ');
  return stream(deflateSync(words).toString('latin1'), ' /Filter /FlateDecode');
};

/** A small but whole PDF of these pages, in Helvetica. */
export function pdf(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const info = Object.entries(options.info ?? {})
    .map(([key, value]) => `/${key} (${literal(value)})`)
    .join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      options.bomb
        ? folded(options.bomb)
        : stream(options.scanned ? '0.5 g 72 72 451 698 re f' : lines.map(drawn).join('\n')),
    ]),
    `<< ${info} >>`,
  ];
  const key = 'a'.repeat(32);
  if (options.locked)
    objects.push(`<< /Filter /Standard /V 1 /R 2 /P -44 /O (${key}) /U (${key}) >>`);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const encrypt = options.locked ? ` /Encrypt ${objects.length} 0 R /ID [(${key}) (${key})]` : '';
  const infoAt = objects.length - (options.locked ? 1 : 0);
  const trailer = `<< /Size ${size} /Root 1 0 R /Info ${infoAt} 0 R${encrypt} >>`;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines set under one another, as a typesetter would. */
export const column = (
  texts: readonly string[],
  { top = 760, size = 11, x = 72, lead = 14 } = {},
): PdfLine[] => texts.map((text, i) => ({ text, x, y: top - i * lead, size }));

/** A report of one page, as a town would print it. */
export const samplePdf = (): Buffer =>
  pdf([
    [
      { text: 'Le port de Trévenec en 2025', y: 800, size: 20 },
      ...column([
        'Le port de Trévenec a vu passer 412 bateaux de pêche en 2025, soit trente de',
        'plus que l’année précédente. La criée a vendu 1 900 tonnes de poisson, et la',
        'chambre de commerce y voit l’effet du nouveau quai, ouvert au mois de mars.',
      ]),
    ],
  ]);
