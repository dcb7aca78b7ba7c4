import { blocksIn, placeAttribute, type RawBlock } from './blocks.ts';
import type { Document, Element } from './dom.ts';

/** A paragraph or heading as it stood in the page before anything was chosen. */
type Place = { element: Element; at: number; shape: string };

const shapeOf = (element: Element): string => {
  const parent = element.parentNode;
  return [element.localName, element.className, parent?.localName, parent?.className].join('|');
};

/** Marks the paragraphs and headings of a page with their order. */
export function placesIn({ body }: Document): Place[] {
  const elements = body.querySelectorAll('p,h2,h3,h4').filter((element) => !element.closest('a'));
  return elements.map((element, at) => {
    element.setAttribute(placeAttribute, String(at));
    return { element, at, shape: shapeOf(element) };
  });
}

const placeOf = (element: Element): number =>
  Number(element.getAttribute(placeAttribute) ?? Number.NaN);

/** Shapes by how many characters of the chosen text have them. */
function shapesOf(chosen: readonly Place[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { element, shape } of chosen)
    lengths.set(shape, (lengths.get(shape) ?? 0) + element.textContent.length);
  return lengths;
}

/**
 * Gives back to a chosen text the paragraphs and headings that were left out of it although they stand between, before
 * or after those that were chosen and look just like them.
 */
export function withGapsFilled(main: Element, places: readonly Place[]): RawBlock[] {
  const kept = new Set([...main.querySelectorAll(`[${placeAttribute}]`)].map(placeOf));
  const chosen = places.filter(({ at }) => kept.has(at));
  const lengths = shapesOf(chosen);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const [first = 0, last = 0] = [chosen[0]?.at, chosen.at(-1)?.at];
  const fits = ({ at, shape, element }: Place): boolean => {
    const share = (lengths.get(shape) ?? 0) / (total || 1);
    if (at > first && at < last) return share > (element.localName === 'p' ? 0.1 : 0);
    return (
      at < first &&
      share > 0.5 &&
      element.localName === 'p' &&
      /\|\S/.test(shape.replace(/\|p?$/, ''))
    );
  };
  const left = places.filter((place) => !kept.has(place.at) && fits(place));
  const length = left.reduce((sum, { element }) => sum + element.textContent.length, 0);
  const missing = length > 0.6 * total ? [] : left;
  const blocks: RawBlock[] = [];
  const add = (place: Place) =>
    blocks.push(...blocksIn(place.element).filter(({ linked }) => linked < 0.4));
  for (const block of blocksIn(main)) {
    for (let next = missing[0]; next && next.at < block.place; next = missing[0]) {
      add(next);
      missing.shift();
    }
    blocks.push(block);
  }
  for (const place of missing) add(place);
  return blocks;
}
