import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyStyle } from '#src/core/style/apply-style.ts';
import { frenchTypography } from '#src/core/text/typography.ts';

const applied = (text: string, wrong: string, wanted: string): string =>
  applyStyle(text, [{ wrong, wanted }]).text;

test.each([
  ['Il vient, effectivement. Puis il part.', 'Il vient. Puis il part.'],
  ['Il vient, effectivement ; puis il part.', 'Il vient ; puis il part.'],
  ['Il vient, effectivement : tant mieux.', 'Il vient : tant mieux.'],
  ['Il vient, effectivement ! Puis il part.', 'Il vient ! Puis il part.'],
  ['Il vient, effectivement…', 'Il vient…'],
  ['Il vient, effectivement\n\nPuis il part.', 'Il vient\n\nPuis il part.'],
  ['Il vient effectivement.', 'Il vient.'],
  ['Il vient effectivement ?', 'Il vient ?'],
  ['Il vient effectivement, puis il part.', 'Il vient, puis il part.'],
  ['Il vient effectivement pour lire.', 'Il vient pour lire.'],
  ['Rien, effectivement, ne change.', 'Rien ne change.'],
  ['Elle est effectivement, et de loin, la première.', 'Elle est, et de loin, la première.'],
  ['Dans la ville, effectivement, il pleut.', 'Dans la ville, il pleut.'],
  ['Quand, effectivement, il pleut, on lit.', 'Quand il pleut, on lit.'],
  ['Il dit que, effectivement, il lit.', 'Il dit qu’il lit.'],
  ['Il vient, effectivement, mais tard.', 'Il vient, mais tard.'],
  ['Il lit et, effectivement, il écrit.', 'Il lit et il écrit.'],
  ['Il lit et effectivement, il écrit.', 'Il lit et il écrit.'],
  ['Il dit : effectivement, c’est vrai.', 'Il dit : c’est vrai.'],
  ['Il part ; effectivement, il pleut.', 'Il part ; il pleut.'],
  ['Effectivement, les équipes cessent.', 'Les équipes cessent.'],
  ['Effectivement les équipes cessent.', 'Les équipes cessent.'],
  ['Il pleut. Effectivement, il pleut.', 'Il pleut. Il pleut.'],
  ['Il pleut ! Effectivement, l’eau monte.', 'Il pleut ! L’eau monte.'],
  ['Effectivement ! Il vient.', 'Il vient.'],
  ['Effectivement : il vient.', 'Il vient.'],
  ['Il part. Effectivement.', 'Il part.'],
  ['## La grève\n\nEffectivement, les équipes cessent.', '## La grève\n\nLes équipes cessent.'],
  ['## La grève\n\neffectivement, les équipes cessent.', '## La grève\n\nLes équipes cessent.'],
  ['## Effectivement, la grève', '## La grève'],
  ['Le chapô.\n\nEffectivement, les équipes.', 'Le chapô.\n\nLes équipes.'],
  ['— Effectivement, il pleut.', '— Il pleut.'],
  ['La radio vit (effectivement).', 'La radio vit.'],
  ['Elle (effectivement) vit.', 'Elle vit.'],
  ['Elle vit (effectivement, tout va bien).', 'Elle vit (tout va bien).'],
  ['Elle vit (tout va bien, effectivement).', 'Elle vit (tout va bien).'],
  ['Elle vit (effectivement bien).', 'Elle vit (bien).'],
  ['Un mot — effectivement — juste.', 'Un mot juste.'],
  ['Un mot – effectivement juste – va.', 'Un mot – juste – va.'],
  ['Un mot juste — effectivement.', 'Un mot juste.'],
  ['Un mot — effectivement, un seul.', 'Un mot — un seul.'],
  ['Un mot, effectivement — un seul.', 'Un mot — un seul.'],
  ['Le lieu — un café — effectivement, vit.', 'Le lieu — un café — vit.'],
  ['Il dit qu’effectivement, il pleut.', 'Il dit qu’il pleut.'],
  ['Il dit qu’effectivement les radios ferment.', 'Il dit que les radios ferment.'],
  ['Le soin d’effectivement venir.', 'Le soin de venir.'],
  ['Il dit que effectivement il pleut.', 'Il dit qu’il pleut.'],
  ['Effectivement, lemonde.fr le dit.', 'lemonde.fr le dit.'],
  ['Effectivement, iTunes ferme.', 'iTunes ferme.'],
  ['Effectivement, « le lieu vit », dit-elle.', '« le lieu vit », dit-elle.'],
  ['Effectivement, effectivement, il pleut.', 'Il pleut.'],
])('«%s» without its word reads «%s»', (text, wanted) => {
  expect(applied(text, 'effectivement', '')).toBe(wanted);
  expect(applied(frenchTypography(text), 'effectivement', '')).toBe(frenchTypography(wanted));
});

test.each([
  'Effectivement',
  'Effectivement.',
  'Le chapô.\n\nEffectivement.\n\nLa suite.',
  '## Effectivement',
  'Effectivement — et c’est rare — il pleut.',
  'Effectivement que oui.',
  'Il dit : effectivement.',
  'Et, effectivement : il vient.',
  'Le lieu — un café — effectivement — vit.',
  'Un café, effectivement, un club.',
  'C’est l’effectivement dit.',
  'C’est « effectivement vrai ».',
])('«%s», which would not stand without its word, is left to whoever edits', (text) => {
  const { text: after, places } = applyStyle(text, [{ wrong: 'effectivement', wanted: '' }]);
  expect({ after, places }).toEqual({ after: text, places: 0 });
});

test.each([
  ['D’entreprise en entreprise.', 'entreprise', 'société', 'De société en société.'],
  [
    'La société et une société de la société.',
    'société',
    'entreprise',
    'L’entreprise et une entreprise de l’entreprise.',
  ],
  ['LA SOCIÉTÉ ferme.', 'société', 'entreprise', 'L’ENTREPRISE ferme.'],
  [
    'Sa société, ma société, ta société.',
    'société',
    'entreprise',
    'Son entreprise, mon entreprise, ton entreprise.',
  ],
  [
    'Pas de société, et que société rime.',
    'société',
    'entreprise',
    'Pas d’entreprise, et qu’entreprise rime.',
  ],
  ['Ce podcast du podcast au podcast.', 'podcast', 'audio', 'Cet audio de l’audio à l’audio.'],
  ['Un nouveau podcast, un beau podcast.', 'podcast', 'audio', 'Un nouvel audio, un bel audio.'],
  ['Cet audio, ce vieil audio.', 'audio', 'podcast', 'Ce podcast, ce vieux podcast.'],
  ['Il n’utilise rien et s’utilise peu.', 'utilise', 'prend', 'Il ne prend rien et se prend peu.'],
  ['Je prends, il ne prend rien.', 'prend', 'utilise', 'Je prends, il n’utilise rien.'],
  [
    'J’utilise, il m’utilise, il t’utilise.',
    'utilise',
    'prend',
    'Je prend, il me prend, il te prend.',
  ],
  ['Jusqu’ici, lorsqu’ici, puisqu’ici.', 'ici', 'là', 'Jusque là, lorsque là, puisque là.'],
  ['Le lieu ouvre, le hall aussi.', 'hall', 'haut lieu', 'Le lieu ouvre, le haut lieu aussi.'],
  ['Le lieu ouvre.', 'lieu', 'onzième lieu', 'Le onzième lieu ouvre.'],
  ['Le lieu ouvre.', 'lieu', 'hôtel', 'L’hôtel ouvre.'],
  ['De la radio à l’audience.', "l'audience", 'le public', 'De la radio au public.'],
  [
    'La part de l’audience, jusqu’à l’audience.',
    "l'audience",
    'le public',
    'La part du public, jusqu’au public.',
  ],
  [
    'Afin de lire, afin\u00a0de voir, afin d’aller.',
    'afin de',
    'pour',
    'Pour lire, pour voir, pour aller.',
  ],
  ['Pour lire, pour aller.', 'pour', 'afin de', 'Afin de lire, afin d’aller.'],
  [
    'Dans le but d’aller, dans le but de les voir.',
    'dans le but de',
    'afin de',
    'Afin d’aller, afin de les voir.',
  ],
  ['Lorsqu’il pleut, lorsque tout va.', 'lorsque', 'quand', 'Quand il pleut, quand tout va.'],
  ['Quand il pleut.', 'quand', 'lorsque', 'Lorsqu’il pleut.'],
  ['Suite à la grève.', 'suite à', 'après', 'Après la grève.'],
  [
    'LE DIGITAL, le digital. Digital.',
    'digital',
    'numérique',
    'LE NUMÉRIQUE, le numérique. Numérique.',
  ],
  ['Twitter et twitter.', 'Twitter', 'X', 'X et X.'],
])('«%s» with «%s» → «%s» reads «%s»', (text, wrong, wanted, after) => {
  expect(applied(text, wrong, wanted)).toBe(after);
});

test.each([
  ['L’entreprise ferme.', 'entreprise', 'société'],
  ['Son entreprise ferme.', 'entreprise', 'société'],
  ['C’est vrai.', 'est', 'reste'],
  ['Après le match.', 'après', 'suite à'],
  ['Un public fidèle, du public.', 'public', "l'audience"],
  ['Il répond à la presse.', 'la presse', 'les journaux', 'Il répond aux journaux.'],
])(
  '«%s» is left to whoever edits when the words around it cannot be told',
  (text, wrong, wanted, after = text) => {
    const styled = applyStyle(text, [{ wrong, wanted }]);
    expect(styled.text).toBe(after);
    expect(styled.left.length + styled.places).toBeGreaterThan(0);
  },
);

test.each([
  'digital.fr et www.digital.fr',
  'https://a.example/digital',
  'redaction@digital.fr',
  '@digital et #digital',
  'e-digital, digital-natif',
  'l’effet digital_x',
  'Il dit « le digital ».',
])('«%s» holds no word of its own to replace', (text) => {
  expect(applyStyle(text, [{ wrong: 'digital', wanted: 'numérique' }])).toEqual({
    text,
    places: 0,
    left: [],
  });
});

test('an address or a compound is replaced whole', () => {
  expect(applied('Un e-mail à digital.fr', 'e-mail', 'courriel')).toBe('Un courriel à digital.fr');
  expect(applied('Lire digital.fr.', 'digital.fr', 'numerique.fr')).toBe('Lire numerique.fr.');
});

test('whatever stands around it, a cut leaves no comma, bracket, dash or space on its own', () => {
  const piece = fc.constantFrom(
    'le',
    'lieu',
    'vit',
    'effectivement',
    'il',
    'et',
    ',',
    '.',
    '(',
    ')',
    '—',
    ';',
    ':',
    '!',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (some) => {
      const text = some.join(' ');
      const bad = /,\s*[,.;:!)]|\(\s*\)|—\s*—|\(\s*[,.;]|(?:^|\n)\s*[,;]/gu;
      const before = text.match(bad)?.length ?? 0;
      const { text: after } = applyStyle(text, [{ wrong: 'effectivement', wanted: '' }]);
      expect(after.match(bad)?.length ?? 0).toBeLessThanOrEqual(before);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['radio france indique que', 'radio france précise que', 'Radio France précise que'],
  ['que lyon est', 'que lyon devient', 'que Lyon devient ouverte'],
  ['depuis angers', 'à angers', 'à Angers'],
  ['radio france', 'Radio France internationale', 'Radio France internationale indique'],
  ['Radio France', 'Radio publique', 'Radio publique indique'],
])('«%s» made «%s» leaves the words that stay in their capitals', (wrong, wanted, expected) => {
  const text = 'Radio France indique que Lyon est ouverte depuis Angers.';
  expect(applied(text, wrong, wanted)).toContain(expected);
});
