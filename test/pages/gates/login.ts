import { articleOf, type GatePage, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

const form = '<form><input type="email"><input type="password"><button>OK</button></form>';

/** More pages that ask who reads: bare forms, and forms whose words are those of walls too. */
export const forms: readonly GatePage[] = [
  {
    name: 'a bare French form',
    html: pageOf({ lang: 'fr', title: 'Connexion', body: `<h1>Connectez-vous</h1>${form}` }),
  },
  {
    name: 'a French form before the rest of a text',
    html: pageOf({
      lang: 'fr',
      title: headlines.fr,
      body: `<h1>Connectez-vous</h1>${form}<p>Identifiez-vous pour lire la suite.</p>`,
    }),
  },
  {
    name: 'a bare English form',
    html: pageOf({ lang: 'en', title: 'Welcome back', body: `<h1>Welcome back</h1>${form}` }),
  },
  {
    name: 'an English form to keep reading',
    html: pageOf({
      lang: 'en',
      title: 'Ice house',
      body: `<h1>Ice house</h1><p>The ice house opens.</p><p>Sign in to read on. To keep reading, sign up.</p>${form}`,
    }),
  },
];

/** Pages that want to know who reads before they show anything. */
export const login: GatePages = {
  code: 'page.login',
  refused: [
    {
      name: 'a French form under two lines of the story',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        body: `<h1>${headlines.fr}</h1><p>L’eau reviendra l’an prochain.</p><section><h2>Connectez-vous pour continuer</h2><p>Identifiez-vous gratuitement pour lire cet article en entier.</p>${form}</section>`,
      }),
    },
    {
      name: 'an English community that hides its threads',
      html: pageOf({
        lang: 'en',
        title: 'Ice house thread',
        site: 'Saltry Forum',
        body: `<h1>Ice house thread</h1><p>You must be logged in to see this thread.</p><p>Log in or register to continue.</p>${form}`,
      }),
    },
    {
      name: 'a German article for members who have signed in',
      html: pageOf({
        lang: 'de',
        title: headlines.de,
        body: `<h1>${headlines.de}</h1><p>Die Mühle dreht sich bald wieder.</p><p>Bitte melden Sie sich an, um diesen Artikel zu lesen.</p>${form}`,
      }),
    },
  ],
  read: [
    {
      name: 'a whole story whose comments ask to sign in',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        body: `${articleOf(headlines.fr, stories.fr)}<section class="comments"><p>Connectez-vous pour lire et écrire des commentaires.</p>${form}</section>`,
      }),
    },
    {
      name: 'a story about passwords',
      html: pageOf({
        lang: 'en',
        title: 'The town that forgot its passwords',
        body: articleOf('The town that forgot its passwords', [
          'For nine days in March, nobody in Saltry could pay a fine, book a tennis court or renew a library card: the only clerk who knew the administrator’s password had gone fishing, and his telephone with him.',
          'Every page of the town’s site said the same thing, in red: sign in to continue. Residents wrote to the mayor on paper, as they had done until 1998, and received their answers within two days.',
          'When the clerk came back, he found 340 letters and a cake. The town has since written the password down and keeps it in the safe, whose combination two people know. “Two is a crowd already,” he said.',
        ]),
      }),
    },
    {
      name: 'a whole story with a sign-in link in its header',
      html: pageOf({
        lang: 'es',
        title: headlines.es,
        body: `<header><a href="/login">Inicia sesión para guardar esta noticia</a></header>${articleOf(headlines.es, stories.es)}`,
      }),
    },
  ],
};
