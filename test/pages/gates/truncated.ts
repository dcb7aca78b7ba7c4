import { articleOf, type GatePages, pageOf } from './page.ts';
import { headlines, stories } from './stories.ts';

const cut = (text: string, dots: string): string => `${text.slice(0, 150)}${dots}`;

/** Pages that give the beginning of a text and lead elsewhere for the rest. */
export const truncated: GatePages = {
  code: 'page.truncated',
  refused: [
    {
      name: 'an aggregator’s copy of a French opening',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        site: 'Le Fil des Rives',
        body: `${articleOf(headlines.fr, [cut(stories.fr[0], '…')])}<a href="https://vigie.example/bief">Lire la suite sur lavigie.example</a>`,
      }),
    },
    {
      name: 'an English blog that keeps the rest at home',
      html: pageOf({
        lang: 'en',
        title: headlines.en,
        body: `${articleOf(headlines.en, [stories.en[0], cut(stories.en[1], ' [...]')])}<a href="/full">Read the full story</a>`,
      }),
    },
    {
      name: 'a Spanish summary with three dots',
      html: pageOf({
        lang: 'es',
        title: headlines.es,
        body: `${articleOf(headlines.es, [cut(stories.es[0], '...')])}<p><a href="/todo">Seguir leyendo</a></p>`,
      }),
    },
  ],
  read: [
    {
      name: 'a whole story that ends on three dots',
      html: pageOf({
        lang: 'fr',
        title: headlines.fr,
        body: articleOf(headlines.fr, [...stories.fr, 'Reste à trouver une fanfare…']),
      }),
    },
    {
      name: 'a short note that leads to others',
      html: pageOf({
        lang: 'en',
        title: 'Ferry timetable changes on Monday',
        body: `${articleOf('Ferry timetable changes on Monday', [
          'The Saltry ferry will leave ten minutes earlier from Monday, at 6.50 in the morning and 5.20 in the afternoon, because of the work on the ice house. Tickets bought before keep their price, and bicycles still travel free, the company said.',
        ])}<aside><a href="/x">Read more about the ice house</a></aside>`,
      }),
    },
    {
      name: 'a story with a cut in a quotation',
      html: pageOf({
        lang: 'it',
        title: headlines.it,
        body: `${articleOf(headlines.it, [...stories.it.slice(0, 3), 'Nel verbale si legge: «La ruota […] apparterrà al paese».'])}<a href="/altro">Leggi tutto il verbale</a>`,
      }),
    },
  ],
};
