import { expect, test } from 'vitest';
import { bindsBack } from '#src/core/words/binding.ts';

test.each([
  'Mais la mairie n’a rien signé.',
  'Et Paul Vidal promet de rouvrir la piscine.',
  'En effet, selon un sondage, la mesure plaît.',
  'Car le conseil doit encore voter.',
  '« Mais Lyon a perdu », dit Paul Vidal.',
  'Pourtant, les ventes montent.',
  'But after the vote, the council resigned.',
  'However, only scheduled flights are covered.',
  'So the council will vote again.',
  'Instead, the firm closed its plant.',
])('«%s» is bound to what was said before it', (sentence) => {
  expect(bindsBack(sentence)).toBe(true);
});

test.each([
  'La mairie n’a rien signé, mais elle signera.',
  'Maisons-Laffitte vote dimanche.',
  'Car sales fell in March.',
  'Cars et bus sont gratuits.',
  'Butler won the match.',
  'So far, 12 people have died.',
  'Instead of a pool, Leeds builds a park.',
  'Yet another storm hit Leeds.',
  'Andorre rouvre ses pistes.',
])('«%s» may open a text', (sentence) => {
  expect(bindsBack(sentence)).toBe(false);
});
