import type { Declared } from './css/cascade.ts';
import { coloursIn } from './css/colours.ts';
import { lengthOf, numberOf } from './css/lengths.ts';
import { listOf } from './css/lists.ts';

/** What declarations do to an element and all it holds: take it out of sight, or fade it, as pages do that fade in. */
export type Concealment = 'hidden' | 'faded' | undefined;

const isGone = (pixels: number | undefined): boolean =>
  pixels !== undefined && (pixels <= -900 || pixels >= 2_000);
const isAway = (pixels: number | undefined): boolean =>
  pixels !== undefined && (pixels <= -500 || pixels >= 2_000);
const isNothing = (pixels: number | undefined): boolean => pixels !== undefined && pixels <= 1;

/** What stands in the brackets of a function, wherever it is in a value. */
const argumentsOf = (value: string, name: RegExp): string[][] =>
  listOf(value, ' ').flatMap((one) => {
    const [, called = '', inner = ''] = /^([\w-]+)\((.*)\)$/s.exec(one) ?? [];
    if (!name.test(called)) return [];
    return [inner.includes(',') ? listOf(inner) : listOf(inner, ' ')];
  });

/** Percentages of a value; other lengths count for nothing beside them. */
const sharesIn = (values: readonly string[]): number[] =>
  values.map((one) => (one.endsWith('%') ? Number.parseFloat(one) : 0));

function isClipped(declared: Declared): boolean {
  const [rect] = argumentsOf(declared.get('clip') ?? '', /^rect$/);
  if (rect && rect.length === 4 && rect.every((one) => isNothing(lengthOf(one)))) return true;
  const path = declared.get('clip-path') ?? '';
  const [inset] = argumentsOf(path, /^inset$/);
  if (inset) {
    const [top = 0, right = top, bottom = top, left = right] = sharesIn(inset);
    if (top + bottom >= 100 || left + right >= 100) return true;
  }
  const [round] = argumentsOf(path, /^(?:circle|ellipse)$/);
  if (round && numberOf(round[0] ?? '') === 0) return true;
  const [polygon] = argumentsOf(path, /^polygon$/);
  return polygon !== undefined && new Set(polygon.filter((one) => !/odd|zero/.test(one))).size < 3;
}

/** Whether a shift takes what it moves off the page: far away, or by its own size over both edges. */
function shifts(by: readonly string[], declared: Declared): boolean {
  const lengths = by.map((one) => (one.includes('%') ? undefined : lengthOf(one)));
  if (lengths.some(isAway)) return true;
  const over = sharesIn(by).filter((share) => share <= -100 || share >= 200).length;
  return over > (declared.get('position') === 'fixed' ? 0 : 1);
}

function isTransformed(declared: Declared): boolean {
  const zeros = (values: readonly string[]): boolean => values.some((one) => numberOf(one) === 0);
  if (zeros(listOf(declared.get('scale') ?? '', ' '))) return true;
  if (shifts(listOf(declared.get('translate') ?? '', ' '), declared)) return true;
  const value = declared.get('transform') ?? '';
  if (argumentsOf(value, /^scale(?:x|y|3d)?$/).some(zeros)) return true;
  if (/rotate[xy]\(\s*-?90deg/.test(value)) return true;
  for (const [a = '', b = '', c = '', d = '', x = '', y = ''] of argumentsOf(value, /^matrix$/)) {
    if (Math.abs(Number(a) * Number(d) - Number(b) * Number(c)) < 1e-6) return true;
    if (isAway(Number(x)) || isAway(Number(y))) return true;
  }
  return argumentsOf(value, /^translate(?:x|y|3d)?$/).some((by) => shifts(by, declared));
}

function isMovedAway(declared: Declared, em: number): boolean {
  const pixels = (name: string): number | undefined => lengthOf(declared.get(name) ?? '', em);
  const placed = /^(?:absolute|fixed|relative|sticky)$/.test(declared.get('position') ?? '');
  const sides = ['left', 'right', 'top', 'bottom'];
  if (placed && sides.some((side) => isGone(pixels(side)))) return true;
  if (
    sides.some((side) => (pixels(`margin-${side}`) ?? 0) + (pixels(`padding-${side}`) ?? 0) <= -900)
  )
    return true;
  return isGone(pixels('text-indent')) || isTransformed(declared);
}

function cuts(declared: Declared): boolean {
  return ['overflow-x', 'overflow-y'].some((name) =>
    /^(?:hidden|clip|scroll|auto)$/.test(declared.get(name) ?? ''),
  );
}

const edges = { height: ['top', 'bottom'], width: ['left', 'right'] } as const;

function isShut(declared: Declared, em: number): boolean {
  if (!cuts(declared)) return false;
  const pixels = (name: string): number | undefined => lengthOf(declared.get(name) ?? '', em);
  for (const size of ['height', 'width'] as const) {
    const shut = isNothing(pixels(size)) || isNothing(pixels(`max-${size}`));
    const least = pixels(`min-${size}`) ?? 0;
    const padded = edges[size].some((side) => (pixels(`padding-${side}`) ?? 0) > 1);
    if (shut && least <= 1 && !padded) return true;
  }
  if ((pixels('line-height') ?? 1) <= 0.05) return true;
  const held = /nowrap|^pre$/.test(declared.get('white-space') ?? declared.get('text-wrap') ?? '');
  return held && (pixels('text-indent') ?? 0) >= 950;
}

/** Whether a grid leaves its rows no height, so that those of its children that cut what overflows show nothing. */
export const foldsRows = (declared: Declared): boolean =>
  /grid/.test(declared.get('display') ?? '') &&
  /^(?:0(?:fr|px|%)?|minmax\(0(?:px)?, ?0(?:fr|px)?\))$/.test(
    declared.get('grid-template-rows') ?? '',
  );

function isMasked(declared: Declared): boolean {
  const mask = declared.get('mask-image') ?? '';
  const colours = mask.includes('gradient(') ? coloursIn(mask) : [];
  return colours.length > 0 && colours.every(([, , , alpha]) => alpha < 0.05);
}

function concealment(declared: Declared, em: number, folded: boolean): Concealment {
  if (
    declared.get('display') === 'none' ||
    declared.get('content-visibility') === 'hidden' ||
    numberOf(declared.get('zoom') ?? '') === 0 ||
    (lengthOf(declared.get('letter-spacing') ?? '', em) ?? 0) < Math.min(-em / 2, -1) ||
    ((folded || foldsRows(declared)) && cuts(declared)) ||
    isClipped(declared) ||
    isMasked(declared) ||
    isMovedAway(declared, em) ||
    isShut(declared, em)
  )
    return 'hidden';
  const [filter] = argumentsOf(declared.get('filter') ?? '', /^opacity$/);
  const faded = [declared.get('opacity'), filter?.[0]].some(
    (one) => one !== undefined && (numberOf(one) ?? 1) <= 0.05,
  );
  return faded ? 'faded' : undefined;
}

const kept = new WeakMap<Declared, { em: number; folded: boolean; made: Concealment }>();

/** What declarations do to whether an element can be seen at all; `folded` says that it stands in a grid without height. Colours and what text inherits apart. */
export function concealmentOf(declared: Declared, em = 16, folded = false): Concealment {
  if (declared.size === 0) return undefined;
  const known = kept.get(declared);
  if (known?.em === em && known.folded === folded) return known.made;
  const made = concealment(declared, em, folded);
  kept.set(declared, { em, folded, made });
  return made;
}
