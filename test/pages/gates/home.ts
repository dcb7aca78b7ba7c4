import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, type Language, stories } from './stories.ts';

const teasers = (language: Language, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><a href="/${at}">${headlines[language]}, épisode ${at + 1}</a><span>${at + 1} h</span></li>`,
  ).join('');

/** Pages of headlines, which tell no story of their own. */
export const home: GatePages = {
  code: 'page.home',
  refused: [
    {
      name: 'a French front page',
      url: 'https://www.vigie.example/',
      html: pageOf({ lang: 'fr', title: 'Accueil', body: `<ul>${teasers('fr', 14)}</ul>` }),
    },
    {
      name: 'an edition’s front page',
      url: 'https://www.vigie.example/en/',
      html: pageOf({
        lang: 'en',
        title: 'News',
        body: `<h1>Today</h1><p>${stories.en[0]}</p><ul>${teasers('en', 12)}</ul>`,
      }),
    },
    {
      name: 'a section’s list',
      url: 'https://www.vigie.example/politik',
      html: pageOf({
        lang: 'de',
        title: 'Politik',
        body: `<h1>Politik</h1><ul>${teasers('de', 22)}</ul>`,
      }),
    },
  ],
  read: [
    {
      name: 'a story at the root of its site',
      url: 'https://le-bief.example/',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        body: articleOf(headlines.fr, stories.fr),
      }),
    },
    {
      name: 'a story above many headlines',
      url: 'https://www.vigie.example/2026/bief',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        body: `${articleOf(headlines.fr, stories.fr)}<aside><ul>${teasers('fr', 30)}</ul></aside>`,
      }),
    },
    {
      name: 'a story that is a list',
      url: 'https://www.vigie.example/2026/regles',
      html: pageOf({
        lang: 'it',
        title: 'Le quattro regole del mulino',
        body: `<article><h1>Le quattro regole del mulino</h1><p>${stories.it[0]}</p><ol>${stories.it.map((text) => `<li>${text}</li>`).join('')}</ol></article>`,
      }),
    },
  ],
};
