import type { CssNodePlain } from 'css-tree';
import { lengthOf } from './lengths.ts';

/** True, false, or undefined for what is not known, which no `not` makes true. */
export type Answer = boolean | undefined;

/** The one screen on which pages are looked at; lengths in pixels. */
const screen: Readonly<Record<string, number | string>> = {
  width: 1280,
  height: 800,
  'device-width': 1280,
  'device-height': 800,
  'inline-size': 1280,
  'block-size': 800,
  'aspect-ratio': 1.6,
  'device-aspect-ratio': 1.6,
  'device-pixel-ratio': 1,
  resolution: 1,
  color: 8,
  'color-index': 0,
  monochrome: 0,
  grid: 0,
  orientation: 'landscape',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'prefers-reduced-data': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  'inverted-colors': 'none',
  'color-gamut': 'srgb',
  'dynamic-range': 'standard',
  'display-mode': 'browser',
  update: 'fast',
  scripting: 'enabled',
  scan: 'progressive',
  'overflow-block': 'scroll',
  'overflow-inline': 'scroll',
};

export type Node = CssNodePlain;

function measureOf(node: Node | null): number | string | undefined {
  switch (node?.type) {
    case 'Identifier':
      return node.name.toLowerCase();
    case 'Number':
      return Number(node.value);
    case 'Dimension': {
      const unit = node.unit.toLowerCase();
      const dots = { dppx: 1, x: 1, dpi: 1 / 96, dpcm: 2.54 / 96 }[unit];
      return dots ? Number(node.value) * dots : lengthOf(`${node.value}${unit}`);
    }
    case 'Ratio':
      return Number(measureOf(node.left as Node)) / Number(measureOf(node.right as Node) ?? 1);
    default:
      return undefined;
  }
}

const compared: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

/** Whether the screen has a feature (`min-width: 600px`, `hover`). */
export function featureHolds(named: string, node: Node | null): Answer {
  const name = named.toLowerCase().replace(/^-(?:webkit|moz)-/, '');
  const [, bound, plain = ''] = /^(min-(?:-moz-)?|max-(?:-moz-)?)?(.*)$/.exec(name) ?? [];
  const own = screen[plain];
  if (own === undefined) return undefined;
  if (!node) return own !== 0 && own !== 'none' && own !== 'no-preference';
  const value = measureOf(node);
  if (value === undefined || typeof value !== typeof own) return undefined;
  if (typeof own === 'string' || typeof value === 'string')
    return bound ? undefined : own === value;
  return compared[bound ? (bound.startsWith('min') ? '>=' : '<=') : '=']?.(own, value);
}

/** Whether the screen lies in a range (`width >= 600px`). */
export function rangeHolds(node: Node): Answer {
  if (node.type !== 'FeatureRange') return undefined;
  const sideOf = (side: Node | null): number | undefined => {
    const value = measureOf(side);
    const known = typeof value === 'string' ? screen[value] : value;
    return typeof known === 'number' ? known : undefined;
  };
  const [left, middle, right] = [node.left, node.middle, node.right].map((side) =>
    sideOf(side as Node | null),
  );
  if (left === undefined || middle === undefined) return undefined;
  const first = compared[node.leftComparison]?.(left, middle);
  if (!node.rightComparison) return first;
  return right === undefined ? undefined : first && compared[node.rightComparison]?.(middle, right);
}
