import { expect, test } from 'vitest';
import { plainText } from '#src/adapters/writer/plain.ts';

test.each([
  ['1&frac12;&nbsp;mois &sect;&thinsp;3', '1½\u00a0mois §\u20093'],
  ['c&oelig;ur, &Eacute;t&eacute;, &Ccedil;a, ma&ntilde;ana', 'cœur, Été, Ça, mañana'],
  ['&#8364;&#x20AC; &bull; &copy;', '€€ • ©'],
  ['AT&T, R&D, &rien; et &copier', 'AT&T, R&D, &rien; et &copier'],
])('«%s» is read as the characters that HTML means by it', (escaped, plain) => {
  expect(plainText(escaped)).toBe(plain);
});

test.each([
  ['🎉 La radio rouvre 🔥👀.', 'La radio rouvre.'],
  ['La radio rouvre ! 👩🏽‍💻', 'La radio rouvre !'],
  ['Fin.🎉Début ⚽️ 🇫🇷 du match ❤️', 'Fin. Début du match'],
  [
    '3️⃣ radios, 5 €, n° 2, 10 % ; © AFP, Marque™ → ✓',
    '3 radios, 5 €, n° 2, 10 % ; © AFP, Marque™ → ✓',
  ],
  ['The show 🎙️ is back', 'The show is back'],
  ['« Bravo 🎉 à 2️⃣ équipes », écrit-elle 🔥.', '« Bravo 🎉 à 2️⃣ équipes », écrit-elle.'],
])('«%s» without emojis reads «%s»', (said, plain) => {
  expect(plainText(said)).toBe(plain);
});
