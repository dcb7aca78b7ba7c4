import { unaccented } from '#src/core/text/unaccented.ts';
import type { RawBlock } from './blocks.ts';
import { callOut, closingHead, machinery, offer, sale } from './callouts.ts';
import { isDateline, isEnding, isOpening, type Signed } from './ends.ts';
import { unquoted } from './phrases.ts';

/** Only where ASCII ends need the alphabets of the world be looked up; a single space stays as it is. */
const beyond = /[\x80-\uffff]+/g;
const unlettered = /[^\p{L}\p{N}]+/gu;
const marks = / *[^a-z\d \x80-\uffff][^a-z\d\x80-\uffff]*| {2,}/g;

/** A line for comparing: letters and digits only. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(beyond, (run) => run.replace(unlettered, ' '))
    .replace(marks, ' ')
    .trim();

/** A name for comparing with a domain: `liberation` for «Libération». */
export const compact = (text: string): string => folded(unaccented(text)).replaceAll(' ', '');

/** Drops runs of list items that are (nearly) all links: menus and related lists. */
function withoutLinkLists(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    const run = blocks.slice(at, Math.max(end, at + 1));
    const links = run.filter((block) => block.linked > 0.8).length;
    if (!(end > at + 1 && links / run.length > 0.7)) kept.push(...run);
    at = Math.max(end, at + 1);
  }
  return kept;
}

const isProse = ({ kind, text, linked }: RawBlock): boolean =>
  kind !== 'heading' && text.length >= 80 && linked < 0.5 && !isDateline(text) && !offer.test(text);

const credit =
  /[(/|©]\s*(?:foto|photo|bild|image|credit|crédit|pic|ảnh|fotografía|getty|shutterstock|imago|picture alliance|reuters|afp|dpa|epa|ap)\b[^()]{0,60}\)?$/iu;

/** A picture's caption: it ends with whose picture it is. */
const isCaption = (text: string): boolean =>
  text.length < 260 && (/©/.test(text) || credit.test(text));

const isFurniture = ({ kind, text, linked }: RawBlock): boolean =>
  machinery.test(text) ||
  (linked >= 0.85 && text.length < 250 && kind === 'paragraph') ||
  (callOut.test(text) && (text.length < 160 || linked > 0.5)) ||
  (kind === 'paragraph' && isCaption(text)) ||
  (offer.test(text) && text.length < 300);

const length = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Cuts where a heading opens a list of other articles or the readers' comments, unless most of the text follows. */
function withoutClosing(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const total = length(blocks);
  const at = blocks.findIndex(
    ({ kind, text }, index) =>
      (kind === 'heading' || text.length < 60) &&
      closingHead.test(text) &&
      length(blocks.slice(index)) < 0.45 * total &&
      blocks.slice(index + 1).filter((block) => block.text.length > 250 && block.linked < 0.3)
        .length < 3,
  );
  return at > 0 ? blocks.slice(0, at) : blocks;
}

const sells = (text: string): boolean => sale.test(unquoted(text));

/** Drops boxes that sell access: runs of short lines of which at least two do so. */
function withoutSales(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (end < blocks.length && (blocks[end]?.text.length ?? 0) < 180) end++;
    const run = blocks.slice(at, Math.max(end, at + 1));
    if (run.filter(({ text }) => sells(text)).length < 2) kept.push(...run);
    else
      kept.push(
        ...run
          .slice(
            0,
            run.findIndex(({ text }) => sells(text)),
          )
          .filter(isSentence),
      );
    at = Math.max(end, at + 1);
  }
  return kept;
}

const isSentence = ({ kind, text }: RawBlock): boolean =>
  kind !== 'item' && text.length > 60 && /[.!?»”"]$/.test(text);

/** Drops, from the end backwards, who wrote the article and how to reach them. */
function withoutEndMatter(blocks: readonly RawBlock[], signed: Signed): RawBlock[] {
  let end = blocks.length;
  const least = Math.max(2, end - 6);
  while (end > least) {
    const last = blocks[end - 1];
    if (!last || !isEnding(last, signed)) break;
    end--;
  }
  return blocks.slice(0, end);
}

/** Removes from what an extractor kept the lines that are not the article's own: call-outs, menus, title, dateline. */
export function trimBlocks(blocks: readonly RawBlock[], signed: Signed): RawBlock[] {
  const ours = withoutLinkLists(
    withoutSales(withoutClosing(blocks)).filter((block) => !isFurniture(block)),
  );
  const start = ours.findIndex(isProse);
  const name = folded(signed.title);
  const opened = ours.filter(
    (block, at) => at >= start || !(folded(block.text) === name || isOpening(block, signed)),
  );
  return withoutEndMatter(opened, signed).filter(({ text }, at, all) => text !== all[at - 1]?.text);
}
