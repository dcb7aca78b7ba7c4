import { expect, test } from 'vitest';
import { safety } from '#src/core/checks/safety.ts';
import { readSource } from '#src/core/checks/subject.ts';

const page = {
  text: 'Le Parisien.fr l’annonce, selon Booking.com. Evil.com aussi.',
  title: 'La ville de Lyon ouvre un parc',
  medium: 'lemonde.fr',
  url: 'https://www.lemonde.fr/lyon',
  canonicalUrl: 'https://www.lemonde.fr/lyon',
};

const found = (text: string) =>
  safety({
    draft: { text, medium: '', facts: [] },
    source: readSource(page),
    rubric: { kind: 'brief', words: [90, 160] },
  });

test.each([
  ['Voir Evil.com pour la suite', 'foreign-url'],
  ['Voir EVIL.COM pour la suite', 'foreign-url'],
  ['Voir evil.Com pour la suite', 'foreign-url'],
  ['Javascript:alert(1) est là', 'foreign-url'],
  ['JaVaScRiPt:alert(1) est là', 'foreign-url'],
  ['javascript: alert(1) est là', 'foreign-url'],
  ['vbscript:msgbox est là', 'foreign-url'],
  ['Mailto:a est là', 'foreign-url'],
  ['java\tscript:alert(1) est là', 'foreign-url'],
  ['Voir http:/evil.com', 'foreign-url'],
  ['Voir bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT', 'foreign-url'],
  ['Voir magnet:?xt=urn:btih:abc', 'foreign-url'],
  ['Merci .@NantesMetro', 'mention'],
  ['Voir [ici][1] la suite', 'markup'],
  ['Un < b >mot gras< /b >', 'markup'],
  ['Voir Https://evil.com', 'foreign-url'],
  ['Voir 1.2.3.4/x ici', 'foreign-url'],
  ['Voir //evil.com/x ici', 'foreign-url'],
  ['Voir пример.рф ici', 'foreign-url'],
  ['Voir xn--e1afmkfd.xn--p1ai ici', 'foreign-url'],
  ['Voir evil.zip ici', 'foreign-url'],
  ['Voir evil\u200b.com ici', 'foreign-url'],
  ['Voir evil．com ici', 'foreign-url'],
  ['Appel à @\u200beveryone', 'mention'],
  ['Appel à ＠everyone', 'mention'],
  ['Un mot \u202eretourné', 'markup'],
  ['Un mot \u2066isolé\u2069', 'markup'],
  ['Un mot\u200b coupé', 'markup'],
  ['Un mot\u{e0041}\u{e0042} suivi de tags', 'markup'],
  ['Un mot\u0007 sonore', 'markup'],
  ['Un mot\u0090 de contrôle', 'markup'],
  ['Un <img src=x\nonerror=alert(1)> ici', 'markup'],
  ['Un <img src=x onerror=alert(1) ici', 'markup'],
  ['Un &#x3c;b&#x3e; ici', 'markup'],
  ['Un ||mot caché|| ici', 'markup'],
  ['Un ~mot barré~ ici', 'markup'],
  ['Un `code` ici', 'markup'],
  ['Un *mot* et un autre', 'markup'],
  ['Un _mot_ et un autre', 'markup'],
])('«%s» is a hard %s', (text, code) => {
  expect(found(text).map((one) => [one.code, one.hard])).toContainEqual([code, true]);
  for (const { span } of found(text)) expect(text.slice(...span)).not.toBe('');
});

test.each([
  'Selon Le Parisien.fr, la ville ouvre un parc.',
  'Le site lemonde.fr l’annonce.',
  'Booking.com et Amazon.com protestent.',
  'Le site est écrit avec Next.js et Node.js.',
  'St. John et M.Dupont votent.',
  'Le n.1 mondial gagne 3.5 points à 20.30.',
  'Il est 20:30, ou 1.2.3 selon la version 4.5.6.7.',
  'Une fin.Test commence en 2006.Test aussi.',
  'Il pèse ~20 kg, soit ~30 livres.',
  'Une note * et une autre * suivent.',
  'Une famille 👨‍👩‍👧 et un drapeau 🏴󠁧󠁢󠁥󠁮󠁧󠁿.',
  'Le mot می‌خواهم est persan.',
  'Le produit coûte 3 < 5 et R&D ; il vaut A & B.',
  'Données ouvertes (open data) : le choix de Lyon.',
  'Bitcoin : la monnaie perd 3 %, et http : le protocole a trente ans.',
  'Il l’a dit « [devant] […] les élus ».',
  'Un mot mal­gré sa césure.',
])('nothing is said of «%s»', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Le texte [voté](https://evil.example/x), enfin.', 'markup', '[voté](https://evil.example/x)'],
  ['Le texte [voté](https://evil.example/x), enfin.', 'foreign-url', 'https://evil.example/x'],
  ['Un&nbsp;mot, un&#160;autre.', 'markup', '&nbsp;'],
  ['Un mot (https://evil.example/Dole_(Jura)).', 'foreign-url', 'https://evil.example/Dole_(Jura)'],
  ['Un mot (https://evil.example/x).', 'foreign-url', 'https://evil.example/x'],
  ['# Un titre !', 'markup', '# Un titre !'],
  ['Merci à @NantesMetro.', 'mention', '@NantesMetro'],
  ['Un <at>mot</at>.', 'mention', '<at>'],
])('of «%s», all of the %s is shown, and no more', (text, code, shown) => {
  const [one] = found(text).filter((finding) => finding.code === code);
  expect(one?.subject).toBe(shown);
  expect(text.slice(...(one?.span ?? [0, 0]))).toBe(shown);
});
