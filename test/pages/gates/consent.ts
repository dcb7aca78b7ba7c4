import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

const panel = (words: readonly string[], buttons: readonly string[]): string =>
  `<div id="panel">${words.map((text) => `<p>${text}</p>`).join('')}${buttons.map((text) => `<button>${text}</button>`).join('')}</div>`;

const german = [
  'Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät. Mit Ihrer Einwilligung messen wir, welche Anzeigen Sie sehen, und zeigen Ihnen andere.',
  'Einige Partner berufen sich auf ein berechtigtes Interesse. Ihre Einwilligung können Sie jederzeit widerrufen, unter Tracking-Einstellungen am Ende der Seite.',
];
const spanish = [
  'Nosotros y nuestros 98 socios guardamos información en tu aparato y la leemos, con tu consentimiento, para mostrarte anuncios y medirlos.',
  'Algunos socios se apoyan en un interés legítimo, al que puedes oponerte. Puedes cambiar de idea cuando quieras. Valoramos tu privacidad.',
];

/** Panels that ask for consent instead of showing the article. */
export const consent: GatePages = {
  code: 'page.consent',
  refused: [
    {
      name: 'a German panel alone',
      html: pageOf({
        lang: 'de',
        title: 'Mit Werbung lesen',
        body: panel(german, ['Alle akzeptieren', 'Ablehnen']),
      }),
    },
    {
      name: 'a Spanish panel under the story’s title',
      html: pageOf({
        lang: 'es',
        title: headlines.es,
        body: `<h1>${headlines.es}</h1>${panel(spanish, ['Aceptar y continuar', 'Rechazar todo'])}`,
      }),
    },
    {
      name: 'an English panel in a frame of its own',
      html: pageOf({
        lang: 'en',
        title: 'Before you continue',
        body: panel(
          [
            'We value your privacy. We and our 640 partners store and/or access information on a device, such as cookies, to show you other advertisements.',
            'Some of our partners rely on their legitimate interest. You may manage your choices at any time, at the foot of each page.',
          ],
          ['Accept all', 'Reject all'],
        ),
      }),
    },
  ],
  read: [
    {
      name: 'a story under a German panel',
      html: pageOf({
        lang: 'de',
        title: headlines.de,
        body: `<div class="cookie-banner">${panel(german, ['Alle akzeptieren'])}</div>${articleOf(headlines.de, stories.de)}`,
      }),
    },
    {
      name: 'a story about consent panels',
      html: pageOf({
        lang: 'fr',
        title: 'Ces panneaux que personne ne lit',
        body: articleOf('Ces panneaux que personne ne lit', [
          'Une chercheuse de Port-Aurel a compté le temps que les lecteurs passent devant un panneau de consentement : 2,4 secondes. « Tout accepter » l’emporte neuf fois sur dix, même chez ceux qui disent tenir à leur vie privée.',
          'Hortense Quiniou a suivi 1 200 volontaires pendant six mois. La plupart croyaient refuser en fermant la fenêtre, ce qui n’était vrai que sur un site sur trois, et les autres ne s’en souvenaient plus le lendemain.',
          'Son rapport propose une règle simple : deux boutons de la même taille et de la même couleur, et rien d’autre avant l’article. Deux journaux de la région l’essaieront dès la rentrée, pour mesurer ce que leurs annonceurs y perdent.',
        ]),
      }),
    },
    {
      name: 'a story that quotes a panel word for word',
      html: pageOf({
        lang: 'en',
        title: 'What the harbour app asks of its sailors',
        body: articleOf('What the harbour app asks of its sailors', [
          ...stories.en.slice(0, 2),
          'The harbour’s new app greets every sailor with the same lines: “We value your privacy. We and our 640 partners store and/or access information on a device.” Nobody on the quay has read further, its makers admit.',
          stories.en[3],
        ]),
      }),
    },
  ],
};
