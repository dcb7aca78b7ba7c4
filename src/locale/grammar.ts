/** «1 lien», «2 liens»: French puts zero in the singular. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr-FR')} ${n > 1 ? many : one}`;

const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });

/** «a, b et c». */
export const list = (words: readonly string[]): string => conjunction.format(words);
