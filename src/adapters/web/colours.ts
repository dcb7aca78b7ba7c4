/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const named: Readonly<Record<string, Colour>> = {
  transparent: [0, 0, 0, 0],
  white: [255, 255, 255, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  ghostwhite: [248, 248, 255, 1],
  whitesmoke: [245, 245, 245, 1],
  black: [0, 0, 0, 1],
};

const part = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);

function ofHex(digits: string): Colour {
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0, a = 255] = (long.match(/../g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  return [r, g, b, a / 255];
}

function ofHsl(h: number, s: number, l: number): [number, number, number] {
  const at = (n: number): number => {
    const k = (n + h / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [at(0), at(8), at(4)];
}

/** The first colour in a value; undefined where it has none that is known. */
export function colourIn(value: string): Colour | undefined {
  const [, hex] = /#([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\da-f])/.exec(value) ?? [];
  if (hex) return ofHex(hex);
  const [, kind, inner = ''] = /(rgb|hsl)a?\(([^)]*)\)/.exec(value) ?? [];
  if (kind) {
    const [a = '', b = '', c = '', alpha = '1'] = inner.split(/[\s,/]+/).filter(Boolean);
    const colour =
      kind === 'rgb'
        ? ([part(a, 255), part(b, 255), part(c, 255)] as const)
        : ofHsl(Number.parseFloat(a), part(b, 1), part(c, 1));
    return [...colour, part(alpha, 1)];
  }
  const [word = ''] =
    /(?<![\w-])(?:transparent|white|snow|ivory|ghostwhite|whitesmoke|black)(?![\w-])/.exec(value) ??
    [];
  return named[word];
}

/** How far two colours may lie apart, for each of red, green and blue, and nobody see one on the other. */
const unseen = 12;

/** Whether text of one colour cannot be read on the other. */
export const vanishes = (text: Colour, ground: Colour): boolean =>
  text[3] < 0.05 || [0, 1, 2].every((i) => Math.abs((text[i] ?? 0) - (ground[i] ?? 0)) <= unseen);
