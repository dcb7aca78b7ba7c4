import { expect, test } from 'vitest';
import { extract } from '#src/core/extract/extract.ts';

const pools = [
  'La piscine de Dole ferme ses portes après quarante ans, faute de travaux.',
  'Mais la piscine de Dole, la seule piscine de la ville de Dole, peut rouvrir ses portes.',
  'Le conseil de Dole votera en mars le prix de la piscine.',
];

const ports = [
  'The port of Dover will close a ferry terminal for repairs next winter.',
  'However, the ferry terminal of Dover port may keep a ferry for lorries.',
  'The council of Dover will vote on the ferry terminal in March.',
];

for (const [first = '', bound = '', last = ''] of [pools, ports]) {
  const pageOf = (...sentences: string[]) => ({
    title: bound,
    text: sentences.join(' '),
    language: '',
  });
  test(`no extract opens on «${bound}», unless its page does`, () => {
    for (const room of [15, 20, 25, 30])
      expect(extract(pageOf(first, bound, last), room)).not.toMatch(/^(?:Mais|However)/u);
    expect(extract(pageOf(bound, last, first), 40)).toContain(bound);
    expect(extract(pageOf(first, bound, last), 60)).toBe(`${first} ${bound} ${last}`);
  });
}
