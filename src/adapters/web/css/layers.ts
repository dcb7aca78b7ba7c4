/** Where a rule stands among the layers: the numbers of those it is in, from the outermost. */
export type Layer = readonly number[];

/** Numbers layers in the order in which they are first named. */
export function layering(): (within: Layer, name: string) => Layer {
  const known = new Map<string, number>();
  let anonymous = 0;
  return (within, name) => {
    let layer = within;
    for (const part of name ? name.split('.') : [` ${anonymous++}`]) {
      const key = `${layer.join('.')}/${part.trim()}`;
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      layer = [...layer, number];
    }
    return layer;
  };
}

function before(a: Layer, b: Layer): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one = Number.MAX_SAFE_INTEGER, other = Number.MAX_SAFE_INTEGER] = [a[at], b[at]];
    if (one !== other) return one - other;
  }
  return 0;
}

/** Gives layers ranks, the stronger the higher: what is in none comes last, and what a layer says itself after those in it. */
export function rankOf(layers: Iterable<Layer>): (layer: Layer) => number {
  const all = new Map(Array.from(layers, (layer) => [layer.join('.'), layer]));
  const ranks = new Map(
    [...all].sort(([, a], [, b]) => before(a, b)).map(([key], rank) => [key, rank]),
  );
  return (layer) => ranks.get(layer.join('.')) ?? 0;
}
