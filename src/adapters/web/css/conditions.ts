import { type CssNodePlain, lexer, parse } from 'css-tree';
import { keeping } from './keeping.ts';
import { lengthOf } from './lengths.ts';
import { listOf } from './lists.ts';
import { weigh } from './weigh.ts';

/** True, false, or undefined for what is not known, which no `not` makes true. */
type Answer = boolean | undefined;

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

type Node = CssNodePlain;

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

function featureHolds(named: string, node: Node | null): Answer {
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

function rangeHolds(node: Node): Answer {
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

function holds(node: Node): Answer {
  switch (node.type) {
    case 'Feature':
      return featureHolds(node.name, node.value as Node | null);
    case 'FeatureRange':
      return rangeHolds(node);
    case 'SupportsDeclaration': {
      const { property, value } = node.declaration as Extract<Node, { type: 'Declaration' }>;
      return (
        property.startsWith('--') || lexer.matchProperty(property, value as never).error === null
      );
    }
    case 'Condition':
      return allHold(node.children);
    default:
      return undefined;
  }
}

/** `not a`, `a and b`, `a or b`. */
function allHold(nodes: readonly Node[]): Answer {
  let answer: Answer;
  let joined = '';
  let not = false;
  for (const node of nodes) {
    if (node.type === 'Identifier') {
      if (node.name === 'not') not = true;
      else joined = node.name;
      continue;
    }
    const one = holds(node);
    const told = not && one !== undefined ? !one : one;
    not = false;
    if (joined === 'and') answer = answer === false || told === false ? false : answer && told;
    else if (joined === 'or') answer = answer || told;
    else answer = told;
  }
  return answer;
}

function read(atrule: string, prelude: string): Node[] {
  try {
    const node = parse(prelude, { context: 'atrulePrelude', atrule, list: false } as never);
    return (node as unknown as { children: Node[] }).children;
  } catch {
    return [];
  }
}

function queryHolds(query: string): boolean {
  const [list] = read('media', query);
  const [node] = list?.type === 'MediaQueryList' ? (list.children as Node[]) : [];
  if (node?.type !== 'MediaQuery') return false;
  const { modifier, mediaType, condition } = node;
  const typed = mediaType === null || /^(?:screen|all)$/i.test(mediaType);
  const met = typed && (condition === null ? true : holds(condition as Node));
  return modifier?.toLowerCase() === 'not' ? met === false : met === true;
}

const answers = keeping<boolean>(2_000);

function answer(name: string, prelude: string): boolean {
  if (name === 'media') return prelude === '' || listOf(prelude).some((query) => queryHolds(query));
  const [, selector] = /^selector\((.*)\)$/s.exec(prelude) ?? [];
  if (name === 'supports' && selector) return weigh(selector) !== undefined;
  return read(name, prelude).some((node) => node.type === 'Condition' && holds(node) === true);
}

/** Whether `@media`, `@supports` or `@container` lets in what it holds, on one screen and for one browser; what is not plainly so is not. */
export function letsIn(name: string, prelude: string): boolean {
  const key = `${name} ${prelude}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = prelude.length < 2_000 && answer(name, prelude);
  answers.set(key, made);
  return made;
}
