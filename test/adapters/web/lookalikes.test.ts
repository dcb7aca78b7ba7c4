import { expect, test } from 'vitest';
import { readPage } from '#src/adapters/web/page.ts';
import { articleOf, described, pageOf } from '#test/pages/gates/page.ts';

const somewhere = 'https://www.vigie.example/2026/03/article';

test('an article whose short paragraphs quote what walls say is read whole', () => {
  const title = 'Les journaux rouvrent leurs pages';
  const paragraphs = [
    '« Cet article est réservé aux abonnés. » La phrase disparaît peu à peu des sites de la côte, qui préfèrent désormais ouvrir la première heure.',
    'À Port-Aurel, La Vigie laisse lire ses enquêtes jusqu’à midi. Les ventes n’ont pas bougé, le courrier a doublé.',
    'Le bandeau « Déjà abonné ? Connectez-vous » a été retiré après un essai : il lassait surtout ceux qui payaient déjà.',
    'Reste à savoir qui lit. Les deux titres demanderont une adresse, une fois par saison, et rien d’autre.',
  ];
  const body = articleOf(title, paragraphs);
  const reading = readPage(pageOf({ lang: 'fr', title, body }), somewhere);
  expect(reading.kind).toBe('article');
  for (const paragraph of paragraphs)
    expect(reading.article?.text).toContain(paragraph.slice(0, 60));
});

test('a short article about pages that are missing is read, when it says that it is one', () => {
  const title = 'Douze mille pages introuvables dans les mairies';
  const body = articleOf(title, [
    'Une archiviste de Port-Aurel a compté les liens morts des sites municipaux : douze mille, dont un arrêté sur cinq publié avant 2015.',
    'Les refontes en sont la première cause. Elle propose qu’aucune ne se fasse sans table de correspondance ; trois villes l’ont suivie, la sienne réfléchit encore.',
    'Le conseil en parlera au printemps, sur la foi d’un rapport que son propre site a déjà perdu.',
  ]);
  const head = described({ headline: title, datePublished: '2026-03-02' });
  expect(readPage(pageOf({ lang: 'fr', title, head, body }), somewhere).kind).toBe('article');
});

test.each([
  [
    'a choice between cookies and a subscription',
    'page.consent',
    '<h1>Accéder à La Vigie</h1><p>Vous avez le choix : accepter les cookies et lire gratuitement, ou vous abonner pour 2 € par mois et refuser les traceurs.</p><button>Accepter les cookies</button>',
    somewhere,
  ],
  [
    'an English preference panel alone on its page',
    'page.consent',
    '<h2>Privacy Preference Center</h2><p>A site may store or retrieve information on your browser.</p><h3>Strictly Necessary Cookies</h3><p>They cannot be switched off.</p><h3>Targeting Cookies</h3><p>They are set by those who sell space.</p>',
    somewhere,
  ],
  [
    'an English page that is not there',
    'page.missing',
    '<h1>Sorry, we can’t find that page</h1><p>It may have been moved or deleted. Try searching, or head back to the front page of the site.</p>',
    somewhere,
  ],
  [
    'the list of a subject',
    'page.home',
    Array.from(
      { length: 9 },
      (_, i) =>
        `<div class="card"><h3><a href="/2026/${i}">Le pont ${i + 1}</a></h3><p>La circulation reprend sur une seule voie, jusqu’à la fin des travaux du quai numéro ${i + 1}.</p></div>`,
    ).join(''),
    'https://www.vigie.example/tag/ponts',
  ],
])('%s is refused', (_, code, body, url) => {
  const html = pageOf({ lang: 'fr', title: 'La Vigie', body });
  expect(readPage(html, url)).toMatchObject({ kind: 'refused', code });
});
