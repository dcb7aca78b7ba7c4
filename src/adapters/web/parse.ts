import type { Reading } from '#src/core/article.ts';
import { decodePage } from './charset.ts';
import type { Embed } from './embed.ts';
import type { FetchedPage } from './exchange.ts';
import { isPdf } from './ispdf.ts';
import { withSender } from './mailed.ts';
import { isMediaSource, readMedia } from './media.ts';
import { readPage, readPlain } from './page.ts';
import { readPdf } from './pdf.ts';
import { notAPage } from './sniff.ts';
import { withoutUnseen } from './unseen.ts';

/** A page to be read, with what oEmbed tells about it where that was asked. */
export type PageToRead = Pick<FetchedPage, 'url' | 'contentType' | 'bytes'> & { embed?: Embed };

type Refused = Extract<Reading, { kind: 'refused' }>;

const isHollow = ({ code }: Refused): boolean => code === 'page.empty' || code === 'page.script';

/** A page without an article may still be that of a video or a programme, known by its description. */
function described(source: string, url: string, refused: Refused, embed?: Embed): Reading {
  const media = isMediaSource(source);
  if (!embed && !media) return refused;
  const reading = readMedia(source, url, embed);
  if (media || reading.kind === 'article') return reading;
  return { ...refused, ...(reading.article ? { article: reading.article } : {}) };
}

async function read(page: PageToRead): Promise<Reading> {
  const { url, contentType, bytes, embed } = page;
  if (/^application\/pdf/i.test(contentType) || isPdf(bytes)) return readPdf(bytes, url);
  const other = embed ? undefined : notAPage(bytes);
  if (other) return { kind: 'refused', code: 'page.type', detail: other };
  const source = decodePage(bytes, contentType);
  if (embed && embed.kind !== 'page') return readMedia(source, url, embed);
  if (/^text\/plain/i.test(contentType)) return readPlain(source, url);
  const reading = withSender(readPage(source, url), source, url);
  if (reading.kind === 'article' || !isHollow(reading)) return reading;
  return described(source, url, reading, embed);
}

/** The longest text that is taken for an article, in words: a book of 300 pages. */
const mostWords = 120_000;

const bounded = (reading: Reading): Reading =>
  reading.kind === 'article' && reading.article.words > mostWords
    ? { kind: 'refused', code: 'page.heavy', detail: `${reading.article.words} words` }
    : reading;

/** Reads a fetched page, PDF or description on this thread; what is longer than a book is refused. */
export const parsePageBytes = async (page: PageToRead): Promise<Reading> =>
  withoutUnseen(bounded(await read(page)));
