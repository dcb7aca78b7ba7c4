import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchTypography, noBreaks } from '#src/core/text/typography.ts';

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a thin space goes before ; ! ?',
    'Vraiment ? Oui! Bien;',
    'Vraiment\u202f? Oui\u202f! Bien\u202f;',
  ],
  ['several marks stay together', 'Quoi ?!', 'Quoi\u202f?!'],
  ['a no-break space goes before a colon', 'Deux mots : oui', 'Deux mots\u00a0: oui'],
  ['a missing space before a colon is added', 'Deux mots: oui', 'Deux mots\u00a0: oui'],
  [
    'straight quotation marks become French ones',
    'Il dit "oui" ici.',
    'Il dit «\u00a0oui\u00a0» ici.',
  ],
  [
    'curly quotation marks become French ones',
    'Il dit “oui” ici.',
    'Il dit «\u00a0oui\u00a0» ici.',
  ],
  ['quotation marks within French ones stay', '« un “mot” rare »', '«\u00a0un “mot” rare\u00a0»'],
  [
    'spaces inside French marks are fixed',
    '«oui» et « non »',
    '«\u00a0oui\u00a0» et «\u00a0non\u00a0»',
  ],
  ['decomposed accents are composed', 'e\u0301te\u0301 ? oui', 'été\u202f? oui'],
  [
    'an accent that has no letter of its own ends a word',
    'un n\u0308 ; oui',
    'un n\u0308\u202f; oui',
  ],
  ['ligatures of print are undone', 'un proﬁl oﬃciel', 'un profil officiel'],
  ['soft hyphens are left out', 'Le gou\u00adver\u00adnement', 'Le gouvernement'],
  ['apostrophes between letters turn', "l'équipe d'Anna", 'l’équipe d’Anna'],
  ['three points become one sign', 'Et puis...', 'Et puis…'],
  [
    'common words take their ligature',
    'une oeuvre, le coeur, sa soeur',
    'une œuvre, le cœur, sa sœur',
  ],
  ['capitals take it too', 'Oeuvre et OEUVRE', 'Œuvre et ŒUVRE'],
  [
    'words that only look alike do not',
    'coexister, moelle, poésie, Noé',
    'coexister, moelle, poésie, Noé',
  ],
  ['times stay', 'à 18:30 ou 18h30', 'à 18:30 ou 18h30'],
  ['ratios and scores stay', 'en 16:9, score 3:2', 'en 16:9, score 3:2'],
  ['numbers do not break', '5 600 000 et 52 000', '5\u202f600\u202f000 et 52\u202f000'],
  [
    'other numbers stay',
    '5,6 et 1.2, le 01 42 33 44 55, en 2025 300 fois, le 12 30',
    '5,6 et 1.2, le 01 42 33 44 55, en 2025 300 fois, le 12 30',
  ],
  [
    'times do not break',
    'à 7 h 40, de 10 h à 18 h.',
    'à 7\u00a0h\u00a040, de 10\u00a0h à 18\u00a0h.',
  ],
  [
    'units stay by their number',
    '5,6 millions, 12 € et 24 km',
    '5,6\u00a0millions, 12\u00a0€ et 24\u00a0km',
  ],
  ['a share keeps its sign close', '45 % et 12%', '45\u202f% et 12\u202f%'],
  [
    'addresses stay',
    'voir https://a.example/?q=l\'a;b!c:d "x"',
    "voir https://a.example/?q=l'a;b!c:d «\u00a0x\u00a0»",
  ],
  ['bare addresses with a path stay', 'voir a.example/b?c:d', 'voir a.example/b?c:d'],
  ['code stays', "taper `a ? b : c'd'` ici", "taper `a ? b : c'd'` ici"],
  ['emoji names stay', 'bravo :tada: !', 'bravo :tada:\u202f!'],
  ['thumbs up and down stay', 'bravo :+1: et :-1: !', 'bravo :+1: et :-1:\u202f!'],
  [
    'an apostrophe before a quotation turns',
    `l'"affaire" et qu'« un » mot`,
    'l’«\u00a0affaire\u00a0» et qu’«\u00a0un\u00a0» mot',
  ],
  [
    'units set close are set apart',
    '10€, 5km, 3,5kg, 12$ et 4 GB',
    '10\u00a0€, 5\u00a0km, 3,5\u00a0kg, 12\u00a0$ et 4 GB',
  ],
  ['names with figures stay', 'la 5G, le G20, 7e, 18h30', 'la 5G, le G20, 7e, 18h30'],
  ['a colon after another mark is set apart', 'Enfin !: oui', 'Enfin\u202f!\u00a0: oui'],
  ['a colon after an emoji is set apart', 'Bravo 🎉: oui', 'Bravo 🎉\u00a0: oui'],
  [
    'a number that ends a name is not one with the next',
    'Covid-19 100 cas, F-16 200 exemplaires',
    'Covid-19 100 cas, F-16 200 exemplaires',
  ],
  ['emoticons stay', 'merci :)', 'merci :)'],
];

for (const [name, given, wanted] of cases) {
  test(name, () => {
    expect(frenchTypography(given)).toBe(wanted);
  });
}

const piece = fc.constantFrom(
  ...[
    'mot',
    "l'an",
    'oeuvre',
    ' ',
    '\u00a0',
    '\u202f',
    '«',
    '»',
    '"',
    '“',
    '”',
    ':',
    ';',
    '!',
    '?',
    '...',
    '.',
    ',',
    '18:30',
    '45 %',
    '`',
    'https://a.example/x?y',
    '(',
    ')',
    '\n',
    '5 600',
    '10€',
    '5km',
    `l'"`,
    ':+1:',
    '🎉',
  ],
);

test('done twice, it changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const once = frenchTypography(text);
        expect(frenchTypography(once)).toBe(once);
      },
    ),
    { numRuns: 2000 },
  );
});

test('it never touches a letter or a digit but for the ligature', () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join('')),
      (text) => {
        const letters = (some: string) => some.replace(/œ/g, 'oe').replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(frenchTypography(text))).toBe(letters(text));
      },
    ),
  );
});

test('a sentence of the bot breaks where French lets it, its words as they are', () => {
  expect(noBreaks('« x » : oui ; non ! N° 1')).toBe(
    '«\u00a0x\u00a0»\u00a0: oui\u202f; non\u202f! N°\u00a01',
  );
  expect(noBreaks('A title: "so it goes", 4 200')).toBe('A title: "so it goes", 4 200');
  expect(noBreaks(' : la suite')).toBe(' : la suite');
});
