/** «1 lien», «2 liens»: French puts zero in the singular. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr-FR')} ${n > 1 ? many : one}`;

const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });

/** «a, b et c». */
export const list = (words: readonly string[]): string => conjunction.format(words);

/** «7 novembre 2026», in the newsroom's own time zone; the text itself when it is no date. */
export function longDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
}
