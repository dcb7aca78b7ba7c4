import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

/** Pages that want proof that a person is there. */
export const captcha: GatePages = {
  code: 'page.captcha',
  refused: [
    {
      name: 'a check that names nobody',
      html: '<!doctype html><html lang="en"><head><title>Just a moment...</title></head><body><h1>lavigie.example</h1><p>Verifying you are human. This may take a few seconds.</p><noscript>Enable JavaScript and cookies to continue</noscript></body></html>',
    },
    {
      name: 'a French puzzle',
      html: pageOf({
        lang: 'fr',
        title: 'Vérification',
        body: '<h1>Êtes-vous un robot ?</h1><p>Faites glisser la pièce pour prouver que vous êtes un être humain. Votre adresse a été notée.</p><div id="puzzle"></div>',
      }),
    },
    {
      name: 'a German refusal of strangers',
      html: pageOf({
        lang: 'de',
        title: 'Zugriff verweigert',
        body: '<h1>Zugriff verweigert</h1><p>Wir haben ungewöhnlichen Datenverkehr aus Ihrem Netz bemerkt. Vorgang 7f3a-21.</p>',
      }),
    },
  ],
  read: [
    {
      name: 'a story about captchas',
      html: pageOf({
        lang: 'fr',
        title: 'Le captcha fête ses vingt-cinq ans, et personne ne l’aime',
        body: articleOf('Le captcha fête ses vingt-cinq ans, et personne ne l’aime', [
          'Il faut reconnaître des feux rouges, des ponts, parfois des vélos. Le captcha a vingt-cinq ans, et ceux qui l’ont inventé s’en excusent volontiers : il devait arrêter les machines, qui le passent désormais mieux que nous.',
          'À Port-Aurel, la bibliothèque a retiré le sien du catalogue en ligne. En un mois, les réservations ont augmenté d’un quart, et les fausses inscriptions de trois, « que nous avons supprimées à la main », dit Gwenaëlle Tanguy, qui dirige l’établissement.',
          'D’autres communes du canton suivront. La préfecture, elle, garde ses feux rouges : elle y voit une garantie, et son prestataire un contrat.',
        ]),
      }),
    },
    {
      name: 'a story whose comment form asks for a proof',
      html: pageOf({
        lang: 'en',
        title: headlines.en,
        body: `${articleOf(headlines.en, stories.en)}<form class="comment-form"><p>Prove that you are not a robot.</p><button>Send</button></form>`,
      }),
    },
    {
      name: 'a story about an access denied',
      html: pageOf({
        lang: 'es',
        title: 'Acceso denegado a los bañistas en la Vega',
        body: articleOf('Acceso denegado a los bañistas en la Vega', [...stories.es]),
      }),
    },
  ],
};
