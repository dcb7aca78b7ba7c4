import type { Declarations } from './css.ts';

/** What declarations do to an element: take it out of sight, or fade it, as pages do that fade in. */
export type Concealment = 'hidden' | 'faded' | undefined;

const lengths: Readonly<Record<string, number>> = {
  px: 1,
  '': 1,
  pt: 1.33,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  vw: 12,
  vh: 8,
  cm: 38,
  mm: 3.8,
  in: 96,
  '%': 10,
};

/** Lengths of a value in pixels, or near it: what is relative is taken on a middling screen. */
const pixelsIn = (value: string): number[] =>
  Array.from(
    value.matchAll(
      /(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))(px|pt|pc|r?em|ex|ch|vw|vh|cm|mm|in|%)?(?![\w.])/g,
    ),
    ([, number, unit = '']) => Number(number) * (lengths[unit] ?? 1),
  );

const isFar = (pixels: number): boolean => pixels <= -500 || pixels >= 2_000;
const isGone = (pixels: number): boolean => pixels <= -900 || pixels >= 2_000;

/** Sizes at which no text is read. */
const isTiny = (value: string): boolean => {
  const [size] = pixelsIn(
    value.replace(/^(\d*\.?\d+)%$/, (_, share) => `${Number(share) * 0.16}px`),
  );
  return size !== undefined && size <= 2;
};

const isNothing = (value: string | undefined): boolean =>
  value !== undefined && pixelsIn(value)[0] !== undefined && (pixelsIn(value)[0] ?? 9) <= 1;

const share = (value: string): number =>
  Number.parseFloat(value) / (value.trim().endsWith('%') ? 100 : 1);

function isClipped(declared: Declarations): boolean {
  const clip = declared.get('clip') ?? '';
  const path = declared.get('clip-path') ?? declared.get('-webkit-clip-path') ?? '';
  return (
    /^rect\((?:\s*[01](?:px)?[\s,]*){4}\)/.test(clip) ||
    /^(?:inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|(?:circle|ellipse)\(\s*0(?:px|%|em)?[\s)])/.test(
      path,
    ) ||
    /^polygon\((?:\s*0(?:px|%)?[\s,]*)+\)/.test(path)
  );
}

function isMovedAway(declared: Declarations): boolean {
  const moved = ['left', 'right', 'top', 'bottom', 'text-indent', 'inset'];
  if (moved.some((name) => pixelsIn(declared.get(name) ?? '').some(isGone))) return true;
  for (const [name, value] of declared) {
    if (/^margin(?:-|$)/.test(name) && pixelsIn(value).some((pixels) => pixels <= -900))
      return true;
    if (name === 'translate' && pixelsIn(value).some(isGone)) return true;
    if (!name.endsWith('transform')) continue;
    if (/scale(?:3d|x|y)?\(\s*0?\.?0*\s*[,)]|rotate[xy]\(\s*-?90deg/.test(value)) return true;
    const [, by = ''] = /translate(?:x|y|3d)?\(([^)]*)\)/.exec(value) ?? [];
    if (pixelsIn(by.replaceAll(',', ' ')).some((pixels) => isFar(pixels) && !/%/.test(by)))
      return true;
  }
  return false;
}

function isShut(declared: Declarations): boolean {
  const overflow = `${declared.get('overflow') ?? ''} ${declared.get('overflow-x') ?? ''} ${declared.get('overflow-y') ?? ''}`;
  if (!/hidden|clip/.test(overflow)) return false;
  return ['height', 'max-height', 'width', 'max-width'].some((name) =>
    isNothing(declared.get(name)),
  );
}

const fontSizeIn = (declared: Declarations): string | undefined =>
  declared.get('font-size') ??
  /(?:^|\s)(\.?\d[\w.%]*)(?:\s*\/|\s)/.exec(declared.get('font') ?? '')?.[1];

/** What declarations, of one rule or of one element, do to whether it can be seen; colours apart. */
export function concealmentOf(declared: Declarations): Concealment {
  if (declared.size === 0) return undefined;
  const size = fontSizeIn(declared);
  if (
    declared.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(declared.get('visibility') ?? '') ||
    declared.get('content-visibility') === 'hidden' ||
    (size !== undefined && isTiny(size)) ||
    isClipped(declared) ||
    isMovedAway(declared) ||
    isShut(declared)
  )
    return 'hidden';
  const filter = /opacity\(([^)]*)\)/.exec(declared.get('filter') ?? '')?.[1];
  const opacity = [declared.get('opacity'), filter].some(
    (one) => one !== undefined && share(one) <= 0.05,
  );
  return opacity ? 'faded' : undefined;
}
