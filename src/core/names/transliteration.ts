/** How French and English spell foreign sounds, each turned into one sign for both. */
const french: readonly (readonly [RegExp, string])[] = [
  [/chtch/g, 'X'],
  [/tch/g, 'C'],
  [/ch/g, 'S'],
  [/dj/g, 'J'],
  [/j/g, 'Z'],
  [/aoui/g, 'awi'],
  [/oua/g, 'wa'],
  [/ou/g, 'u'],
  [/gu(?=[eiy])/g, 'g'],
  [/(?<=[aeiouy])ss(?=[aeiouy])/g, 's'],
  [/(?<=[aeioy])ne$/g, 'n'],
  [/bourg$/g, 'burg'],
  [/^ie/g, 'e'],
];

const english: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'X'],
  [/tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/zh/g, 'Z'],
  [/Z+/g, 'Z'],
  [/j/g, 'J'],
  [/ou|oo/g, 'u'],
  [/^ye/g, 'e'],
  [/(?<=[ao])ev/g, 'iev'],
];

const shared: readonly (readonly [RegExp, string])[] = [
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ah$/g, 'a'],
  [/z$/g, 's'],
];

const sounded = (key: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((word, [pattern, by]) => word.replace(pattern, by), key);

const marks =
  /ch|dj|ou|^i[aou]|^e[klrv]|j|gu[eiy]|sk[iy]|[dgklnrtv]i$|[aeo]i$|aia$|[iy]ne$|ian$|ie[vn]|[fptrs]io[dmt]|bourg$/;

/** How a foreign name sounds to the French that write it so; nothing for one that has nothing French: «Ioukos». */
export const soundInFrench = (key: string): string | undefined =>
  key.length < 5 || !marks.test(key) || /ii|yy/.test(key)
    ? undefined
    : sounded(key, [...french, ...shared]);

/** How a foreign name sounds to the English that write it so, which have a y for many an i: `Yukos`, `Tymoshenko`. */
export const soundsInEnglish = (key: string): string[] => {
  const sound = sounded(key, [...english, ...shared]);
  return [sound.replace(/[iy]{2}$/, 'y'), sound.replace(/[iy]+/g, 'i')];
};
