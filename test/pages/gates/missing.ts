import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

/** Pages that answer as if all were well to say that there is nothing. */
export const missing: GatePages = {
  code: 'page.missing',
  refused: [
    {
      name: 'a French soft 404 with suggestions',
      html: pageOf({
        lang: 'fr',
        title: 'Page introuvable',
        body: `<h1>Oups, cette page n’existe plus</h1><p>Elle a peut-être changé d’adresse.</p><ul><li><a href="/1">${headlines.fr}</a></li><li><a href="/2">Une panne d’électricité réveille le quai bas</a></li></ul>`,
      }),
    },
    {
      name: 'an Italian one',
      html: pageOf({
        lang: 'it',
        title: 'Pagina non trovata',
        body: '<h1>Pagina non trovata</h1><p>L’articolo che cercavi non c’è più. Prova con la ricerca.</p>',
      }),
    },
    {
      name: 'an English one that only its heading tells',
      html: pageOf({
        lang: 'en',
        title: 'Saltry News',
        site: 'Saltry News',
        body: '<h1>Sorry, this article is no longer available</h1><p>It may have been moved, renamed or taken down by its author. Here is what other people read today on our site.</p>',
      }),
    },
  ],
  read: [
    {
      name: 'a story about a 404',
      html: pageOf({
        lang: 'fr',
        title: 'Le bus 404 ne s’arrêtera plus à Port-Aurel',
        body: articleOf('Le bus 404 ne s’arrêtera plus à Port-Aurel', [...stories.fr]),
      }),
    },
    {
      name: 'a story about a lost page',
      html: pageOf({
        lang: 'en',
        title: 'Missing page found in the harbour ledger',
        body: articleOf('Missing page found in the harbour ledger', [
          'A page cut from the Saltry harbour ledger in 1911 has been found behind a drawer of the ice house, the county archivist said on Friday. It lists nine boats, their catches and one fine, for singing.',
          ...stories.en.slice(1),
        ]),
      }),
    },
    {
      name: 'a story that regrets a vanished page',
      html: pageOf({
        lang: 'de',
        title: headlines.de,
        body: articleOf(headlines.de, [
          ...stories.de,
          'Die Seite, auf der das Gutachten stand, wurde nicht gefunden; der Kreis will sie neu anlegen.',
        ]),
      }),
    },
  ],
};
