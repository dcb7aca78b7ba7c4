import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchTypography } from '#src/core/text/typography.ts';

test.each([
  'coeur.org',
  'www.coeur.org',
  'sacre-coeur-montmartre.com',
  'coeur.asso.fr',
  '@soeur_anne',
  '@soeur.anne',
  '#coeur',
  '#Coeur2026',
  'coeur.pdf',
  'Coeur_v2.docx',
  'COEUR.PDF',
  "l'equipe.fr",
  'soeur.anne@coeur.org',
  'coeur.org/oeuvre',
  '`coeur`',
])('«%s» is nothing that French spells, and stays', (kept) => {
  expect(frenchTypography(kept)).toBe(kept);
  expect(frenchTypography(`Voir ${kept}, une oeuvre.`)).toBe(`Voir ${kept}, une œuvre.`);
  expect(frenchTypography(`Voir ${kept} : oui ou non`)).toContain(kept);
});

test.each([
  ['sur coeur.org : oui', 'sur coeur.org\u00a0: oui'],
  ['sur coeur.org !', 'sur coeur.org\u202f!'],
  ['merci @soeur_anne!', 'merci @soeur_anne\u202f!'],
  ['le mot #coeur ; puis', 'le mot #coeur\u202f; puis'],
  ['lire "coeur.pdf" ici', 'lire «\u00a0coeur.pdf\u00a0» ici'],
  ['à a@coeur.org ?', 'à a@coeur.org\u202f?'],
])('marks after it are set apart: «%s»', (given, wanted) => {
  expect(frenchTypography(given)).toBe(wanted);
});

test('a sentence that lacks its space is no domain', () => {
  expect(frenchTypography("La fin.L'oeuvre reste.")).toBe('La fin.L’œuvre reste.');
});

test.each([
  'Lolo Soetoro',
  'Boetto',
  'Coetzee',
  'Phoenix',
  'Goethe',
  'Boeing',
  'Koeman',
  'Oettinger',
  'Oerlikon',
  'Oestrich',
  'Oeno',
  'Soeder',
  'Soeurgaard',
  'Coelho',
  'Voeuil',
  'Choeung Ek',
  'Noem',
  'Oedipus',
  'poésie',
  'coefficient',
  'moelle',
  'goéland',
])('the name or word «%s» keeps its letters', (name) => {
  expect(frenchTypography(name)).toBe(name);
});

test.each([
  ['coeliaque', 'cœliaque'],
  ['coelioscopie', 'cœlioscopie'],
  ['coelacanthe', 'cœlacanthe'],
  ['oestrogènes', 'œstrogènes'],
  ['anti-oestrogène', 'anti-œstrogène'],
  ['hyperoestrogénie', 'hyperœstrogénie'],
  ['oestradiol', 'œstradiol'],
  ['oenotourisme', 'œnotourisme'],
  ['oenophile', 'œnophile'],
  ['oenothèque', 'œnothèque'],
  ['oenologue', 'œnologue'],
  ['oedémateux', 'œdémateux'],
  ['oedèmes', 'œdèmes'],
  ['Oedipe', 'Œdipe'],
  ['oedipien', 'œdipien'],
  ['oecuménique', 'œcuménique'],
  ['oesophage', 'œsophage'],
  ['foetus', 'fœtus'],
  ['foetale', 'fœtale'],
  ['stoechiométrie', 'stœchiométrie'],
  ['rancoeurs', 'rancœurs'],
  ['à contrecoeur', 'à contrecœur'],
  ['écoeurant', 'écœurant'],
  ['consoeurs', 'consœurs'],
  ['belle-soeur', 'belle-sœur'],
  ['un haut-le-coeur', 'un haut-le-cœur'],
  ['le Sacré-Coeur', 'le Sacré-Cœur'],
  ['des moeurs', 'des mœurs'],
  ['des noeuds', 'des nœuds'],
  ['les voeux', 'les vœux'],
  ['un boeuf', 'un bœuf'],
  ['la main-d’oeuvre', 'la main-d’œuvre'],
  ['désoeuvré', 'désœuvré'],
  ['manoeuvrer', 'manœuvrer'],
  ['un clin d’oeil', 'un clin d’œil'],
  ['des oeillets', 'des œillets'],
  ['LE CHOEUR', 'LE CHŒUR'],
])('«%s» takes its ligature', (given, wanted) => {
  expect(frenchTypography(given)).toBe(wanted);
});

test.each([
  ["plus d'1 million", 'plus d’1\u00a0million'],
  ["d'11 ans", 'd’11 ans'],
  ["qu'1 fois", 'qu’1 fois'],
  ["jusqu'à l'an", 'jusqu’à l’an'],
  ["5'30 et les '90s", "5'30 et les '90s"],
])('apostrophes of elision turn before digits too: «%s»', (given, wanted) => {
  expect(frenchTypography(given)).toBe(wanted);
});

test.each([
  ['Bravo 🎉 ! Oui ❤️ ; non', 'Bravo 🎉\u202f! Oui ❤️\u202f; non'],
  ['Vive 🇫🇷 ! Oui 👍🏽 ? Top 3️⃣ !', 'Vive 🇫🇷\u202f! Oui 👍🏽\u202f? Top 3️⃣\u202f!'],
  ['En famille 👨‍👩‍👧 : oui', 'En famille 👨‍👩‍👧\u00a0: oui'],
])('marks stay on the line of an emoji: «%s»', (given, wanted) => {
  expect(frenchTypography(given)).toBe(wanted);
});

test.each([
  '12 M€',
  '4 Mds€',
  '4 Md€',
  '80 €/MWh',
  '300 k€',
  '12 M$',
  '300 MW',
  '12 GWh',
  '12 ha',
  '5 m',
  '5 m²',
  '3 t',
  '20 cl',
  '10 min',
  '12 °',
  '120 km/h',
])('«%s» does not break', (measure) => {
  const fixed = measure.replace(' ', '\u00a0');
  expect(frenchTypography(`Il y a ${measure}, oui.`)).toBe(`Il y a ${fixed}, oui.`);
});

test.each(['la 5G', 'une 4L', 'le 12 mai', 'au 5 l’équipe', 'le 20 minutes', 'la A6 mène'])(
  '«%s» has no sign of a unit',
  (text) => {
    expect(frenchTypography(text)).toBe(text);
  },
);

test.each([
  ['« La réforme "historique" sera votée »', '«\u00a0La réforme “historique” sera votée\u00a0»'],
  ['«"Historique" » et "non"', '«\u00a0“Historique”\u00a0» et «\u00a0non\u00a0»'],
  ['« Un « mot » et "deux" »', '«\u00a0Un «\u00a0mot\u00a0» et “deux”\u00a0»'],
  ['« Un "mot" jamais clos', '«\u00a0Un “mot” jamais clos'],
  ['“La réforme "historique" passe”', '«\u00a0La réforme “historique” passe\u00a0»'],
  ['Trop » et "oui"', 'Trop\u00a0» et «\u00a0oui\u00a0»'],
])('straight marks within « » become “ ”: «%s»', (given, wanted) => {
  expect(frenchTypography(given)).toBe(wanted);
});

test.each(['a.a.a.', 'oeoe', 'a-', ':a', 'a@', '"a ', '“a', '«', '100 ', '🎉 ', ' ', '\n', "l'"])(
  '40,000 characters of nothing but «%s» are set at once',
  (scrap) => {
    const text = scrap.repeat(40_000 / scrap.length);
    const start = process.cpuUsage();
    for (const head of ['', ':', '«', '“', '#']) frenchTypography(head + text);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(1500);
  },
);

const piece = fc.constantFrom(
  ...[
    'mot',
    "l'",
    "d'",
    "l'equipe.fr",
    'coeur',
    'coeur.org',
    '@soeur',
    '#coeur',
    'Soetoro',
    '12',
    '5',
  ],
  ...[
    'M€',
    'Mds€',
    'MW',
    'ha',
    'm',
    'h',
    '%',
    '000',
    ' ',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\t',
    '\n',
    '\n\n',
  ],
  ...[
    '## ',
    '«',
    '»',
    '"',
    '“',
    '”',
    '‘',
    "'",
    ':',
    ';',
    '!',
    '?',
    '.',
    ',',
    '(',
    ')',
    '🎉',
    '❤️',
    '🇫🇷',
    '3️⃣',
  ],
  ...['\ue000', '\ue0011', '\ue002', 'https://a.example/x?y', '[1]', '&amp;', '<b>', '`'],
);
const written = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

test('whatever it holds, done twice it changes nothing more', () => {
  fc.assert(
    fc.property(written, (text) => {
      const once = frenchTypography(text);
      expect(frenchTypography(once)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('letters, digits and lines stay, ligatures aside', () => {
  const plain = (text: string): string => text.replace(/œ/g, 'oe').replace(/[^\p{L}\p{N}\n]/gu, '');
  fc.assert(
    fc.property(written, (text) => {
      expect(plain(frenchTypography(text))).toBe(plain(text));
    }),
    { numRuns: 2000 },
  );
});
