import { color, serializeRGB } from '@csstools/css-color-parser';
import {
  type ComponentValue,
  isFunctionNode,
  isSimpleBlockNode,
  parseListOfComponentValues,
} from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';
import { keeping } from './keeping.ts';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const known = keeping<readonly Colour[]>(2_000);

function read(value: string): Colour[] {
  const light = value.replace(/light-dark\(([^,()]*(?:\([^()]*\))?[^,()]*),/g, '$1 (');
  const found: Colour[] = [];
  const open: ComponentValue[] = parseListOfComponentValues(tokenize({ css: light }));
  for (let node = open.shift(); node; node = open.shift()) {
    const one = color(node);
    if (one) {
      const [r = 0, g = 0, b = 0, a = 1] = (
        serializeRGB(one)
          .toString()
          .match(/[\d.]+/g) ?? []
      ).map(Number);
      found.push([r, g, b, a]);
    } else if (isFunctionNode(node) || isSimpleBlockNode(node)) open.unshift(...node.value);
  }
  return found;
}

/** The colours that a value names, in order: those of a gradient are several. */
export function coloursIn(value: string): readonly Colour[] {
  const kept = known.get(value);
  if (kept) return kept;
  const made = value.length > 2_000 || value.includes('url(') ? [] : read(value);
  known.set(value, made);
  return made;
}

/** How far two colours may lie apart, for each of red, green and blue, and nobody see one on the other. */
const unseen = 12;

/** Whether text of one colour cannot be read on the other. */
export const vanishes = (text: Colour, ground: Colour): boolean =>
  text[3] < 0.05 || [0, 1, 2].every((i) => Math.abs((text[i] ?? 0) - (ground[i] ?? 0)) <= unseen);
