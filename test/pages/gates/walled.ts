import { articleOf, described, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

/** Articles that go on behind a payment. */
export const walled: GatePages = {
  code: 'page.walled',
  refused: [
    {
      name: 'two paragraphs, then an offer, as the French print it',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        head: described({ headline: headlines.fr, isAccessibleForFree: false }),
        body: `${articleOf(headlines.fr, stories.fr.slice(0, 2))}<aside><p>Il vous reste 72 % de cet article à lire.</p><p>Déjà abonné ? Sans engagement, 1 € le premier mois.</p></aside>`,
      }),
    },
    {
      name: 'a German opening before «weiterlesen»',
      html: pageOf({
        lang: 'de',
        title: headlines.de,
        body: `${articleOf(headlines.de, stories.de.slice(0, 1))}<div><h2>Jetzt weiterlesen mit Bote plus</h2><p>Monatlich kündbar.</p></div>`,
      }),
    },
    {
      name: 'a locked part that only machines are told of',
      html: pageOf({
        lang: 'it',
        title: headlines.it,
        head: described({
          headline: headlines.it,
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False' },
        }),
        body: articleOf(headlines.it, stories.it.slice(0, 1)),
      }),
    },
  ],
  read: [
    {
      name: 'a free story with a subscription box',
      html: pageOf({
        lang: 'de',
        title: headlines.de,
        body: `${articleOf(headlines.de, stories.de)}<aside><p>Jetzt abonnieren: der Bote, jeden Tag, monatlich kündbar.</p></aside>`,
      }),
    },
    {
      name: 'a short but whole dispatch',
      html: pageOf({
        lang: 'fr',
        title: 'Panne d’électricité à Port-Aurel, courant rétabli',
        head: described({ headline: 'Panne d’électricité à Port-Aurel, courant rétabli' }),
        body: articleOf('Panne d’électricité à Port-Aurel, courant rétabli', [
          'Environ 1 800 foyers ont été privés d’électricité mercredi entre 6 h 10 et 7 h 25 à Port-Aurel, a annoncé le gestionnaire du réseau. Une grue a touché une ligne sur le chantier du bief.',
          'Personne n’a été blessé. Le courant est rétabli partout, et l’enquête confiée à la gendarmerie.',
        ]),
      }),
    },
    {
      name: 'a locked article that shows its whole text',
      html: pageOf({
        lang: 'en',
        title: headlines.en,
        head: described({ headline: headlines.en, isAccessibleForFree: false }),
        body: articleOf(headlines.en, stories.en),
      }),
    },
  ],
};
