import { Readability } from '@mozilla/readability';
import { blocksIn, type RawBlock } from './blocks.ts';
import { dropFurniture } from './clean.ts';
import { type Document, type Element, parsePage } from './dom.ts';
import { dropHidden } from './hidden.ts';
import { trimBlocks } from './trim.ts';

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

function extractFrom(document: Document, title: string): RawBlock[] {
  const main = mainElement(document);
  return main ? trimBlocks(blocksIn(main), title) : [];
}

/** The article's blocks out of a parsed page, which it takes apart; `html` is its source, for a second, gentler look. */
export function articleBlocks(document: Document, html: string, title: string): RawBlock[] {
  dropHidden(document);
  dropFurniture(document);
  const blocks = extractFrom(document, title);
  if (length(blocks) >= 250) return blocks;
  const again = parsePage(html);
  dropHidden(again);
  const plain = extractFrom(again, title);
  return length(plain) > length(blocks) * 1.5 ? plain : blocks;
}
