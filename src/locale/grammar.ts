/** «1 lien», «2 liens»: French puts zero in the singular. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr-FR')} ${n > 1 ? many : one}`;

const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });

/** «a, b et c». */
export const list = (words: readonly string[]): string => conjunction.format(words);

/** A date that a formatter wrote, the first of a month as French writes it: «1er novembre». */
export const withFirst = (date: string): string => date.replace(/(?<!\d)1 (?=\p{L})/u, '1er ');
