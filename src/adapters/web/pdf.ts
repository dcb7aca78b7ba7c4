import { type Article, type Block, countWords, type Reading } from '#src/core/article.ts';
import { canonicalUrl } from '#src/core/links/url.ts';
import { textOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import { languageOf } from './language.ts';
import { mediumOf } from './medium.ts';
import { pageMeta } from './meta.ts';
import { namesIn } from './names.ts';
import { blocksOfLines } from './pdfblocks.ts';
import { linesOf, type PdfLine, withoutRunningLines } from './pdflines.ts';
import { titleOfPdf } from './pdftitle.ts';
import { folded } from './trim.ts';

/** More pages than this are a book; reading a part of it would be half an article. */
const mostPages = 300;

type Info = { Title?: unknown; Author?: unknown; CreationDate?: unknown; ModDate?: unknown };
type Printed = { lines: PdfLine[]; pages: number; info: Info };

const refused = (code: 'page.locked' | 'page.broken' | 'page.heavy', detail?: string): Reading => ({
  kind: 'refused',
  code,
  ...(detail ? { detail } : {}),
});

async function printed(bytes: Uint8Array): Promise<Printed | Reading> {
  const { getDocument } = await import('unpdf/pdfjs');
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages = document.numPages;
    if (pages > mostPages) return refused('page.heavy', `${pages} pages`);
    const { info } = await document.getMetadata();
    const lines: PdfLine[] = [];
    for (let n = 1; n <= pages; n++) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const runs = items.filter((item) => 'str' in item);
      lines.push(...linesOf(runs, n - 1, top - bottom));
      page.cleanup();
    }
    return { lines, pages, info };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return refused(name === 'PasswordException' ? 'page.locked' : 'page.broken');
  } finally {
    await loading.destroy();
  }
}

/** ISO 8601 of a PDF date: `D:20260105093000+01'00'`. */
function dateOf(value: unknown): string | undefined {
  const parts = /^D?:?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-]\d\d)'?(\d\d)|Z)?/.exec(
    typeof value === 'string' ? value : '',
  );
  if (!parts) return undefined;
  const [whole, year, month, day, hour, minute, second = '00', zone, zoneMinutes] = parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  if (!hour) return date;
  const offset = zone ? `${zone}:${zoneMinutes}` : whole.endsWith('Z') ? 'Z' : '';
  const time = `${date}T${hour}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(time)) ? date : time;
}

/** The title is not read twice: it goes from the head of the text when it opens it. */
const withoutTitle = (blocks: readonly Block[], title: string): readonly Block[] => {
  const at = blocks.slice(0, 4).findIndex(({ text }) => folded(text) === folded(title));
  return at < 0 ? blocks : blocks.toSpliced(at, 1);
};

/** Reads a PDF: its paragraphs, rebuilt from printed lines, and what it says of itself; or why that cannot be. */
export async function readPdf(bytes: Uint8Array, url: string): Promise<Reading> {
  const read = await printed(bytes);
  if ('kind' in read) return read;
  const { pages, info } = read;
  const lines = withoutRunningLines(read.lines, pages);
  const title = titleOfPdf(info.Title, lines);
  const blocks = withoutTitle(blocksOfLines(lines), title);
  const text = textOf(blocks);
  const words = countWords(text);
  const page = pageMeta(parsePage(''), []);
  const byline = typeof info.Author === 'string' ? namesIn(info.Author).join(', ') : '';
  const publishedAt = dateOf(info.CreationDate);
  const article: Article = {
    url,
    canonicalUrl: canonicalUrl(url),
    title,
    ...(byline ? { byline } : {}),
    medium: mediumOf(page, url),
    ...(publishedAt ? { publishedAt } : {}),
    language: languageOf(text, page),
    access: 'free',
    blocks,
    text,
    words,
  };
  if (words < 8 * Math.min(pages, 3)) return { kind: 'refused', code: 'page.scan', article };
  return words < 25
    ? { kind: 'refused', code: 'page.empty', article }
    : { kind: 'article', article };
}
