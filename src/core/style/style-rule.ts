/** Words that the newsroom always replaces, and by what; an empty `wanted` cuts them. */
export type StyleRule = { wrong: string; wanted: string };

/** In how many briefs people make the same replacement before it is taken for a rule. */
export const timesToLearn = 3;

/** Words as rules are told apart: case, kinds of space and of apostrophe do not count. */
export const foldWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/gu, "'").replace(/\s+/gu, ' ').trim();

/** Words as they are looked for in a text, where «œ» may stand for «oe». */
export const soughtWords = (text: string): string =>
  foldWords(text).replace(/œ/gu, 'oe').replace(/æ/gu, 'ae');

/** A rule with the apostrophes of print, as people and models read it. */
export const printedRule = ({ wrong, wanted }: StyleRule): StyleRule => ({
  wrong: wrong.replace(/['ʼ‘]/gu, '’'),
  wanted: wanted.replace(/['ʼ‘]/gu, '’'),
});

/** Whether two rules undo each other. */
export const areContrary = (one: StyleRule, other: StyleRule): boolean =>
  one.wanted !== '' &&
  foldWords(one.wrong) === foldWords(other.wanted) &&
  foldWords(one.wanted) === foldWords(other.wrong);
