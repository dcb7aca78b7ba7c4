import { Readability } from '@mozilla/readability';
import { arbitrate } from './arbitrate.ts';
import { blocksIn, type RawBlock } from './blocks.ts';
import { carriedBlocks } from './carried.ts';
import { dropConsent, dropFurniture, dropOthers } from './clean.ts';
import { type Document, type Element, parsePage, proseIn } from './dom.ts';
import type { Signed } from './ends.ts';
import { placesIn, withGapsFilled } from './gaps.ts';
import { dropHidden } from './hidden.ts';
import type { Thing } from './structured.ts';
import { trimBlocks } from './trim.ts';

/** What is known of the article before its text is looked for. */
export type Subject = Signed & {
  article: Thing;
  carrying: readonly string[];
  styles: readonly string[];
};

/** Readability's choice of element; undefined where it finds none or breaks on the markup. */
function mainElement(document: Document): Element | undefined {
  try {
    const options = { serializer: (node: Element) => node };
    return new Readability<Element>(document, options).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

const length = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

function extractFrom(document: Document, signed: Signed): RawBlock[] {
  const places = placesIn(document);
  const main = mainElement(document);
  return main ? trimBlocks(withGapsFilled(main, places), signed) : [];
}

const isProse = ({ text, linked }: RawBlock): boolean => text.length >= 80 && linked < 0.4;

/** The gentler reading, when it finds much prose that the stricter one threw away. */
function fuller(strict: RawBlock[], gentle: RawBlock[]): RawBlock[] {
  if (length(strict) < 250) return length(gentle) > length(strict) * 1.5 ? gentle : strict;
  const have = new Set(strict.map(({ text }) => text));
  const lost = gentle.filter((block) => isProse(block) && !have.has(block.text));
  return length(lost) > 0.5 * length(strict) ? gentle : strict;
}

const marked = '[itemprop="articleBody"],article,main,[role="main"],#article,#content';

/** The prose of the element that the page itself marks as its article, for markup no scoring makes sense of. */
function markedProse(document: Document, signed: Signed): RawBlock[] {
  let best: RawBlock[] = [];
  for (const element of document.body.querySelectorAll(marked)) {
    const blocks = trimBlocks(blocksIn(element), signed).filter(isProse);
    if (length(blocks) > length(best)) best = blocks;
  }
  return best;
}

/** The article's blocks out of a parsed page, which it takes apart; `html` is its source, for a second, gentler look. */
export function articleBlocks(
  document: Document,
  html: string,
  page: Subject,
): readonly RawBlock[] {
  dropOthers(document, page.title);
  const prose = proseIn(document.body);
  dropFurniture(document);
  let blocks = extractFrom(document, page);
  if (length(blocks) < 250 || length(blocks) < 0.5 * prose) {
    const again = parsePage(html);
    dropHidden(again, page.styles);
    dropConsent(again);
    dropOthers(again, page.title);
    const found = length(blocks) < 250 ? markedProse(again, page) : [];
    blocks = fuller(blocks, extractFrom(again, page));
    if (length(found) > 500 && length(found) > 2 * length(blocks)) blocks = found;
  }
  const settled = arbitrate(blocks, page.article);
  if (length(settled) >= 250) return settled;
  const carried = trimBlocks(carriedBlocks(page.carrying), page);
  return length(carried) > 2 * length(settled) ? carried : settled;
}
