import { crc32, deflateSync } from 'node:zlib';

type Pixel = readonly [r: number, g: number, b: number, a: number];

const green: Pixel = [22, 101, 66, 255];
const leaf: Pixel = [167, 220, 128, 255];
const white: Pixel = [255, 255, 255, 255];
const nothing: Pixel = [255, 255, 255, 0];

const chunk = (type: string, data: Buffer): Buffer => {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8 + content.length);
  out.writeUInt32BE(data.length, 0);
  content.copy(out, 4);
  out.writeUInt32BE(crc32(content), 4 + content.length);
  return out;
};

/** A square PNG (RGBA, 8 bits), painted pixel by pixel. */
function png(side: number, paint: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: side }, (_cell, x) => paint(x, y)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Where a point of the unit square lies in the mark: a leaf between two arcs, with its vein. */
function part(x: number, y: number): 'leaf' | 'vein' | 'none' {
  const [u, v] = [x - 0.5, y - 0.5];
  const along = (u - v) / Math.SQRT2;
  const across = (u + v) / Math.SQRT2;
  const width = 0.21 * (1 - (along / 0.34) ** 2);
  if (Math.abs(along) > 0.42) return 'none';
  if (Math.abs(across) < 0.018 && along < 0.26) return 'vein';
  return Math.abs(across) < width ? 'leaf' : 'none';
}

const samples = [0.125, 0.375, 0.625, 0.875];

/** A pixel's colour, mixed from sixteen points of it. */
function mixed(side: number, colourAt: (x: number, y: number) => Pixel) {
  return (x: number, y: number): Pixel => {
    const seen = samples.flatMap((dx) =>
      samples.map((dy) => colourAt((x + dx) / side, (y + dy) / side)),
    );
    const alpha = seen.reduce((sum, [, , , a]) => sum + a, 0);
    const mix = (i: 0 | 1 | 2): number =>
      alpha === 0 ? 255 : Math.round(seen.reduce((sum, p) => sum + p[i] * p[3], 0) / alpha);
    return [mix(0), mix(1), mix(2), Math.round(alpha / seen.length)];
  };
}

const colour = (x: number, y: number): Pixel =>
  ({ leaf, vein: green, none: green })[part(x, y)] ?? green;

const outline = (x: number, y: number): Pixel =>
  ({ leaf: white, vein: nothing, none: nothing })[part(x, y)] ?? nothing;

/** The two icons that Teams asks for: 192 × 192 in colours, 32 × 32 in white on nothing. */
export const icons = (): Record<'color.png' | 'outline.png', Buffer> => ({
  'color.png': png(192, mixed(192, colour)),
  'outline.png': png(32, mixed(32, outline)),
});
